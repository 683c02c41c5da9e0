package org.rollcall.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.feed.MemberTables;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.Scenario;
import org.rollcall.store.RecordStore;
import org.rollcall.store.SampleRecords;
import org.rollcall.store.SampleVotes;
import org.rollcall.tally.Decisions;
import org.rollcall.ui.whatif.Likeliest.State;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;
import org.rollcall.work.HeldBackground;

/// Three blocs of ten members; in each vote a bloc votes as one.
class LikeliestTest {

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final MemberCode STRAY = new MemberCode("BAA");

    private final Membership membership;
    private final HeldBackground background = new HeldBackground();
    private final List<RecordStore> opened = new ArrayList<>();

    @TempDir private Path folder;

    LikeliestTest() throws IOException {
        membership = MemberTables.read();
    }

    @BeforeEach
    void opens() {
        open(90);
    }

    @AfterEach
    void closes() {
        opened.forEach(RecordStore::close);
    }

    private void open(int votes) {
        var file = folder.resolve(votes + ".db");
        SampleRecords.write(file, votes(Body.GENERAL_ASSEMBLY, votes), "none");
        opened.add(RecordStore.open(file));
    }

    private Likeliest likeliest() {
        return new Likeliest(opened::getLast, membership, background);
    }

    private static List<RollCall> votes(Body body, int count) {
        var votes = new ArrayList<RollCall>();
        for (int vote = 0; vote < count; vote++) {
            votes.add(vote(body, vote, vote % 3, vote / 3 % 3, vote / 9 % 3));
        }
        return votes;
    }

    private static RollCall vote(Body body, int number, int... lines) {
        var words = List.of("yes", "no", "abstaining");
        var ballots = new ArrayList<String>();
        for (int member = 0; member < 10; member++) {
            for (int bloc = 0; bloc < lines.length; bloc++) {
                ballots.add(
                        "%cA%c %s"
                                .formatted(
                                        (char) ('A' + bloc),
                                        (char) ('A' + member),
                                        words.get(lines[bloc])));
            }
        }
        var day = FIRST.plusDays(number);
        var text = String.join(", ", ballots);
        return SampleVotes.vote("A/RES/55/" + number, body, day, "Vote", text, List.of());
    }

    /// The second bloc votes no but for one that was made to vote yes: it would go back.
    private Scenario strayed(Body body) {
        var vote = vote(body, 1000, 0, 1, 2);
        var rule = new Decisions(membership).rule(vote.heading());
        return Scenario.from(UUID.randomUUID(), "one", Origin.of(vote, rule))
                .with(new Edit.Cast(new TreeMap<>(Map.of(STRAY, Choice.YES))));
    }

    private static Likeliest.Shown shown(Likeliest likeliest, Scenario scenario) {
        return likeliest.of(scenario, scenario.smallestChanges().getFirst());
    }

    @Test
    void namesTheStrayFirstOnceTheTrialIsMade() {
        var likeliest = likeliest();
        var scenario = strayed(Body.GENERAL_ASSEMBLY);
        assertThat(shown(likeliest, scenario).sentence()).contains("not looked for");
        likeliest.prepare();
        assertThat(shown(likeliest, scenario).sentence()).contains("0%");
        background.runNext();
        var shown = shown(likeliest, scenario);
        assertThat(shown.members().getFirst().member()).isEqualTo(STRAY);
        assertThat(shown.members().getFirst().text())
                .matches("BAA: against in \\d+ of the 10 most similar votes");
        assertThat(shown.sentence())
                .contains("90 Assembly votes", "2,700 ballots", "100.0 % were foretold rightly");
    }

    @Test
    void trialIsMadeOnceForEachRecord() {
        var likeliest = likeliest();
        likeliest.prepare();
        likeliest.prepare();
        background.runNext();
        likeliest.prepare();
        assertThat(background.waiting()).isZero();
        open(60);
        likeliest.prepare();
        likeliest.prepare();
        assertThat(background.waiting()).isOne();
        background.runNext();
        assertThat(shown(likeliest, strayed(Body.GENERAL_ASSEMBLY)).sentence())
                .contains("60 Assembly votes");
    }

    @Test
    void trialOfTheRecordBeforeIsDropped() {
        var likeliest = likeliest();
        likeliest.prepare();
        open(60);
        likeliest.prepare();
        assertThat(background.waiting()).isOne();
    }

    @Test
    void canBeGivenUpAndBegunAnew() {
        var likeliest = likeliest();
        likeliest.prepare();
        likeliest.giveUp();
        assertThat(background.waiting()).isZero();
        assertThat(likeliest.stateProperty().get()).isEqualTo(new State.Unasked());
        likeliest.prepare();
        background.runNext();
        assertThat(likeliest.stateProperty().get()).isInstanceOf(State.Ready.class);
        likeliest.giveUp();
        assertThat(likeliest.stateProperty().get()).isInstanceOf(State.Ready.class);
    }

    @Test
    void saysHowFarItIs() {
        var likeliest = likeliest();
        var heard = new ArrayList<State>();
        likeliest.stateProperty().subscribe((State state) -> heard.add(state));
        likeliest.prepare();
        background.runNext();
        assertThat(heard).contains(new State.Trying(0), new State.Trying(1));
        assertThat(heard.getLast()).isInstanceOf(State.Ready.class);
    }

    @Test
    void saysWhyNobodyIsNamed() {
        open(20);
        var likeliest = likeliest();
        likeliest.prepare();
        background.runNext();
        assertThat(shown(likeliest, strayed(Body.GENERAL_ASSEMBLY)))
                .satisfies(few -> assertThat(few.members()).isEmpty())
                .satisfies(few -> assertThat(few.sentence()).contains("20 Assembly votes", "30"));
        assertThat(shown(likeliest, strayed(Body.HUMAN_RIGHTS_COUNCIL)).sentence())
                .contains("General Assembly only");
    }

    @Test
    void recordThatCannotBeReadIsSaid() {
        var likeliest = likeliest();
        opened.getLast().close();
        likeliest.prepare();
        background.runNext();
        assertThat(shown(likeliest, strayed(Body.GENERAL_ASSEMBLY)).sentence())
                .contains("could not be read");
        assertThat(likeliest.stateProperty().get()).isInstanceOf(State.Failed.class);
    }
}
