package org.rollcall.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Stage;
import org.rollcall.ui.OpenWindow;

/// Two people at work with the keyboard alone, filmed as numbered pictures.
class PresentJourneyTest extends PresentFixture {

    // 25 February 2022 again: eleven in favour, one against, three abstaining.
    private static final Map<String, KeyCode> ANSWERS =
            Map.of(
                    "RUS",
                    KeyCode.N,
                    "CHN",
                    KeyCode.A,
                    "IND",
                    KeyCode.A,
                    "ARE",
                    KeyCode.A,
                    // The operator's error.
                    "FRA",
                    KeyCode.N);

    private int picture;

    private void film(OpenWindow window, String journey, String what) {
        picture++;
        window.picture("present-%s-%02d-%s".formatted(journey, picture, what));
    }

    private static OpenWindow advance(OpenWindow window) {
        return window.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private static LiveVote vote(OpenWindow window) {
        return kept(window).orElseThrow();
    }

    @Test
    void theChairRunsARollCallWithAVeto() throws IOException {
        var window = present(1280, 720);
        film(window, "chair", "start");
        setUp(window);
        attendance(window);
        callTheRoll(window);
        advance(window);
        untilStage(window, Stage.LAST_CALL);
        film(window, "chair", "last-call");
        advance(window);
        untilStage(window, Stage.LOCKED);
        assertThat(vote(window).counts().printed()).isEqualTo("10-2-3");
        correct(window);
        advance(window);
        untilStage(window, Stage.RESULT);
        film(window, "chair", "result");
        assertThat(vote(window).decision().outcome().code()).isEqualTo("vetoed");
        assertThat(window.text("#present-standing")).contains("Russian Federation");
        window.press(KeyCode.F6);
        window.until(() -> view(window).board().stage().isShowing());
        boardPicture(window, "present-chair-board-result");
        assertThat(board(window))
                .contains("VETOED", "A member with a veto voted against: Russian Federation");
        window.press(KeyCode.F6);
        window.until(() -> !view(window).board().stage().isShowing());
        OpenWindow.doOnFx(() -> window.stage().requestFocus());
        export(window);
    }

    private void setUp(OpenWindow window) {
        window.tabTo("setup-title").type("Draft resolution on Ukraine");
        window.tabTo("setup-date");
        window.press(KeyCode.CONTROL, KeyCode.A).type("25/02/2022");
        window.tabTo("setup-rules").press(KeyCode.DOWN).press(KeyCode.DOWN);
        window.tabTo("setup-begin");
        film(window, "chair", "set-up");
        assertThat(window.text("#setup-open")).isEqualTo("15 delegations vote; 8 must be present.");
        window.press(KeyCode.SPACE);
        window.until(() -> window.sees("#operator"));
    }

    private void attendance(OpenWindow window) {
        advance(window);
        window.press(KeyCode.P).press(KeyCode.M).press(KeyCode.X);
        // Nobody must vote here but the second, who will vote; the third comes after all.
        window.press(KeyCode.UP).press(KeyCode.P).press(KeyCode.SHIFT, KeyCode.P);
        film(window, "chair", "attendance");
        window.until(() -> vote(window).present() == 15);
        window.press(KeyCode.L);
        window.until(() -> vote(window).drawn().isPresent());
        advance(window);
        untilStage(window, Stage.OPEN);
        film(window, "chair", "open");
    }

    private void callTheRoll(OpenWindow window) {
        boolean passed = false;
        for (int answer = 0; answer < 15; answer++) {
            var called = vote(window).called().orElseThrow();
            // Whoever passes may not abstain afterwards.
            if (!passed && answer >= 3 && !ANSWERS.containsKey(called.letters())) {
                window.press(KeyCode.P);
                window.until(() -> vote(window).passed().size() == 1);
                film(window, "chair", "passed");
                passed = true;
                called = vote(window).called().orElseThrow();
            }
            int events = vote(window).events();
            window.press(ANSWERS.getOrDefault(called.letters(), KeyCode.Y));
            window.until(() -> vote(window).events() == events + 1);
        }
        film(window, "chair", "all-called");
        assertThat(passed).isTrue();
        assertThat(vote(window).called()).isEmpty();
    }

    private void correct(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.F).type("France").press(KeyCode.ENTER);
        window.press(KeyCode.C).press(KeyCode.DOWN);
        window.tabTo("amend-reason").type("I pressed N for Y");
        film(window, "chair", "error");
        window.press(KeyCode.ENTER);
        window.until(() -> vote(window).corrections().size() == 1);
        assertThat(window.text("#present-said")).contains("France", "I pressed N for Y");
        film(window, "chair", "put-right");
    }

    private void export(OpenWindow window) throws IOException {
        window.tabTo("export-txt").press(KeyCode.SPACE);
        window.until(() -> Files.exists(saved()));
        assertThat(Files.readString(saved()))
                .startsWith("VOTE IN THIS ROOM: not a vote of the United Nations")
                .contains("Draft resolution on Ukraine", "25 February 2022", "Roll call")
                .contains("Vetoed", "A member with a veto voted against: Russian Federation")
                .contains("Error put right: France, in favour. Reason: I pressed N for Y");
        window.tabTo("export-json").press(KeyCode.SPACE);
        window.until(() -> Files.readString(saved()).startsWith("{"));
        assertThat(Files.readString(saved()))
                .contains("\"ofRecord\" : false", "\"outcome\" : \"vetoed\"", "I pressed N for Y");
        window.tabTo("export-csv").press(KeyCode.SPACE);
        window.until(() -> Files.readString(saved()).startsWith("kind,number"));
        assertThat(Files.readString(saved()))
                .contains(",corrected,FRA,France,yes,I pressed N for Y");
        film(window, "chair", "record-saved");
    }

    @Test
    void theTeacherShowsAVoteAgainAndTheClassGuesses() {
        var window = open();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        window.until(() -> window.sees("#operator") && kept(window).isPresent());
        film(window, "teacher", "names-unlit");
        window.press(KeyCode.S).press(KeyCode.S).press(KeyCode.S);
        window.until(() -> vote(window).entries().size() == 2);
        film(window, "teacher", "two-names");
        window.whileWorkGoesOn();
        window.tabTo("replay-speed").press(KeyCode.END).press(KeyCode.P);
        window.until(() -> vote(window).entries().size() > 10);
        window.press(KeyCode.P);
        film(window, "teacher", "playing");
        window.press(KeyCode.E);
        untilStage(window, Stage.LOCKED);
        film(window, "teacher", "which-outcome");
        window.press(KeyCode.F6);
        window.until(() -> view(window).board().stage().isShowing());
        boardPicture(window, "present-teacher-board-hidden");
        assertThat(board(window))
                .contains("Which outcome?", "140", "38")
                .doesNotContain("ADOPTED", "Adopted", "ES-11/2");
        OpenWindow.doOnFx(() -> window.stage().requestFocus());
        window.press(KeyCode.DIGIT2);
        window.until(() -> vote(window).guess().isPresent());
        film(window, "teacher", "guessed");
        advance(window);
        untilStage(window, Stage.RESULT);
        film(window, "teacher", "revealed");
        boardPicture(window, "present-teacher-board-revealed");
        assertThat(board(window))
                .contains("ADOPTED", "A/RES/ES-11/2")
                .contains("Guessed: too few votes. Two thirds of the members present and voting");
    }
}
