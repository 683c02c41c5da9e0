package org.rollcall.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.rollcall.library.Export.Form;
import org.rollcall.library.Selection;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Look;

/// Asks in which form the list is to be exported.
final class ExportDialog extends Dialog<ButtonType> {

    private final Texts texts = Texts.of(ExportDialog.class, "shell");

    /// A question about `selection` in front of `owner`; `chosen` hears the answer, if it is not to
    /// be left.
    ExportDialog(Window owner, Selection selection, Consumer<Form> chosen) {
        initOwner(owner);
        var pane = getDialogPane();
        Look.alike(pane.getScene(), owner.getScene());
        setTitle(texts.text("export.title"));
        pane.setId("export-dialog");
        var group = new ToggleGroup();
        var page =
                new VBox(
                        words(texts.text("export.what", selection.symbols().size())),
                        words(texts.text("export.also")));
        page.getStyleClass().add("export-page");
        for (var form : Form.values()) {
            var button = new RadioButton(texts.text("export." + form.name()));
            button.setId("export-" + form.name());
            button.setToggleGroup(group);
            button.setUserData(form);
            button.setSelected(form == Form.SQLITE);
            page.getChildren().add(button);
        }
        pane.setContent(page);
        var go = new ButtonType(texts.text("export.go"), ButtonData.OK_DONE);
        pane.getButtonTypes().addAll(go, ButtonType.CANCEL);
        var button = pane.lookupButton(go);
        button.setId("export-go");
        button.getStyleClass().add("accent");
        button.setDisable(selection.symbols().isEmpty());
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> enter(event, button));
        setResizable(true);
        resultProperty()
                .subscribe(answer -> {
                    if (go.equals(answer)
                            && group.getSelectedToggle().getUserData() instanceof Form form) {
                        chosen.accept(form);
                    }
                });
    }

    // On a radio button, Enter would only choose what is chosen.
    private static void enter(KeyEvent event, Node go) {
        if (event.getCode() == KeyCode.ENTER && go instanceof Button button) {
            button.fire();
            event.consume();
        }
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
