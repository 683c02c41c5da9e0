package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rollcall.analysis.Series;
import org.rollcall.feed.BuiltinRecord;
import org.rollcall.feed.MemberTables;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.Outcome;
import org.rollcall.vote.Heading;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Method;
import org.rollcall.vote.RollCall;

/// Makes the words of every built-in vote and of every pair of a series, and reads them.
///
/// All of them lie in `target/share-texts.txt` afterwards, for a person to read.
class ShareTextTest {

    private static final Path READABLE = Path.of("target", "share-texts.txt");

    // Good English has none of these.
    private static final Pattern WRONG =
            Pattern.compile(
                    "\\b1 (members|votes|abstentions|were|are|have|permanent members)\\b"
                            + "|\\b(\\d{2,}|[02-9]) (member|vote|abstention|was|has|permanent member)\\b"
                            + "|\\b0 |unanimous|no member voted against|\\{|\\}|null|  | [.,;:]|\\.\\."
                            + "|\\( ?\\)|: ?\\.|;;|;\\.|none did|neither none",
                    Pattern.CASE_INSENSITIVE);

    // A veto that was not there may be named only to say that it was not there.
    private static final Pattern NO_VETO =
            Pattern.compile(
                    "Nobody had to use a veto\\.|but nobody can veto a procedural question\\."
                            + "|but that was no veto: the votes were not there\\.");

    private static Membership membership;
    private static List<RollCall> votes;

    @BeforeAll
    static void readsTheBuiltInVotes() throws IOException {
        membership = MemberTables.read();
        votes = BuiltinRecord.read();
    }

    private static VoteShareText text(RollCall vote) {
        return VoteShareText.of(vote, new Decisions(membership).decide(vote), membership);
    }

    static void readWell(ShareText text) {
        for (var said : List.of(text.sentence(), text.paragraph())) {
            assertThat(said)
                    .matches("[A-Z0-9].*\\.")
                    .doesNotContain("\n")
                    .satisfies(words ->
                            assertThat(WRONG.matcher(words).results().map(it -> it.group()))
                                    .as(words)
                                    .isEmpty());
        }
        assertThat(text.paragraph()).startsWith(text.sentence());
    }

    private static List<Integer> numbers(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
    }

    // What the sentence says after it has said when, who and on what.
    private static String figures(String sentence, Heading heading) {
        int symbol = sentence.indexOf(heading.symbol());
        assertThat(symbol).as(sentence).isPositive();
        return sentence.substring(symbol + heading.symbol().length());
    }

    @Test
    void everyBuiltInVoteReadsWell() {
        assertThat(votes).hasSizeGreaterThan(150);
        assertThat(text(votes.getFirst()).sentence())
                .isEqualTo(
                        "On 16 May 1949 the General Assembly did not adopt A/852: 26 votes in favour,"
                                + " 15 against, 16 abstentions; 2 members did not vote; 28 votes in"
                                + " favour were needed.");
        votes.forEach(vote -> readWell(text(vote)));
    }

    @Test
    void everyNumberInASentenceIsTheTallys() {
        for (var vote : votes) {
            var decision = new Decisions(membership).decide(vote);
            var sentence = text(vote).sentence();
            var expected = new ArrayList<Integer>();
            if (vote.heading().method() != Method.WITHOUT_VOTE && !vote.choices().isEmpty()) {
                var counts = vote.counts();
                if (decision.outcome() instanceof Outcome.Vetoed(var by)) {
                    expected.add(by.size());
                }
                Stream.of(counts.yes(), counts.no(), counts.abstaining(), counts.notVoting())
                        .filter(number -> number > 0)
                        .forEach(expected::add);
                if (decision.outcome() instanceof Outcome.TooFewVotes) {
                    expected.add(decision.needed().orElseThrow());
                }
                assertThat(numbers(figures(sentence, vote.heading())))
                        .as(sentence)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void noVetoIsNamedWhereThereWasNone() {
        for (var vote : votes) {
            var outcome = new Decisions(membership).decide(vote).outcome();
            var text = text(vote);
            boolean vetoed = outcome instanceof Outcome.Vetoed;
            assertThat(text.sentence().contains("veto")).as(text.sentence()).isEqualTo(vetoed);
            if (!vetoed) {
                var title = vote.heading().title();
                var rest = NO_VETO.matcher(text.paragraph().replace(title, "")).replaceAll("");
                assertThat(rest).doesNotContainIgnoringCase("veto");
            }
        }
    }

    @Test
    void sentenceSaysAdoptedExactlyWhereItWas() {
        for (var vote : votes) {
            var outcome = new Decisions(membership).decide(vote).outcome();
            var sentence = text(vote).sentence();
            assertThat(sentence.contains(" adopted ")).as(sentence).isEqualTo(outcome.carried());
            assertThat(sentence.endsWith(" without a vote."))
                    .as(sentence)
                    .isEqualTo(outcome instanceof Outcome.AdoptedWithoutVote);
        }
    }

    @Test
    void smallestSideIsNamedInFullUpToTen() {
        for (var vote : votes) {
            var paragraph = text(vote).paragraph();
            var names = new Names(membership, vote.heading().date());
            vote.counts()
                    .smallestSide()
                    .filter(_ -> !vote.choices().isEmpty())
                    .ifPresent(side -> {
                        var who = names.list(vote.who(side));
                        assertThat(paragraph.contains(who))
                                .as(paragraph)
                                .isEqualTo(vote.who(side).size() <= VoteShareText.MOST_NAMES);
                    });
        }
    }

    @Test
    void everyPairOfASeriesReadsWell() {
        var pairs = pairs();
        assertThat(pairs).hasSizeGreaterThan(100);
        for (var pair : pairs) {
            readWell(pair);
            assertThat(pair.paragraph()).doesNotContain("veto", "adopted");
        }
    }

    private static List<ComparisonShareText> pairs() {
        var headings = votes.stream().map(RollCall::heading).toList();
        var found = new ArrayList<ComparisonShareText>();
        for (var after : votes) {
            var series = Series.of(after.heading(), headings);
            votes.stream()
                    .filter(before -> series.contains(before.heading()))
                    .filter(before -> before.heading().date().isBefore(after.heading().date()))
                    .filter(before -> !before.choices().isEmpty() && !after.choices().isEmpty())
                    .forEach(before ->
                            found.add(
                                    new ComparisonShareText(
                                            ComparedVote.of(before),
                                            ComparedVote.of(after),
                                            membership)));
        }
        return found;
    }

    @Test
    void allOfThemCanBeReadByAPerson() throws IOException {
        var lines = new ArrayList<String>();
        votes.forEach(vote -> lines.add(text(vote).paragraph() + "\n"));
        pairs().forEach(pair -> lines.add(pair.paragraph() + "\n"));
        Files.createDirectories(READABLE.getParent());
        Files.write(READABLE, lines);
        assertThat(Files.readAllLines(READABLE)).hasSizeGreaterThan(votes.size());
    }
}
