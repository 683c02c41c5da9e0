package org.rollcall.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rollcall.analysis.TwoVotes.Way;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;

/// What a picture of a comparison, of many votes or of a member tells.
///
/// @param title what it is about
/// @param sentence what came of it
/// @param hypothetical whether it tells of a vote that never happened; the picture is then marked
/// @param bars counts to compare, with what they are of
/// @param lines what is to be said below them
public record Story(
        String title, String sentence, boolean hypothetical, List<Bar> bars, List<Line> lines) {

    private static final int DECADE = 10;
    // More of them would leave no room for words.
    private static final int MOST_BARS = 8;

    public Story {
        bars = List.copyOf(bars);
        lines = List.copyOf(lines);
    }

    /// Counts, and what they are of.
    public record Bar(String label, Counts counts) {}

    /// A line, with the votes from which and to which members moved, if it tells of that.
    public record Line(Optional<Choice> from, Optional<Choice> to, String text) {

        static Line of(String text) {
            return new Line(Optional.empty(), Optional.empty(), text);
        }
    }

    /// Two votes compared.
    public static Story of(ComparedVote before, ComparedVote after, Comparison comparison) {
        var texts = Texts.of(Story.class, "share");
        var lines = new ArrayList<Line>();
        var told = new ArrayList<>(comparison.lines());
        for (Way way : comparison.votes().moves()) {
            var line = comparison.line(way);
            told.remove(line);
            lines.add(new Line(Optional.of(way.from()), Optional.of(way.to()), line));
        }
        told.forEach(line -> lines.add(Line.of(line)));
        return new Story(
                texts.text("story.compare", before.name(), after.name()),
                comparison.sentence(),
                comparison.isHypothetical(),
                List.of(
                        new Bar(comparison.named(before), before.counts()),
                        new Bar(comparison.named(after), after.counts())),
                lines);
    }

    /// Many votes side by side: the counts of some of them, the first and the last among them, and
    /// what else there is to tell.
    public static Story of(VoteGrid grid, GridShareText text) {
        var texts = Texts.of(Story.class, "share");
        var votes = grid.votes();
        int shown = Math.min(votes.size(), MOST_BARS);
        var bars = new ArrayList<Bar>();
        for (int bar = 0; bar < shown; bar++) {
            int place = shown == 1 ? 0 : Math.round((float) bar * (votes.size() - 1) / (shown - 1));
            var vote = votes.get(place);
            bars.add(new Bar(vote.named(), vote.counts()));
        }
        var lines = new ArrayList<Line>();
        if (shown < votes.size()) {
            lines.add(Line.of(texts.text("grid.bars", shown, votes.size())));
        }
        text.lines().forEach(line -> lines.add(Line.of(line)));
        return new Story(text.title(), text.sentence(), grid.isHypothetical(), bars, lines);
    }

    /// One member: how it voted in each ten years, and what else there is to tell.
    public static Story of(CountryReport report) {
        var texts = Texts.of(Story.class, "share");
        var text = new CountryShareText(report);
        var decades = new TreeMap<Integer, Counts>();
        report.votes()
                .years()
                .forEach((year, counts) ->
                        decades.merge(year / DECADE * DECADE, counts, Counts::plus));
        var bars = new ArrayList<Bar>();
        decades.forEach((first, counts) ->
                bars.add(
                        new Bar(
                                texts.text(
                                        "story.decade",
                                        String.valueOf(first),
                                        String.valueOf(first + DECADE - 1),
                                        counts.all()),
                                counts)));
        var rest = text.paragraph().substring(text.sentence().length()).strip();
        return new Story(report.title(), text.sentence(), false, bars, List.of(Line.of(rest)));
    }

    /// All of it in words, its mark first.
    public String spoken() {
        var texts = Texts.of(Story.class, "share");
        var said = new ArrayList<String>();
        said.add(texts.text(hypothetical ? "story.spoken.hypothetical" : "story.spoken", title));
        said.add(sentence);
        bars.forEach(bar ->
                said.add(
                        texts.text(
                                "story.bar",
                                bar.label(),
                                bar.counts().yes(),
                                bar.counts().no(),
                                bar.counts().abstaining(),
                                bar.counts().notVoting())));
        lines.forEach(line -> said.add(line.text()));
        return String.join(" ", said);
    }
}
