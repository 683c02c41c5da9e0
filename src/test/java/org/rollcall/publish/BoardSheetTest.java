package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.feed.BuiltinRecord;
import org.rollcall.feed.MemberTables;
import org.rollcall.publish.Sheet.Mark;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.Tally;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;

/// The picture of a board, as it is before anybody paints it.
class BoardSheetTest {

    private static final TextWidth WIDTHS = text -> text.length() * 0.55;

    private final Membership membership;
    private final List<RollCall> votes;

    BoardSheetTest() throws IOException {
        membership = MemberTables.read();
        votes = BuiltinRecord.read();
    }

    private RollCall vote(String symbol) {
        return votes.stream()
                .filter(one -> one.heading().symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    private Sheet sheet(
            String symbol, BoardOrder order, boolean hypothetical, double width, double height) {
        var vote = vote(symbol);
        var real = PicturedVote.of(vote, new Decisions(membership).decide(vote));
        var pictured =
                hypothetical
                        ? PicturedVote.of(
                                Scenario.from(
                                        new UUID(0, 0),
                                        vote.heading().title(),
                                        Origin.of(vote, real.decision().rule())))
                        : real;
        return sheet(pictured, order, width, height);
    }

    private Sheet sheet(PicturedVote vote, BoardOrder order, double width, double height) {
        return new VotePicture(vote, membership, WIDTHS)
                .board(order, new PictureSize((int) width, (int) height));
    }

    private static List<Mark.Place> places(Sheet sheet) {
        return sheet.marks().stream()
                .filter(Mark.Place.class::isInstance)
                .map(Mark.Place.class::cast)
                .toList();
    }

    private static List<String> words(Sheet sheet) {
        return sheet.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    private static List<MemberCode> members(Sheet sheet) {
        return places(sheet).stream()
                .map(Mark.Place::item)
                .filter(BoardItem.Lamp.class::isInstance)
                .map(item -> ((BoardItem.Lamp) item).member())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyNameIsOnItOnce(BoardOrder order) {
        var sheet = sheet("A/RES/ES-11/2", order, false, 1920, 1080);
        assertThat(members(sheet))
                .containsExactlyInAnyOrderElementsOf(vote("A/RES/ES-11/2").choices().keySet());
        assertThat(sheet.isLegible()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1080, 1920", "3000, 600", "1600, 1200"})
    void namesKeepClearOfTheTotalsAndOfEachOther(double width, double height) {
        var sheet = sheet("A/RES/ES-11/2", BoardOrder.REGION, true, width, height);
        var line =
                sheet.marks().stream()
                        .filter(Mark.Box.class::isInstance)
                        .map(Mark.Box.class::cast)
                        .filter(box -> box.ink() == Ink.LINE)
                        .findFirst()
                        .orElseThrow();
        for (var place : places(sheet)) {
            assertThat(place.x()).isNotNegative();
            assertThat(place.x() + place.width()).isLessThanOrEqualTo(width + 1e-6);
            assertThat(place.y() + place.height()).isLessThanOrEqualTo(line.y() + 1e-6);
        }
    }

    @Test
    void saysWhatCameOfIt() {
        var sheet = sheet("A/RES/ES-11/2", BoardOrder.NAME, false, 1920, 1080);
        assertThat(words(sheet))
                .contains(
                        "A/RES/ES-11/2 · General Assembly, emergency special session · 24 March 2022",
                        "140",
                        "5",
                        "38",
                        "10",
                        "ADOPTED")
                .contains("needed 97: two thirds of the members present and voting")
                .contains(vote("A/RES/ES-11/2").heading().title());
        assertThat(sheet.marks().stream().filter(Mark.Sign.class::isInstance)).hasSize(4);
        assertThat(sheet.spoken())
                .startsWith("Board of the vote: Humanitarian consequences of the aggression")
                .contains("Adopted. Two thirds of the members present and voting were needed:")
                .contains(" 140 in favour, 5 against, 38 abstaining, 10 not voting. Against (5): ");
    }

    @Test
    void hypothesisIsAlwaysMarkedAndARealVoteNever() {
        for (var order : BoardOrder.values()) {
            var hypothetical = sheet("S/2022/155", order, true, 800, 450);
            assertThat(words(hypothetical)).first().asString().contains("HYPOTHETICAL");
            assertThat(hypothetical.marks().getFirst())
                    .isInstanceOfSatisfying(
                            Mark.Box.class,
                            band -> {
                                assertThat(band.x()).isZero();
                                assertThat(band.y()).isZero();
                                assertThat(band.width()).isEqualTo(800);
                                assertThat(band.ink()).isEqualTo(Ink.HYPOTHETICAL);
                            });
            assertThat(hypothetical.spoken())
                    .startsWith("Hypothetical, this did not happen. Board of");
            var real = sheet("S/2022/155", order, false, 800, 450);
            assertThat(words(real)).noneMatch(text -> text.contains("HYPOTHETICAL"));
            assertThat(real.spoken()).doesNotContain("Hypothetical");
        }
    }

    @Test
    void outcomeHasTheInkOfItsKind() {
        assertThat(ink("S/2022/155", "VETOED")).isEqualTo(Ink.FAILED);
        assertThat(ink("S/RES/2623", "ADOPTED")).isEqualTo(Ink.CARRIED);
    }

    private Ink ink(String symbol, String outcome) {
        return sheet(symbol, BoardOrder.NAME, false, 1920, 1080).marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .filter(words -> words.text().equals(outcome))
                .findFirst()
                .orElseThrow()
                .ink();
    }

    @Test
    void smallPictureOfManyNamesCannotBeRead() {
        var sheet = sheet("A/RES/ES-11/2", BoardOrder.NAME, false, 320, 180);
        assertThat(sheet.isLegible()).isFalse();
        assertThat(members(sheet)).hasSize(193);
    }

    @Test
    void withoutAVoteNothingWasNeeded() {
        var vote = vote("A/RES/ES-11/2");
        var rule = new Decisions(membership).rule(vote.heading());
        var pictured =
                new PicturedVote(
                        "Title",
                        "",
                        vote.heading().body(),
                        vote.heading().date(),
                        new TreeMap<>(),
                        Counts.NONE,
                        Tally.decide(rule, new Ballots.WithoutVote()),
                        "",
                        false,
                        List.of());
        var sheet = sheet(pictured, BoardOrder.NAME, 1920, 1080);
        assertThat(words(sheet))
                .contains("ADOPTED WITHOUT A VOTE")
                .noneMatch(text -> text.startsWith("needed"));
    }

    @Test
    void headingsDoNotMakeNamesSmaller() {
        var choices = new TreeMap<MemberCode, Choice>();
        choices.put(new MemberCode("FRA"), Choice.YES);
        var items =
                new Board(membership, vote("A/RES/ES-11/2").heading().date())
                        .items(choices, BoardOrder.REGION);
        assertThat(items).hasSize(2);
        assertThat(WIDTHS.widest(items)).isEqualTo(WIDTHS.of("France"));
    }
}
