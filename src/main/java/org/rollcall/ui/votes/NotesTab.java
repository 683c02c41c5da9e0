package org.rollcall.ui.votes;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.ui.kit.VoteTab;

/// The person's own note on the vote that is open. It saves itself.
public final class NotesTab implements VoteTab {

    private static final Duration REST = Duration.millis(600);

    private final NotesViewModel model;
    private final Texts texts = Texts.of(NotesTab.class, "votes");
    private final PauseTransition rest = new PauseTransition(REST);
    private final StackPane place = new StackPane();
    private final Label status = new Label();
    private final VBox page = new VBox();

    /// Notes of `model`.
    public NotesTab(NotesViewModel model) {
        this.model = model;
        page.getStyleClass().add("notes-page");
        page.setId("notes-page");
        var whose = new Label(texts.text("notes.whose"));
        whose.setWrapText(true);
        whose.setMinHeight(Region.USE_PREF_SIZE);
        whose.getStyleClass().add("muted");
        status.setId("notes-status");
        status.getStyleClass().add("muted");
        status.textProperty().bind(model.statusProperty());
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setAlignment(Pos.TOP_LEFT);
        page.getChildren().addAll(whose, place, status);
        rest.setOnFinished(_ -> model.save());
        model.noteProperty()
                .subscribe(note ->
                        note.ifPresentOrElse(this::edit, () -> place.getChildren().clear()));
    }

    // A field of its own for each note, so that no undo brings the note of another vote.
    private void edit(NotesViewModel.Note note) {
        var field = new TextArea(note.text());
        field.setId("note");
        field.setWrapText(true);
        field.setPromptText(texts.text("notes.prompt"));
        field.setAccessibleText(texts.text("notes.spoken", note.symbol()));
        field.textProperty()
                .subscribe((_, text) -> {
                    model.typed(text);
                    rest.playFromStart();
                });
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        model.save();
                    }
                });
        place.getChildren().setAll(field);
    }

    @Override
    public String key() {
        return "notes";
    }

    @Override
    public String title() {
        return texts.text("tab.notes");
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public Node tools() {
        return new Region();
    }

    @Override
    public void find() {
        place.getChildren().forEach(Node::requestFocus);
    }

    @Override
    public void show(OpenVote vote) {
        rest.stop();
        model.show(vote.rollCall().heading().symbol());
    }
}
