package org.rollcall.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.Region;
import org.rollcall.vote.Choice;

/// A voting lamp: a colour and, for those who cannot tell colours, a sign.
///
/// It is one em and a bit wide, whatever the size of the letters around it.
public final class Lamp extends StackPane {

    private static final PseudoClass YES = PseudoClass.getPseudoClass("yes");
    private static final PseudoClass NO = PseudoClass.getPseudoClass("no");
    private static final PseudoClass ABSTAINING = PseudoClass.getPseudoClass("abstaining");
    private static final PseudoClass NOT_VOTING = PseudoClass.getPseudoClass("not-voting");

    /// A lamp that shows `choice`.
    public Lamp(Choice choice) {
        getStyleClass().add("lamp");
        var sign = new Region();
        sign.getStyleClass().add("sign");
        getChildren().add(sign);
        setMouseTransparent(true);
        show(choice);
    }

    /// Shows another choice.
    public void show(Choice choice) {
        pseudoClassStateChanged(YES, choice == Choice.YES);
        pseudoClassStateChanged(NO, choice == Choice.NO);
        pseudoClassStateChanged(ABSTAINING, choice == Choice.ABSTAINING);
        pseudoClassStateChanged(NOT_VOTING, choice == Choice.NOT_VOTING);
    }
}
