package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rollcall.analysis.Series;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.OwnMember;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.Decisions;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.RollCall;

/// Many votes in words, as a table and as a picture.
///
/// The words of every series lie in `target/share-grids.txt` afterwards, for a person to read.
class GridShareTextTest {

    private static final Path READABLE = Path.of("target", "share-grids.txt");

    private static PictureSamples samples;

    @BeforeAll
    static void readsTheBuiltInVotes() throws IOException {
        samples = new PictureSamples();
    }

    private static List<RollCall> series(RollCall vote) {
        var headings = samples.votes().stream().map(RollCall::heading).toList();
        var series = Series.of(vote.heading(), headings);
        return samples.votes().stream()
                .filter(other -> series.contains(other.heading()) && !other.choices().isEmpty())
                .toList();
    }

    private static VoteGrid grid(List<ComparedVote> votes) {
        return new VoteGrid(votes, samples.membership());
    }

    private static VoteGrid real(List<RollCall> votes) {
        return grid(votes.stream().map(ComparedVote::of).toList());
    }

    private static GridShareText text(List<RollCall> votes) {
        return new GridShareText(real(votes), GridOutcomes.of(votes, samples.membership()));
    }

    private static List<RollCall> cuba() {
        return series(samples.vote("A/RES/77/7"));
    }

    private static ComparedVote made(String name, Choice america) {
        var vote = samples.vote("A/RES/77/7");
        var changed = new TreeMap<MemberCode, Choice>();
        changed.put(new MemberCode("USA"), america);
        var rule = new Decisions(samples.membership()).rule(vote.heading());
        return ComparedVote.of(
                Scenario.from(new UUID(0, 7), name, Origin.of(vote, rule))
                        .with(new Edit.Cast(changed)));
    }

    private static ShareContent content(VoteGrid grid, List<RollCall> votes) {
        var cited = votes.stream().map(vote -> new Citation(vote.heading(), List.of())).toList();
        return new ShareContents(samples.membership())
                .grid(grid, GridOutcomes.of(votes, samples.membership()), cited);
    }

    @Test
    void embargoIsToldFromItsFirstVoteToItsLast() {
        var text = text(cuba());
        assertThat(text.sentence())
                .isEqualTo(
                        "In 5 votes (24 November 1992 to 29 October 2025) 194 members voted or"
                                + " abstained at least once; 111 did the same each time they took"
                                + " part (110 in favour, 1 abstaining), 83 changed at least once.");
        assertThat(text.paragraph())
                .isEqualTo(
                        text.sentence()
                                + " Outcomes of the 5 votes of the record: 5 adopted. Abstaining each"
                                + " time it took part (1): Czechoslovakia. 1 member took part in only"
                                + " one of the votes, and so could not change. Most changes (2 each):"
                                + " Albania, Argentina, Brazil, Costa Rica, Hungary, Israel, Paraguay,"
                                + " Poland, Republic of Moldova, Romania, Ukraine and United States."
                                + " First vote: A/RES/47/19 (24 November 1992, 59-3-71); last vote:"
                                + " A/RES/80/4 (29 October 2025, 165-7-12); counted in favour, against,"
                                + " abstaining. Of 126 members that took part in the first and in the"
                                + " last vote 67 changed from the one to the other. 1 member had a vote"
                                + " in the first and none in the last. 17 members had a vote in the"
                                + " last and none in the first.");
    }

    @Test
    void whereFewChangedTheyAreNamed() {
        assertThat(text(series(samples.vote("S/2022/155"))).paragraph())
                .contains("Outcomes of the 5 votes of the record: 2 adopted, 3 not adopted.")
                .contains(
                        "4 changed from the one to the other: France and United Kingdom (from in"
                                + " favour to abstaining); Russian Federation (from against to in"
                                + " favour); China (from abstaining to in favour).");
    }

    @Test
    void everySeriesReadsWellAndNamesNoVeto() throws IOException {
        var said = new ArrayList<String>();
        for (var vote : samples.votes()) {
            var votes = series(vote);
            if (!votes.isEmpty()) {
                var text = text(votes);
                ShareTextTest.readWell(text);
                assertThat(text.paragraph()).doesNotContain("veto");
                said.add(text.paragraph() + "\n");
            }
        }
        Files.createDirectories(READABLE.getParent());
        Files.write(READABLE, said.stream().distinct().toList());
        assertThat(said).hasSizeGreaterThan(100);
    }

    @Test
    void oneVoteIsCounted() {
        var text = text(List.of(samples.vote("A/RES/77/7")));
        assertThat(text.sentence())
                .isEqualTo(
                        "In A/RES/77/7 (3 November 2022) 189 members voted or abstained: 185 in"
                                + " favour, 2 against, 2 abstaining; 4 members did not vote.");
        assertThat(text.paragraph())
                .isEqualTo(text.sentence() + " Outcome of the vote of the record: adopted.");
        var grid = grid(List.of(made("What if", Choice.YES)));
        assertThat(new GridShareText(grid, GridOutcomes.of(List.of(), samples.membership())))
                .extracting(GridShareText::paragraph)
                .isEqualTo(
                        "Hypothetical, this did not happen: in “What if”, hypothetical (3 November"
                                + " 2022) 189 members vote or abstain: 186 in favour, 1 against, 2"
                                + " abstaining; 4 members do not vote.");
    }

