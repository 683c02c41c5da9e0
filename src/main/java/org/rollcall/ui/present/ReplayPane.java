package org.rollcall.ui.present;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.LiveEvent;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Stage;

/// A vote of the record shown again: play, pause, step, all at once, at a chosen speed; and the
/// guess before its outcome is revealed.
final class ReplayPane extends VBox {

    // Names a second: one to read each, or as fast as the hall lights up.
    private static final double SLOWEST = 1;
    private static final double FASTEST = 40;
    private static final double USUAL = 6;

    /// The outcomes that can be guessed, by their codes, in the order of their keys.
    static final List<String> OUTCOMES = List.of("adopted", "too-few-votes", "tied", "vetoed");

    private final PresentViewModel model;
    private final Texts texts = Texts.of(ReplayPane.class, "present");
    private final Timeline player = new Timeline();
    private final Slider speed = new Slider(SLOWEST, FASTEST, USUAL);
    private final FlowPane guesses = new FlowPane();
    private final FlowPane playing = new FlowPane();
    private final Label pace = new Label();

    ReplayPane(PresentViewModel model) {
        this.model = model;
        setId("replay");
        getStyleClass().addAll("card", "present-card");
        player.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1), _ -> tick()));
        player.setCycleCount(Animation.INDEFINITE);
        speed.setId("replay-speed");
        speed.setAccessibleText(texts.text("replay.speed"));
        speed.valueProperty()
                .subscribe(names -> {
                    player.setRate(names.doubleValue());
                    pace.setText(texts.text("replay.pace", Math.round(names.doubleValue())));
                });
        var play = new Button();
        play.setId("replay-play");
        play.textProperty()
                .bind(
                        Bindings.when(player.statusProperty().isEqualTo(Animation.Status.RUNNING))
                                .then(texts.text("replay.pause"))
                                .otherwise(texts.text("replay.play")));
        play.setOnAction(_ -> playOrPause());
        playing.getChildren()
                .addAll(
                        play,
                        button("replay-step", "replay.step", this::step),
                        button("replay-all", "replay.all", this::all));
        playing.getStyleClass().add("present-buttons");
        guesses.getStyleClass().add("present-buttons");
        for (var outcome : OUTCOMES) {
            guesses.getChildren()
                    .add(
                            button(
                                    "guess-" + outcome,
                                    "guess." + outcome,
                                    () -> model.happen(new LiveEvent.Guessed(outcome))));
        }
        getChildren().addAll(new Label(texts.text("replay.title")), playing, speed, pace, guesses);
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.text(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    void show(LiveVote vote) {
        boolean replay = vote.setting().replay().isPresent();
        setVisible(replay);
        setManaged(replay);
        boolean ended = !replay || !vote.stage().isBeforeLock();
        if (ended && (vote.stage() == Stage.RESULT || vote.setting().isLesson() || !replay)) {
            player.stop();
        }
        playing.setDisable(vote.stage() == Stage.RESULT || (ended && vote.setting().isLesson()));
        boolean guessing = vote.setting().isLesson() && vote.stage() == Stage.LOCKED;
        guesses.setVisible(guessing);
        guesses.setManaged(guessing);
    }

    /// Goes on showing names, or stops at this one.
    void playOrPause() {
        if (player.getStatus() == Animation.Status.RUNNING) {
            player.pause();
        } else {
            player.play();
            tick();
        }
    }

    /// Shows one more name.
    void step() {
        player.pause();
        model.step();
    }

    /// Shows all that is left.
    void all() {
        player.stop();
        model.showAll();
    }

    /// Stops, where another vote or none is shown.
    void stop() {
        player.stop();
    }

    private void tick() {
        if (!model.step()) {
            player.stop();
        }
    }
}
