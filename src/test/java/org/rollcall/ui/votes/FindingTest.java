package org.rollcall.ui.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.feed.MemberTables;
import org.rollcall.library.Library;
import org.rollcall.library.LibraryException;
import org.rollcall.store.NoteStore;
import org.rollcall.store.ViewStore;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.RollCall;
import org.rollcall.work.HeldBackground;

/// Searching, filtering, saving filters and writing notes, without a window.
class FindingTest {

    private static final MemberCode FRA = new MemberCode("FRA");
    private static final MemberCode RUS = new MemberCode("RUS");

    private final HeldBackground background = new HeldBackground();
    private final Library library;
    private final NoteStore noteStore;
    private final ViewStore viewStore;
    private final VotesViewModel model;
    private final NotesViewModel notes;

    FindingTest(@TempDir Path folder) throws LibraryException, IOException {
        library = Library.open(folder);
        noteStore = new NoteStore(library.scenarios());
        viewStore = new ViewStore(library.scenarios());
        model = new VotesViewModel(library::record, noteStore, MemberTables.read(), background);
        notes = new NotesViewModel(noteStore, background, model::notesChanged);
    }

    @BeforeEach
    void loads() {
        model.load(() -> {});
        background.runAll();
    }

    @AfterEach
    void closes() {
        library.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ES-11/2, A/RES/ES-11/2",
        "es 11 2, A/RES/ES-11/2",
        "68/262, A/RES/68/262",
        "68 262, A/RES/68/262",
        "res 2623, S/RES/2623",
        "2623, S/RES/2623"
    })
    void symbolStandsFirst(String typed, String symbol) {
        find(VoteFilter.ALL.searching(typed).withOrder(VoteFilter.Order.OLDEST));
        assertThat(symbols()).first().isEqualTo(symbol);
    }

    @Test
    void lastSearchWins() {
        model.filterProperty().set(VoteFilter.ALL.searching("ukraine"));
        model.filterProperty().set(VoteFilter.ALL.searching("sforza"));
        assertThat(background.waiting()).isOne();
        background.runAll();
        assertThat(symbols()).containsExactly("A/873 (Tripolitania)");
    }

    @Test
    void enterWaitsForWhatIsBeingLookedFor() {
        var opened = new java.util.ArrayList<String>();
        model.filterProperty().set(VoteFilter.ALL.searching("sforza"));
        model.whenFound(() -> opened.addAll(symbols()));
        assertThat(opened).isEmpty();
        background.runAll();
        assertThat(opened).containsExactly("A/873 (Tripolitania)");
    }

    @Test
    void memberMadeAChoiceOrStoodAlone() {
        find(VoteFilter.ALL.with(new Voted(RUS, Choice.NO, false)));
        assertThat(symbols()).contains("A/RES/ES-11/2", "S/2022/155");
        assertThat(votes()).allMatch(vote -> vote.choices().get(RUS) == Choice.NO);
        int against = symbols().size();
        find(VoteFilter.ALL.with(new Voted(RUS, Choice.NO, true)));
        assertThat(symbols()).contains("S/2022/155").doesNotContain("A/RES/ES-11/2");
        assertThat(symbols()).hasSizeLessThan(against);
        assertThat(votes()).allMatch(vote -> vote.who(Choice.NO).equals(java.util.Set.of(RUS)));
        find(model.filterProperty().get().with(new Voted(FRA, Choice.YES, false)));
        assertThat(votes()).allMatch(vote -> vote.choices().get(FRA) == Choice.YES);
    }

    @Test
    void countsWhatEachChoiceWouldShowUnderTheOthers() {
        find(VoteFilter.ALL.with(Facet.BODY, List.of("SC")));
        int vetoed = model.foundProperty().get().count(Facet.OUTCOME, "vetoed");
        int adopted = model.foundProperty().get().count(Facet.OUTCOME, "adopted");
        find(model.filterProperty().get().with(Facet.OUTCOME, "vetoed", true));
        assertThat(symbols()).hasSize(vetoed);
        // Its own choice does not count, that of another property does.
        var found = model.foundProperty().get();
        assertThat(found.count(Facet.OUTCOME, "adopted")).isEqualTo(adopted);
        assertThat(found.count(Facet.BODY, "SC")).isEqualTo(vetoed);
        assertThat(found.count(Facet.OUTCOME, "nonsense")).isZero();
        assertThat(found.margins()).containsEntry(VoteFilter.ANY_MARGIN, vetoed);
    }

    @Test
    void countsAMembersChoicesAmongWhatIsShown() {
        find(VoteFilter.ALL.with(Facet.OUTCOME, "vetoed", true));
        var told = new java.util.EnumMap<Choice, Integer>(Choice.class);
        model.countChoices(RUS, false, told::putAll);
        background.runAll();
        find(model.filterProperty().get().with(new Voted(RUS, Choice.NO, false)));
        assertThat(told).containsEntry(Choice.NO, symbols().size());
    }

    @Test
    void damagedFilterIsLeftOutWithASentence() {
        viewStore.put(new ViewStore.View("Broken", "rollcall-filter 1\nbody=NATO"));
        viewStore.put(new ViewStore.View("Whole", FilterText.write(VoteFilter.ALL)));
        var saved = saved();
        assertThat(saved.names()).containsExactly("Whole");
        assertThat(saved.noticeProperty().get()).contains("“Broken” cannot be read");
    }

    @Test
    void filterIsSavedAppliedDeletedAndBroughtBack() {
        var saved = saved();
        var vetoes = VoteFilter.ALL.with(Facet.OUTCOME, "vetoed", true);
        find(vetoes);
        saved.save(" Vetoes ");
        background.runAll();
        find(VoteFilter.ALL);
        var again = saved();
        again.apply("Vetoes");
        assertThat(model.filterProperty().get()).isEqualTo(vetoes);
        again.delete("Vetoes");
        background.runAll();
        assertThat(viewStore.all()).isEmpty();
        assertThat(again.canUndoProperty().get()).isTrue();
        again.undo();
        again.flush();
        assertThat(viewStore.all()).extracting(ViewStore.View::name).containsExactly("Vetoes");
        assertThat(again.names()).containsExactly("Vetoes");
    }

    @Test
    void noteIsKeptAndFound() {
        notes.show("A/RES/ES-11/2");
        background.runAll();
        notes.typed("ask about xylophones");
        assertThat(notes.statusProperty().get()).isEqualTo("Not saved yet");
        notes.save();
        find(VoteFilter.ALL.searching("xyloph"));
        assertThat(symbols()).containsExactly("A/RES/ES-11/2");
        assertThat(notes.statusProperty().get()).isEqualTo("Saved");
        // One word from the record, one from the note; and what the note has can be unwanted.
        find(VoteFilter.ALL.searching("xylophones humanitarian"));
        assertThat(symbols()).containsExactly("A/RES/ES-11/2");
        find(VoteFilter.ALL.searching("humanitarian -xylophones"));
        assertThat(symbols()).isNotEmpty().doesNotContain("A/RES/ES-11/2");
    }

    @Test
    void noteIsKeptWhenThePersonGoesOnOrLeaves() {
        notes.show("A/RES/ES-11/2");
        background.runAll();
        notes.typed("first");
        notes.show("S/2022/231");
        notes.show("A/RES/ES-11/2");
        background.runAll();
        assertThat(notes.noteProperty().get().orElseThrow().text()).isEqualTo("first");
        notes.typed("second");
        notes.flush();
        assertThat(noteStore.get("A/RES/ES-11/2")).isEqualTo("second");
    }

    private SavedViewModel saved() {
        var saved = new SavedViewModel(viewStore, model, background);
        saved.load();
        background.runAll();
        return saved;
    }

    private void find(VoteFilter filter) {
        model.filterProperty().set(filter);
        background.runAll();
    }

    private List<String> symbols() {
        return model.shown().stream().map(entry -> entry.heading().symbol()).toList();
    }

    private List<RollCall> votes() {
        return symbols().stream()
                .map(symbol -> library.record().find(symbol).orElseThrow())
                .toList();
    }
}
