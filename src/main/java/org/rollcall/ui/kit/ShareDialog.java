package org.rollcall.ui.kit;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.rollcall.publish.ShareContent;
import org.rollcall.publish.ShareTable;
import org.rollcall.publish.TableFormat;
import org.rollcall.publish.Texts;

/// Offers a vote, a comparison or a country to hand on: as a sentence, a paragraph, a table, the
/// words for a picture, a citation, or all at once.
public final class ShareDialog extends Dialog<ButtonType> {

    private static final KeyCombination ALL = KeyCombination.valueOf("Shortcut+Shift+C");
    private static final int FEW_ROWS = 2;
    private static final int MORE_ROWS = 6;

    private final Texts texts = Texts.of(ShareDialog.class, "kit");
    private final ShareContent content;
    private final Around around;
    private final ObjectProperty<TableFormat> format = new SimpleObjectProperty<>(TableFormat.TSV);
    private final GridPane grid = new GridPane();
    private final Label said = new Label();
    private final Button all = new Button(texts.text("share.all", ALL.getDisplayText()));

    /// What the dialog needs of the window.
    ///
    /// @param save asks for a file and writes a table to it
    /// @param image a picture to copy with the rest, if there is one
    /// @param picture opens the question about a picture; empty where there is none
    public record Around(
            BiConsumer<ShareTable, TableFormat> save,
            Supplier<Optional<Image>> image,
            Optional<Runnable> picture) {}

    /// Offers `content` in front of `owner`.
    public ShareDialog(Window owner, ShareContent content, Around around) {
        this.content = content;
        this.around = around;
        initOwner(owner);
        var pane = getDialogPane();
        Look.alike(pane.getScene(), owner.getScene());
        setTitle(texts.text("share.title", content.name()));
        pane.setId("share-dialog");
        pane.getStyleClass().add("share-dialog");
        // The theme keeps dialogs narrow, which is too narrow for large letters.
        double room = Screen.getPrimary().getVisualBounds().getWidth();
        pane.setStyle(Css.maxWidth(Math.min(owner.getWidth(), room)));
        grid.getStyleClass().add("share-grid");
        var first = text(0, "sentence", content.sentence(), FEW_ROWS);
        text(1, "paragraph", content.paragraph(), MORE_ROWS);
        content.table().ifPresent(table -> tableRow(2, table));
        text(3, "alt", content.alt(), FEW_ROWS);
        text(4, "citation", content.citation(), FEW_ROWS);
        pane.setContent(new VBox(band(), scrolling(), allAtOnce()));
        pane.getButtonTypes().add(ButtonType.CLOSE);
        pane.lookupButton(ButtonType.CLOSE).setId("share-close");
        pane.getScene().getAccelerators().put(ALL, all::fire);
        setResizable(true);
        setOnShown(_ -> {
            keepWithin(owner);
            first.requestFocus();
        });
    }

    // What did not happen says so across the dialog, too.
    private Label band() {
        var band = new Label(content.table().map(ShareTable::mark).orElse(""));
        band.setId("share-band");
        band.getStyleClass().add("hypothetical-band");
        band.setMaxWidth(Double.MAX_VALUE);
        band.setWrapText(true);
        band.setVisible(content.hypothetical());
        band.setManaged(content.hypothetical());
        return band;
    }

    private ScrollPane scrolling() {
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    // At a high zoom the dialog would be taller than a small screen, and its buttons below it.
    private void keepWithin(Window owner) {
        var window = getDialogPane().getScene().getWindow();
        if (window.getHeight() > owner.getHeight()) {
            window.setHeight(owner.getHeight());
            window.setY(owner.getY());
        }
        if (window.getWidth() > owner.getWidth()) {
            window.setWidth(owner.getWidth());
            window.setX(owner.getX());
        }
    }

    private Button text(int row, String key, String words, int rows) {
        var area = new TextArea(words);
        area.setId("share-" + key);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.setMinWidth(0);
        GridPane.setHgrow(area, Priority.ALWAYS);
        var copy = button("share-copy-" + key, "share.copy", () -> Clip.text(words));
        var name = texts.text("share." + key);
        copy.setAccessibleText(texts.text("share.copy.spoken", name));
        copy.addEventHandler(ActionEvent.ACTION, _ -> say(texts.text("share.copied", name)));
        row(row, name, area, copy);
        return copy;
    }

    private void row(int row, String name, Node field, Node beside) {
        var label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        grid.addRow(row, label, field, beside);
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void tableRow(int row, ShareTable table) {
        var box = new ComboBox<TableFormat>();
        box.setId("share-format");
        box.getItems().setAll(TableFormat.values());
        Choices.name(box, value -> texts.text("share.format." + value.ending()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(format);
        var name = texts.text("share.table", table.rows().size());
        var copy =
                button(
                        "share-copy-table",
                        "share.copy",
                        () -> {
                            Clip.table(table, format.get());
                            say(texts.text("share.copied", name));
                        });
        copy.setAccessibleText(texts.text("share.copy.spoken", name));
        var save =
                button(
                        "share-save-table",
                        "share.save",
                        () -> {
                            close();
                            around.save().accept(table, format.get());
                        });
        var fields = new FlowPane(box, save);
        fields.getStyleClass().add("share-buttons");
        GridPane.setHgrow(fields, Priority.ALWAYS);
        row(row, name, fields, copy);
    }

    private Node allAtOnce() {
        all.setId("share-all");
        all.getStyleClass().add("accent");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> {
            Clip.all(content, around.image().get());
            say(texts.text("share.copied.all"));
        });
        var buttons = new FlowPane(all);
        around.picture()
                .ifPresent(picture ->
                        buttons.getChildren()
                                .add(
                                        button(
                                                "share-picture",
                                                "share.picture",
                                                () -> {
                                                    close();
                                                    picture.run();
                                                })));
        said.setId("share-said");
        said.setAccessibleRole(AccessibleRole.TEXT);
        said.getStyleClass().add("muted");
        buttons.getChildren().add(said);
        buttons.getStyleClass().add("share-buttons");
        return buttons;
    }

    private void say(String sentence) {
        said.setText(sentence);
        said.setAccessibleText(sentence);
    }
}
