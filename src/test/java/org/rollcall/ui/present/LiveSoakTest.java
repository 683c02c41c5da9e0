package org.rollcall.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rollcall.feed.MemberTables;
import org.rollcall.publish.HallSheet;
import org.rollcall.scenario.LiveVotes;
import org.rollcall.scenario.Manner;
import org.rollcall.scenario.Practice;
import org.rollcall.store.LiveStore;
import org.rollcall.store.ScenarioDatabase;
import org.rollcall.vote.Choice;
import org.rollcall.work.DirectBackground;

/// A vote that goes on for 100,000 changes, by simulation: memory does not grow with them.
@Timeout(600)
class LiveSoakTest {

    private static final int CHANGES = 100_000;
    private static final int MEMBERS = 193;
    private static final int DRAWN_EVERY = 100;
    private static final double MORE = 1.05;

    private int done;

    private void change(PresentViewModel model, int times) {
        for (int time = 0; time < times; time++) {
            int number = done++;
            var choice = number / MEMBERS % 2 == 0 ? Choice.YES : Choice.NO;
            model.vote(Optional.of(LiveVotes.member(number % MEMBERS)), choice);
            if (number % DRAWN_EVERY == 0) {
                var sheet =
                        HallSheet.of(
                                model.openProperty().get().orElseThrow(),
                                text -> text.length() * 0.55,
                                1920,
                                1080);
                assertThat(sheet.isLegible()).isTrue();
            }
        }
    }

    // Collectors keep some for a while: the least of a few is what is truly held.
    private static long held() {
        var runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int time = 0; time < 5; time++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    @Test
    void memoryDoesNotGrow() throws IOException {
        try (var scenarios = ScenarioDatabase.inMemory()) {
            var model =
                    new PresentViewModel(
                            MemberTables.read(),
                            new LiveStore(scenarios),
                            new DirectBackground(),
                            _ -> 0);
            model.begin(
                    LiveVotes.vote(Manner.RECORDED, Practice.UNITED_NATIONS, MEMBERS).setting());
            model.advance();
            change(model, CHANGES / 20);
            long before = held();
            change(model, CHANGES);
            long after = held();
            assertThat(after)
                    .as("bytes on the heap after %d changes, %d before", CHANGES, before)
                    .isLessThanOrEqualTo((long) (before * MORE));
            var vote = model.openProperty().get().orElseThrow();
            assertThat(vote.events()).isEqualTo(1 + CHANGES / 20 + CHANGES);
            model.advance();
            model.advance();
            assertThat(model.openProperty().get().orElseThrow().counts().all()).isEqualTo(MEMBERS);
        }
    }
}
