package org.rollcall.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
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
        setResizable(true);
        resultProperty()
                .subscribe(answer -> {
                    if (go.equals(answer)
                            && group.getSelectedToggle().getUserData() instanceof Form form) {
                        chosen.accept(form);
                    }
                });
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
