package org.rollcall.ui.library;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.ui.library.Contents.Refused;

/// The votes that were refused, with line and reason. There may be thousands.
final class RefusedPage extends VBox {

    private static final double NARROW = 6;
    private static final double MIDDLE = 16;
    private static final double WIDE = 48;
    private static final double EM = 14;

    private final Texts texts = Texts.of(RefusedPage.class, "library");
    private final TableView<Refused> table = new TableView<>();

    RefusedPage(LibraryViewModel model) {
        getStyleClass().add("library-page");
        var intro = new Label(texts.text("refused.intro"));
        intro.setWrapText(true);
        intro.getStyleClass().add("muted");
        getChildren().addAll(intro, table(), whole());
        model.contentsProperty()
                .subscribe(contents ->
                        contents.ifPresent(found -> table.getItems().setAll(found.refused())));
    }

    private TableView<Refused> table() {
        table.setId("refused");
        table.setAccessibleText(texts.text("refused.spoken"));
        var nothing = new Label(texts.text("refused.none"));
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        table.setPlaceholder(nothing);
        var line = new TableColumn<Refused, Long>(texts.text("refused.line"));
        line.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().refusal().line()));
        line.setPrefWidth(NARROW * EM);
        var vote = column("refused.vote", MIDDLE, row -> row.refusal().vote());
        var reason = column("refused.reason", WIDE, row -> row.refusal().reason());
        var file = column("refused.file", MIDDLE, Refused::file);
        table.getColumns().add(line);
        table.getColumns().add(vote);
        table.getColumns().add(reason);
        table.getColumns().add(file);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private TableColumn<Refused, String> column(
            String key, double width, Function<Refused, String> value) {
        var column = new TableColumn<Refused, String>(texts.text(key));
        column.setCellValueFactory(row ->
                new ReadOnlyStringWrapper(value.apply(row.getValue())).getReadOnlyProperty());
        column.setPrefWidth(width * EM);
        return column;
    }

    // A table cuts long reasons off; the one that is chosen stands below in full.
    private Label whole() {
        var whole = new Label();
        whole.setId("refused-whole");
        whole.setWrapText(true);
        whole.setMinHeight(USE_PREF_SIZE);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row ->
                        whole.setText(
                                row == null
                                        ? texts.text("refused.choose")
                                        : texts.text(
                                                "refused.whole",
                                                row.file(),
                                                row.refusal().line(),
                                                row.refusal().vote(),
                                                row.refusal().reason())));
        whole.visibleProperty().bind(Bindings.isNotEmpty(table.getItems()));
        return whole;
    }
}
