package org.rollcall.ui.present;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.rollcall.publish.HallSheet;
import org.rollcall.publish.LiveWording;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Stage;
import org.rollcall.ui.kit.FxTextWidth;
import org.rollcall.ui.kit.SheetPane;
import org.rollcall.ui.kit.Steps;

/// What the operator does next, beside the delegations: the board as the room sees it, the next
/// stage, whatever the stage asks for, and the reasons of the result.
final class SidePanel extends ScrollPane {

    private static final double BOARD_WIDTH = 1280;
    private static final double BOARD_HEIGHT = 720;

    private final PresentViewModel model;
    private final Texts texts = Texts.of(SidePanel.class, "present");
    private final FxTextWidth widths = new FxTextWidth();
    private final StackPane preview = new StackPane();
    private final Scale scale = new Scale();
    private final Label standing = new Label();
    private final Button next = new Button();
    private final Button pass = new Button();
    private final Label hint = new Label();
    private final FlowPane exports = new FlowPane();
    private final Label said = new Label();
    private final VBox reasons = new VBox();
    private final HandsPane hands;
    private Optional<SheetPane> board = Optional.empty();

    /// A form in which the record is handed on.
    @FunctionalInterface
    interface Export {
        /// Saves the record as `form`, which is also how such files end.
        void save(String form);
    }

    SidePanel(PresentViewModel model, ReplayPane replay, AmendPane amend, Export export) {
        this.model = model;
        hands = new HandsPane(model);
        setId("present-side");
        getStyleClass().addAll("page-scroll", "present-side");
        setFitToWidth(true);
        setFocusTraversable(false);
        said.setId("present-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        var page =
                new VBox(
                        preview(),
                        nextCard(),
                        hands,
                        replay,
                        amend,
                        said,
                        exports(export),
                        reasons);
        page.getStyleClass().add("present-page");
        setContent(page);
    }

    private StackPane preview() {
        preview.setId("present-preview");
        preview.getStyleClass().add("present-preview");
        preview.setAccessibleText(texts.text("preview.spoken"));
        preview.setMouseTransparent(true);
        preview.widthProperty()
                .subscribe(width -> {
                    double factor = width.doubleValue() / BOARD_WIDTH;
                    scale.setX(factor);
                    scale.setY(factor);
                    preview.setPrefHeight(factor * BOARD_HEIGHT);
                });
        preview.setMinWidth(0);
        preview.setPrefHeight(0);
        return preview;
    }

    private VBox nextCard() {
        next.setId("present-next");
        next.getStyleClass().add("accent");
        next.setMaxWidth(Double.MAX_VALUE);
        next.setOnAction(_ -> model.advance());
        pass.setText(texts.text("pass"));
        pass.setId("present-pass");
        pass.setOnAction(_ -> model.pass());
        standing.setId("present-standing");
        standing.setWrapText(true);
        standing.setMinHeight(USE_PREF_SIZE);
        hint.setText(texts.text("next.hint"));
        hint.visibleProperty().bind(next.visibleProperty());
        hint.managedProperty().bind(next.managedProperty());
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(standing, Priority.ALWAYS);
        var card = new VBox(standing, next, pass, hint);
        card.getStyleClass().addAll("card", "present-card");
        return card;
    }

    private FlowPane exports(Export export) {
        exports.getStyleClass().add("present-buttons");
        exports.getChildren().add(new Label(texts.text("export")));
        for (var form : List.of("txt", "csv", "json")) {
            var button = new Button(texts.text("export." + form));
            button.setId("export-" + form);
            button.setAccessibleText(texts.text("export.spoken." + form));
            button.setOnAction(_ -> export.save(form));
            exports.getChildren().add(button);
        }
        return exports;
    }

    void show(LiveVote vote) {
        draw(vote);
        hands.show(vote);
        var words = new LiveWording(vote);
        standing.setText(standing(vote, words));
        var after = PresentViewModel.next(vote);
        boolean free = vote.setting().replay().isEmpty() || vote.stage() == Stage.LOCKED;
        next.setVisible(after.isPresent() && free);
        next.setManaged(after.isPresent() && free);
        // Whoever is still to be called comes before the last call.
        next.setDisable(vote.called().isPresent());
        after.ifPresent(step -> next.setText(texts.text("next." + step)));
        boolean mayPass = vote.called().isPresent() && vote.setting().practice().pass();
        pass.setVisible(mayPass);
        pass.setManaged(mayPass);
        said.setText(AmendPane.said(vote));
        reasons.getChildren().clear();
        if (vote.stage() == Stage.RESULT) {
            var decision = vote.decision();
            reasons.getChildren()
                    .setAll(
                            Steps.of(words.wording().steps(decision)),
                            Steps.ofWarnings(words.wording().warnings(decision)));
        }
    }

    private String standing(LiveVote vote, LiveWording words) {
        var called = vote.called();
        if (called.isPresent()) {
            return texts.text(
                    vote.isSecondRound() ? "standing.called.again" : "standing.called",
                    words.names().full(called.get()));
        }
        return switch (vote.stage()) {
            case UNLIT ->
                    vote.setting().practice().attendance()
                            ? texts.text(
                                    "standing.attendance",
                                    vote.present(),
                                    vote.setting().practice().quorum(),
                                    vote.setting().seats().size() - vote.attendance().size())
                            : texts.text("standing.unlit");
            case OPEN, COMING_IN, LAST_CALL ->
                    texts.text("standing.voting", vote.counts().present(), vote.voters().size());
            case LOCKED ->
                    texts.text(vote.setting().isLesson() ? "standing.lesson" : "standing.locked");
            case RESULT -> words.wording().verdict(vote.decision());
        };
    }

    private void draw(LiveVote vote) {
        var sheet = HallSheet.of(vote, widths, BOARD_WIDTH, BOARD_HEIGHT);
        if (board.isPresent()) {
            board.get().show(sheet);
            return;
        }
        var pane = new SheetPane(sheet);
        pane.getTransforms().setAll(scale);
        board = Optional.of(pane);
        preview.getChildren().setAll(new Group(pane));
    }
}
