package org.rollcall.ui.library;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rollcall.library.ImportReport;
import org.rollcall.publish.Texts;
import org.rollcall.store.SourceFile;
import org.rollcall.ui.library.Contents.Change;

/// What came of the last import: the report of this session, and which votes it changed.
final class LastImportPage extends ScrollPane {

    private static final int MOST_REFUSALS = 3;

    private final Texts texts = Texts.of(LastImportPage.class, "library");
    private final LibraryActions actions;
    private final VBox report = new VBox();
    private final ListView<Change> changes = new ListView<>();
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");

    LastImportPage(LibraryViewModel model, ImportViewModel imports, LibraryActions actions) {
        this.actions = actions;
        report.setId("report");
        report.getStyleClass().addAll("card", "library-card");
        var title = new Label();
        title.setId("changes-title");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.textProperty().bind(counts);
        list();
        var page = new VBox(report, title, changes);
        page.getStyleClass().add("library-page");
        setContent(page);
        setFitToWidth(true);
        setFitToHeight(true);
        setAccessibleText(texts.text("last.spoken"));
        getStyleClass().add("page-scroll");
        model.contentsProperty().subscribe(found -> found.ifPresent(this::show));
        imports.endedProperty()
                .subscribe(ended -> {
                    report.getChildren().clear();
                    report.setVisible(ended.isPresent());
                    report.setManaged(ended.isPresent());
                    ended.ifPresent(this::show);
                });
    }

    private void show(Contents contents) {
        changes.getItems().setAll(contents.changes());
        counts.set(
                texts.text(
                        "changes.title",
                        count(contents, Change.Kind.ADDED),
                        count(contents, Change.Kind.CHANGED),
                        count(contents, Change.Kind.GONE)));
    }

    private static long count(Contents contents, Change.Kind kind) {
        return contents.changes().stream().filter(change -> change.kind() == kind).count();
    }

    private void show(Ended ended) {
        var sentence = text(ended.sentence());
        sentence.setId("report-sentence");
        sentence.getStyleClass().add("card-title");
        report.getChildren().add(sentence);
        ended.report().ifPresent(this::details);
    }

    private void details(ImportReport told) {
        told.problems()
                .forEach(problem -> {
                    var line = text(problem.sentence());
                    line.getStyleClass().add("complaint");
                    report.getChildren().add(line);
                });
        told.files().forEach(this::file);
    }

    private void file(SourceFile file) {
        report.getChildren()
                .add(
                        text(
                                texts.text(
                                        "report.file",
                                        file.name(),
                                        file.layout(),
                                        file.records(),
                                        file.taken(),
                                        file.refusals().size())));
        file.refusals().stream()
                .limit(MOST_REFUSALS)
                .forEach(refusal ->
                        report.getChildren()
                                .add(
                                        text(
                                                texts.text(
                                                        "report.refusal",
                                                        refusal.line(),
                                                        refusal.vote(),
                                                        refusal.reason()))));
        int more = file.refusals().size() - MOST_REFUSALS;
        if (more > 0) {
            report.getChildren().add(text(texts.text("report.more", more)));
        }
    }

    private void list() {
        changes.setId("changes");
        changes.setAccessibleText(texts.text("changes.spoken"));
        changes.getStyleClass().add("changes");
        var nothing = text(texts.text("changes.none"));
        nothing.getStyleClass().add("muted");
        changes.setPlaceholder(nothing);
        changes.setCellFactory(_ -> new Cell());
        changes.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(changes.getSelectionModel().getSelectedItem());
            }
        });
        VBox.setVgrow(changes, Priority.ALWAYS);
    }

    private void open(@Nullable Change change) {
        if (change != null && change.kind() != Change.Kind.GONE) {
            actions.openVote().accept(change.symbol());
        }
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private final class Cell extends ListCell<Change> {

        Cell() {
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Change change, boolean empty) {
            super.updateItem(change, empty);
            setText(
                    change == null || empty
                            ? ""
                            : texts.text("change." + change.kind().name(), change.symbol()));
        }
    }
}
