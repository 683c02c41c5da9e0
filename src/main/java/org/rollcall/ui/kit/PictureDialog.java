package org.rollcall.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.rollcall.publish.PictureAdvice;
import org.rollcall.publish.PictureFormat;
import org.rollcall.publish.PictureKind;
import org.rollcall.publish.Texts;

/// Asks what a picture is to be, tells whether it can be read at its size, and offers what it shows
/// in words.
public final class PictureDialog extends Dialog<ButtonType> {

    private static final List<String> SIZES =
            List.of("1280x720", "1920x1080", "3840x2160", "1080x1080");
    private static final PseudoClass COMPLAINT = PseudoClass.getPseudoClass("complaint");
    private static final String OWN = "own";
    private static final int ROWS = 5;

    private final Texts texts = Texts.of(PictureDialog.class, "kit");
    private final PictureViewModel model;
    private final GridPane grid = new GridPane();
    private final ButtonType save = new ButtonType(texts.text("picture.save"), ButtonData.OK_DONE);

    /// A question about `model` in front of `owner`; `chosen` hears the answer, if it is not to be
    /// left.
    public PictureDialog(Window owner, PictureViewModel model, Consumer<PictureChoice> chosen) {
        this.model = model;
        initOwner(owner);
        var pane = getDialogPane();
        Look.alike(pane.getScene(), owner.getScene());
        setTitle(texts.text("picture.title"));
        pane.setId("picture-dialog");
        pane.getStyleClass().add("picture-dialog");
        grid.getStyleClass().add("picture-grid");
        var first = kinds();
        row(0, "picture.show", first);
        row(1, "picture.format", formats());
        row(2, "picture.size", sizes());
        row(3, "picture.own", ownSize());
        row(4, "picture.look", dark());
        grid.add(advice(), 0, 5, 2, 1);
        row(6, "picture.words", words());
        grid.add(copy(), 1, 7);
        pane.setContent(scrolling());
        pane.getButtonTypes().addAll(save, ButtonType.CANCEL);
        var button = pane.lookupButton(save);
        button.setId("picture-save");
        button.getStyleClass().add("accent");
        button.disableProperty()
                .bind(model.adviceProperty().map(PictureAdvice::possible).map(can -> !can));
        setResizable(true);
        setOnShown(_ -> {
            keepWithin(owner);
            first.requestFocus();
        });
        resultProperty()
                .subscribe(answer -> {
                    if (save.equals(answer)) {
                        model.chosen().ifPresent(chosen);
                    }
                });
    }

    private ScrollPane scrolling() {
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    // At a high zoom the question would be taller than a small screen, and its buttons below it.
    private void keepWithin(Window owner) {
        var window = getDialogPane().getScene().getWindow();
        if (window.getHeight() > owner.getHeight()) {
            window.setHeight(owner.getHeight());
            window.setY(owner.getY());
        }
    }

    private void row(int row, String key, Node field) {
        var label = new Label(texts.text(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        grid.addRow(row, label, field);
    }

    private <T> ComboBox<T> box(String id, List<T> values, Function<T, String> code) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.getItems().setAll(values);
        Choices.name(box, value -> texts.text(id.replace('-', '.') + "." + code.apply(value)));
        box.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node kinds() {
        var box = box("picture-show", model.kinds(), PictureKind::code);
        box.valueProperty().bindBidirectional(model.kindProperty());
        return box;
    }

    private Node formats() {
        var box = box("picture-format", List.of(PictureFormat.values()), PictureFormat::ending);
        box.valueProperty().bindBidirectional(model.formatProperty());
        return box;
    }

    private Node sizes() {
        var all = new ArrayList<>(SIZES);
        all.add(OWN);
        var box = box("picture-size", all, size -> size);
        model.sizeProperty()
                .subscribe(size -> box.setValue(SIZES.contains(size.strip()) ? size.strip() : OWN));
        box.valueProperty()
                .subscribe(size -> {
                    if (SIZES.contains(size)) {
                        model.sizeProperty().set(size);
                    }
                });
        return box;
    }

    private Node ownSize() {
        var field = new TextField();
        field.setId("picture-own-size");
        field.setPromptText(texts.text("picture.own.prompt"));
        field.textProperty().bindBidirectional(model.sizeProperty());
        return field;
    }

    private Node dark() {
        var box = new CheckBox(texts.text("picture.dark"));
        box.setId("picture-dark");
        box.selectedProperty().bindBidirectional(model.darkProperty());
        return box;
    }

    private Node advice() {
        var label = new Label();
        label.setId("picture-advice");
        label.getStyleClass().add("picture-advice");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        model.adviceProperty()
                .subscribe(advice -> {
                    label.setText(advice.text());
                    label.pseudoClassStateChanged(COMPLAINT, !advice.legible());
                });
        return label;
    }

    private Node words() {
        var area = new TextArea();
        area.setId("picture-words");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.textProperty().bind(model.spokenProperty());
        GridPane.setVgrow(area, Priority.ALWAYS);
        return area;
    }

    private Node copy() {
        var button = new Button(texts.text("picture.copy"));
        button.setId("picture-copy");
        button.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(model.spokenProperty().get());
            Clipboard.getSystemClipboard().setContent(content);
        });
        return button;
    }
}
