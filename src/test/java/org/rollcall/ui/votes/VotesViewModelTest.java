package org.rollcall.ui.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.feed.MemberTables;
import org.rollcall.library.Library;
import org.rollcall.library.LibraryException;
import org.rollcall.store.NoteStore;
import org.rollcall.vote.Body;
import org.rollcall.vote.Membership;
import org.rollcall.work.HeldBackground;

/// The list of votes and the open one, without a window.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VotesViewModelTest {

    private final Library library;
    private final Membership membership;
    private HeldBackground background = new HeldBackground();
    private VotesViewModel model;

    VotesViewModelTest(@TempDir Path folder) throws LibraryException, IOException {
        library = Library.open(folder);
        membership = MemberTables.read();
        model = model();
    }

    @BeforeAll
    void isNotLoadedByItself() {
        assertThat(model.shown()).isEmpty();
        assertThat(model.years()).isEqualTo(new VotesViewModel.Years(0, 0));
    }

    @AfterAll
    void closes() {
        library.close();
    }

    @BeforeEach
    void loads() {
        background = new HeldBackground();
        model = model();
        model.load(() -> {});
        background.runAll();
    }

    private VotesViewModel model() {
        return new VotesViewModel(
                library::record, new NoteStore(library.scenarios()), membership, background);
    }

    private void narrow(VoteFilter filter) {
        model.filterProperty().set(filter);
        background.runAll();
    }

    @Test
    void lastVoteAskedForWins() {
        model.open("S/RES/2623");
        model.open("S/2022/231");
        assertThat(background.waiting()).isOne();
        background.runAll();
        assertThat(open()).isEqualTo("S/2022/231");
    }

    @Test
    void keepsTheOpenVoteAndSaysSoWhereAnotherIsMissing() {
        model.open("S/RES/2623");
        background.runAll();
        model.open("S/RES/99999");
        background.runAll();
        assertThat(open()).isEqualTo("S/RES/2623");
        assertThat(model.complaintProperty().get()).contains("There is no vote S/RES/99999");
    }

    @Test
    void countsWhatTheFilterShows() {
        narrow(VoteFilter.ALL.searching("sforza"));
        assertThat(model.countProperty().get()).isEqualTo("1 of " + model.all().size() + " votes");
        model.clearFilter();
        background.runAll();
        assertThat(model.shown()).hasSameSizeAs(model.all());
    }

    @Test
    void narrowsByEveryKindOfFilterAtOnce() {
        narrow(
                VoteFilter.ALL
                        .with(Facet.BODY, Set.of(Body.SECURITY_COUNCIL.code()))
                        .withYears(2022, 2022)
                        .with(Facet.OUTCOME, Set.of("vetoed")));
        assertThat(symbols())
                .contains("S/2022/155", "S/2022/720")
                .doesNotContain("S/2022/231", "S/RES/2623", "A/RES/ES-11/2");
    }

    @Test
    void marginCountsTheVotesThatDecided() {
        narrow(VoteFilter.ALL.withMargin(1));
        assertThat(symbols()).contains("A/873 (Tripolitania)");
        assertThat(model.shown())
                .allMatch(entry -> {
                    int spare = entry.margin().orElseThrow();
                    return spare == 0 || spare == -1;
                });
    }

    @Test
    void clearingTheFilterKeepsTheOrder() {
        narrow(VoteFilter.ALL.searching("x").withOrder(VoteFilter.Order.OLDEST));
        model.clearFilter();
        background.runAll();
        assertThat(model.filterProperty().get().order()).isEqualTo(VoteFilter.Order.OLDEST);
        assertThat(model.shown().getFirst().heading().date().getYear()).isEqualTo(1946);
    }

    private List<String> symbols() {
        return model.shown().stream().map(entry -> entry.heading().symbol()).toList();
    }

    private String open() {
        return model.openProperty().get().orElseThrow().rollCall().heading().symbol();
    }
}
