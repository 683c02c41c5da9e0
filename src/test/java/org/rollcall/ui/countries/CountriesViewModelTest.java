package org.rollcall.ui.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.analysis.AgreementMethod;
import org.rollcall.analysis.Topics.Topic;
import org.rollcall.analysis.VoteSpan;
import org.rollcall.feed.MemberTables;
import org.rollcall.library.Library;
import org.rollcall.library.LibraryException;
import org.rollcall.library.ListedVote;
import org.rollcall.store.NoteStore;
import org.rollcall.store.VoteSummary;
import org.rollcall.ui.countries.Narrowed.Bodies;
import org.rollcall.ui.votes.VotesViewModel;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;
import org.rollcall.work.HeldBackground;

/// The pages of members and groups, without a window, against counting vote by vote.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountriesViewModelTest {

    private static final MemberCode FRANCE = new MemberCode("FRA");
    private static final MemberCode RUSSIA = new MemberCode("RUS");
    private static final MemberCode SOVIET_UNION = new MemberCode("SUN");

    private final Library library;
    private final Membership membership;
    private final List<ListedVote> listed;
    private final List<RollCall> all = new ArrayList<>();
    private HeldBackground background = new HeldBackground();
    private CountriesViewModel model;

    CountriesViewModelTest(@TempDir Path folder) throws LibraryException, IOException {
        library = Library.open(folder);
        membership = MemberTables.read();
        var votes =
                new VotesViewModel(
                        library::record,
                        new NoteStore(library.scenarios()),
                        membership,
                        background);
        votes.load(() -> {});
        background.runAll();
        listed = votes.listed();
        listed.forEach(vote ->
                library.record()
                        .find(vote.heading().symbol())
                        .filter(found -> !found.choices().isEmpty())
                        .ifPresent(all::add));
        model = new CountriesViewModel(library, membership, background);
    }

    @AfterAll
    void closes() {
        library.close();
    }

    @BeforeEach
    void begins() {
        background = new HeldBackground();
        model = new CountriesViewModel(library, membership, background);
        model.use(listed);
    }

    private MemberStudy study(MemberCode member) {
        model.open(member);
        background.runAll();
        return model.memberProperty().get().orElseThrow();
    }

    private static List<String> symbols(List<VoteLine> lines) {
        return lines.stream().map(VoteLine::symbol).sorted().toList();
    }

    private static Optional<Choice> cast(RollCall vote, MemberCode member) {
        return Optional.ofNullable(vote.choices().get(member))
                .filter(choice -> choice != Choice.NOT_VOTING);
    }

    @Test
    void memberThatIsAskedForBeforeTheRecordIsReadOpensAfterwards() {
        model.open(FRANCE);
        assertThat(model.memberProperty().get()).isEmpty();
        assertThat(model.busyProperty().get()).isTrue();
        background.runAll();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.memberProperty().get().orElseThrow().asked().member()).isEqualTo(FRANCE);
    }

    @Test
    void whatIsNoLongerWantedIsGivenUp() {
        background.runAll();
        model.open(FRANCE);
        model.open(RUSSIA);
        model.methodProperty().set(AgreementMethod.KAPPA);
        assertThat(background.waiting()).isOne();
        background.runAll();
        var asked = model.memberProperty().get().orElseThrow().asked();
        assertThat(asked.member()).isEqualTo(RUSSIA);
        assertThat(asked.method()).isEqualTo(AgreementMethod.KAPPA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASSEMBLY", "COUNCIL", "ALL"})
    void linesAreTheVotesOfTheBodiesAndYears(String bodies) {
        var narrowed = Narrowed.ASSEMBLY.of(Bodies.valueOf(bodies)).during(1970, 2010);
        model.narrowedProperty().set(narrowed);
        var plain =
                all.stream()
                        .filter(vote -> narrowed.bodies().has(vote.heading().body()))
                        .filter(vote -> narrowed.hasYear(vote.heading().date().getYear()))
                        .filter(vote -> vote.choices().containsKey(FRANCE))
                        .map(vote -> vote.heading().symbol())
                        .sorted()
                        .toList();
        var study = study(FRANCE);
        assertThat(symbols(study.lines())).isEqualTo(plain).isNotEmpty();
        assertThat(study.counts().all()).isEqualTo(plain.size());
    }

    @Test
    void votesOfTheSovietUnionAreJoinedAndCanBeParted() {
        var joined = study(SOVIET_UNION);
        assertThat(joined.asked().member()).isEqualTo(RUSSIA);
        var lineage = model.lineage().orElseThrow();
        model.partProperty().set(Optional.of(lineage.parts().getFirst()));
        background.runAll();
        var before = model.memberProperty().get().orElseThrow();
        assertThat(before.asked().code()).isEqualTo(SOVIET_UNION);
        model.partProperty().set(Optional.of(lineage.parts().getLast()));
        background.runAll();
        var since = model.memberProperty().get().orElseThrow();
        assertThat(since.counts().plus(before.counts())).isEqualTo(joined.counts());
        assertThat(before.lines().getFirst().vote().heading().date())
                .isBefore(since.lines().getLast().vote().heading().date());
        model.open(FRANCE);
        assertThat(model.partProperty().get()).isEmpty();
    }

    @Test
    void twoMembersDifferWhereBothCastAndNotTheSame() {
        study(FRANCE);
        model.beside(new MemberCode("GBR"));
        background.runAll();
        var pair = model.pairProperty().get().orElseThrow();
        var plain =
                all.stream()
                        .filter(vote -> vote.heading().body().isPlenary())
                        .filter(vote -> cast(vote, FRANCE).isPresent())
                        .filter(vote -> cast(vote, new MemberCode("GBR")).isPresent())
                        .toList();
        assertThat(pair.both()).isEqualTo(plain.size());
        assertThat(symbols(pair.differing()))
                .isEqualTo(
                        plain.stream()
                                .filter(vote ->
                                        !cast(vote, FRANCE)
                                                .equals(cast(vote, new MemberCode("GBR"))))
                                .map(vote -> vote.heading().symbol())
                                .sorted()
                                .toList());
        model.beside(FRANCE);
        background.runAll();
        assertThat(model.pairProperty().get()).as("a member beside itself").isEmpty();
    }

    @Test
    void topicsNarrowByTheirWords() {
        // Those of the built-in votes whose titles speak of a ceasefire or of Ukraine.
        model.use(
                listed.stream()
                        .map(vote -> filed(vote, "Ukraine", "UKRAINE--SITUATION"))
                        .map(vote -> filed(vote, "ceasefire", "Arms control"))
                        .toList());
        var topics = study(FRANCE).topics();
        assertThat(topics)
                .extracting(Topic::name)
                .containsExactlyInAnyOrder("Arms control", "UKRAINE--SITUATION");
        model.narrowedProperty().set(Narrowed.ASSEMBLY.on("situation ukraine"));
        background.runAll();
        var narrowed = model.memberProperty().get().orElseThrow();
        assertThat(narrowed.lines())
                .isNotEmpty()
                .allMatch(line -> line.title().contains("Ukraine"));
        assertThat(narrowed.topics())
                .first()
                .extracting(Topic::counts)
                .isEqualTo(narrowed.counts());
        model.narrowedProperty().set(Narrowed.ASSEMBLY.on("no such topic"));
        background.runAll();
        assertThat(model.memberProperty().get().orElseThrow().lines()).isEmpty();
    }

    private static ListedVote filed(ListedVote vote, String word, String topic) {
        var known = vote.heading();
        if (!known.title().contains(word)) {
            return vote;
        }
        var heading =
                new Heading(
                        known.symbol(),
                        known.body(),
                        known.date(),
                        known.order(),
                        known.session(),
                        known.question(),
                        known.basis(),
                        known.inferred(),
                        known.method(),
                        known.recorded(),
                        known.title(),
                        known.about(),
                        known.draft(),
                        known.meeting(),
                        known.submitted(),
                        known.series(),
                        new Heading.Topic("", List.of(topic)),
                        known.origin(),
                        known.notes());
        var summary = vote.summary();
        return new ListedVote(
                new VoteSummary(
                        summary.id(),
                        heading,
                        summary.counts(),
                        summary.printed(),
                        summary.permanentAgainst(),
                        summary.sources()),
                vote.outcome());
    }

    @Test
    void groupsAreTheirMembersOfTheDay() {
        var union =
                membership.groups().stream()
                        .filter(group -> group.key().equals("european-union"))
                        .findFirst()
                        .orElseThrow();
        model.openGroup(union);
        background.runAll();
        var study = model.groupProperty().get().orElseThrow();
        long plain =
                all.stream()
                        .filter(vote -> vote.heading().body().isPlenary())
                        .filter(vote ->
                                union.on(vote.heading().date()).stream()
                                                .filter(code -> cast(vote, code).isPresent())
                                                .count()
                                        > 1)
                        .count();
        assertThat(study.cohesion().total().votes()).isEqualTo((int) plain);
        assertThat(study.cohesion().total().alike() + study.split().size()).isEqualTo((int) plain);
    }

    @Test
    void placesComeBackAsTheyWere() {
        study(FRANCE);
        model.tab("alone");
        var place = model.place();
        model.openGroup(membership.groups().getFirst());
        model.go(place);
        assertThat(model.spotProperty().get())
                .isEqualTo(new Spot(Spot.Kind.MEMBER, "FRA", "alone", ""));
        assertThat(Spot.read("nonsense")).isEqualTo(Spot.NOWHERE);
    }

    @Test
    void sessionNarrowsInsteadOfYears() {
        background.runAll();
        model.narrowedProperty().set(Narrowed.ASSEMBLY.during(1990, 1999).in("ES-11"));
        var study = study(FRANCE);
        assertThat(study.lines())
                .isNotEmpty()
                .allMatch(line -> line.vote().heading().session().equals("ES-11"));
        assertThat(model.reported().orElseThrow().span()).isEqualTo(new VoteSpan.Session("ES-11"));
        var years = model.narrowedProperty().get().during(2022, Narrowed.OPEN);
        assertThat(years.session()).isEmpty();
        assertThat(years.span()).isEqualTo(new VoteSpan.Years(2022, 9999));
    }

    @Test
    void standpointIsTakenByAnotherModelAndWhatIsNoneIsNot() {
        background.runAll();
        model.open(RUSSIA);
        model.narrowedProperty().set(Narrowed.ASSEMBLY.in("ES-11").on("a|b"));
        model.methodProperty().set(AgreementMethod.KAPPA);
        model.othersProperty().set(1);
        model.partProperty().set(model.lineage().map(seat -> seat.parts().getFirst()));
        var written = model.standpoint();
        var other = new CountriesViewModel(library, membership, background);
        other.go(written);
        assertThat(other.standpoint()).isEqualTo(written).contains("|a b|kappa|1||0||||");
        assertThat(other.partProperty().get()).isEqualTo(model.partProperty().get());
        for (var spoilt :
                List.of(
                        written.replace("kappa", "guess"),
                        written.replace("|1||0|", "|one||0|"),
                        written.replace("ASSEMBLY", "SENATE"),
                        written + "|")) {
            assertThat(Standpoint.read(spoilt)).as(spoilt).isEmpty();
        }
    }
}