    @Test
    void gridWithoutVotesTellsNothing() {
        assertThatThrownBy(() -> text(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tableHasARowAMemberAndAColumnAVote() {
        var votes = cuba();
        var content = content(real(votes), votes);
        assertThat(content.name()).isEqualTo("5 votes, 1992 to 2025");
        assertThat(content.fileName()).isEqualTo("5-votes-1992-to-2025");
        assertThat(content.hypothetical()).isFalse();
        var table = content.table().orElseThrow();
        assertThat(table.columns())
                .startsWith("code", "member", "A/RES/47/19")
                .endsWith("A/RES/80/4")
                .hasSize(7);
        assertThat(table.rows()).hasSizeGreaterThan(190);
        assertThat(table.rows())
                .contains(row("CUB", "Cuba", "In favour"))
                .filteredOn(row -> row.getFirst().equals("AND"))
                .singleElement()
                .satisfies(row -> assertThat(row).startsWith("AND", "Andorra", "", "In favour"));
        assertThat(table.in(TableFormat.CSV))
                .startsWith("code,member,A/RES/47/19,")
                .doesNotContain("HYPOTHETICAL");
        assertThat(content.citation().lines())
                .hasSize(6)
                .first()
                .asString()
                .contains("A/RES/47/19", "24 November 1992");
    }

    private static List<String> row(String code, String name, String choice) {
        return List.of(code, name, choice, choice, choice, choice, choice);
    }

    @Test
    void hypotheticalVoteMarksEveryPart() {
        var votes = cuba();
        var compared = new ArrayList<>(votes.stream().map(ComparedVote::of).toList());
        compared.add(made("What if America", Choice.YES));
        var grid = grid(compared);
        var content = content(grid, votes);
        assertThat(content.hypothetical()).isTrue();
        assertThat(content.fileName()).startsWith("hypothetical-6-votes");
        assertThat(content.sentence())
                .isEqualTo(
                        "Hypothetical, at least one of these 6 votes did not happen: in them (24"
                                + " November 1992 to 29 October 2025) 194 members vote or abstain at"
                                + " least once; 111 do the same each time they take part (110 in"
                                + " favour, 1 abstaining), 83 change at least once.");
        assertThat(content.paragraph()).contains("Most changes (4): United States.");
        assertThat(content.alt()).contains("Hypothetical, at least one");
        assertThat(content.citation())
                .contains("\nHypothetical vote “What if America”, made with Rollcall; it did not");
        var table = content.table().orElseThrow();
        assertThat(table.columns()).contains("HYPOTHETICAL: What if America");
        for (var format : TableFormat.values()) {
            assertThat(table.in(format))
                    .contains("HYPOTHETICAL: at least one of these votes did not happen");
        }
        var text = new GridShareText(grid, GridOutcomes.of(votes, samples.membership()));
        ShareTextTest.readWell(text);
        var story = Story.of(grid, text);
        assertThat(story.spoken()).startsWith("Hypothetical, this did not happen.");
        assertThat(story.bars())
                .extracting(Story.Bar::label)
                .anyMatch(label -> label.startsWith("“What if America” (HYPOTHETICAL"));
    }

    @Test
    void nameThatASpreadsheetWouldRunIsMadeHarmless() {
        var own = OwnMember.of(OwnMember.code(0), "=1+2");
        var vote =
                new ComparedVote(
                        "@home",
                        "",
                        LocalDate.of(2022, 11, 3),
                        new TreeMap<>(Map.of(own.code(), Choice.NO)),
                        true,
                        List.of(own));
        var table = content(grid(List.of(vote)), List.of()).table().orElseThrow();
        assertThat(table.in(TableFormat.CSV)).contains("XAA,'=1+2,Against,");
        assertThat(table.in(TableFormat.HTML)).contains("<td>'=1+2</td>");
    }

    @Test
    void pictureShowsTheFirstTheLastAndSomeBetween() {
        var votes = series(samples.vote("A/RES/ES-10/25"));
        assertThat(votes).hasSize(10);
        var grid = real(votes);
        var story = Story.of(grid, text(votes));
        assertThat(story.bars())
                .extracting(Story.Bar::label)
                .doesNotHaveDuplicates()
                .hasSize(8)
                .startsWith(grid.votes().getFirst().named())
                .endsWith(grid.votes().getLast().named());
        assertThat(story.lines().getFirst().text())
                .isEqualTo("Bars: 8 of the 10 votes, from the first to the last.");
        assertThat(Story.of(real(cuba()), text(cuba())).bars()).hasSize(5);
    }
}
