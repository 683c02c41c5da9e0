package org.rollcall.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rollcall.analysis.TwoVotes.Way;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;

/// Two votes compared, in a sentence and in a paragraph. If one of the two did not happen, that
/// comes first.
public final class ComparisonShareText implements ShareText {

    private final ComparedVote before;
    private final ComparedVote after;
    private final Comparison comparison;
    private final Wording wording;
    private final Texts texts = Texts.of(ComparisonShareText.class, "share");

    /// `before` against `after`, with the names of the day of `after`.
    public ComparisonShareText(ComparedVote before, ComparedVote after, Membership membership) {
        this.before = before;
        this.after = after;
        comparison = new Comparison(before, after, membership);
        wording = new Wording(comparison.names());
    }

    @Override
    public String sentence() {
        var votes = comparison.votes();
        var key = comparison.isHypothetical() ? "compare.whatif" : "compare";
        return texts.text(
                votes.both() == 0
                        ? comparison.isHypothetical() ? "compare.whatif.nobody" : "compare.nobody"
                        : key,
                name(before),
                VoteShareText.day(before.date()),
                before.counts().printed(),
                name(after),
                VoteShareText.day(after.date()),
                after.counts().printed(),
                votes.moved(),
                votes.both(),
                votes.same(),
                votes.neither());
    }

    private String name(ComparedVote vote) {
        return vote.hypothetical()
                ? texts.text("compare.named", texts.text("vote", vote.name()))
                : vote.name();
    }

    @Override
    public String paragraph() {
        var said = new ArrayList<String>();
        said.add(sentence());
        if (!comparison.isHypothetical()) {
            titles(said);
        }
        comparison.votes().moves().forEach(way -> said.add(line(way)));
        addOnly(said, "compare.only.before", comparison.votes().onlyBefore());
        addOnly(said, "compare.only.after", comparison.votes().onlyAfter());
        return String.join(" ", said);
    }

    private void titles(List<String> said) {
        var one = VoteShareText.shortened(before.title(), texts);
        var other = VoteShareText.shortened(after.title(), texts);
        if (one.equals(other) && !one.isBlank()) {
            said.add(texts.text("compare.titles.same", one));
        } else if (!one.isBlank() && !other.isBlank()) {
            said.add(texts.text("compare.titles", one, other));
        }
    }

    private String line(Way way) {
        int size = way.members().size();
        return texts.text(
                size > VoteShareText.MOST_NAMES ? "compare.way" : "compare.way.named",
                wording.spoken(way.from()),
                wording.spoken(way.to()),
                size,
                comparison.names().list(way.members()));
    }

    private void addOnly(List<String> said, String key, Collection<MemberCode> members) {
        int size = members.size();
        if (size > VoteShareText.MOST_NAMES) {
            said.add(texts.text(key, size));
        } else if (size > 0) {
            said.add(texts.text(key + ".named", size, comparison.names().list(members)));
        }
    }
}
