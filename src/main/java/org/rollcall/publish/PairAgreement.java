package org.rollcall.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rollcall.analysis.AgreementMethod;
import org.rollcall.analysis.PairCounts;
import org.rollcall.analysis.VoteSpan;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Source;

/// How much two members agree, in words and as JSON: never without its method, its number of votes
/// and its limits.
public final class PairAgreement {

    // What JSON calls the ballots of whichever source is shown.
    private static final String SHOWN = "shown";

    private final Asked asked;
    private final Found found;
    private final Names names;
    private final Texts texts = Texts.of(PairAgreement.class, "agreement");

    /// What was asked.
    ///
    /// @param source whose ballots; empty for those that are shown
    public record Asked(
            MemberCode one,
            MemberCode other,
            VoteSpan span,
            AgreementMethod method,
            Optional<Source> source) {}

    /// What was found.
    ///
    /// @param votes how many votes there are in the span, those on which all voted alike left out
    /// @param pair how the two voted
    /// @param percentile the share of the other pairs that agree less, by Voeten's measure
    /// @param fewest how many votes in common a pair must have to count for that
    /// @param notes what a reader must know of the two members in these years
    public record Found(
            int votes, PairCounts pair, OptionalDouble percentile, int fewest, List<String> notes) {
        public Found {
            notes = List.copyOf(notes);
        }

        /// The figure by `method`.
        OptionalDouble score(AgreementMethod method) {
            return pair.score(method);
        }
    }

    /// What was found for what was asked, with these names.
    public PairAgreement(Asked asked, Found found, Names names) {
        this.asked = asked;
        this.found = found;
        this.names = names;
    }

    /// The figure in a sentence: "United States and Israel, session 74: 0.9607, n 89".
    public String sentence() {
        var score = found.score(asked.method);
        return score.isEmpty()
                ? texts.text(
                        found.pair.n() == 0 ? "nothing" : "no-kappa",
                        named(asked.one),
                        named(asked.other),
                        span(asked.span))
                : texts.text(
                        "score",
                        named(asked.one),
                        named(asked.other),
                        span(asked.span),
                        score.getAsDouble(),
                        found.pair.n());
    }

    /// How it was found and what to mind, a sentence each.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(texts.text("method." + asked.method.code()));
        lines.add(texts.text("votes", found.votes, ballots(asked.source)));
        if (found.percentile.isPresent()) {
            lines.add(texts.text("percentile", found.percentile.getAsDouble(), found.fewest));
        }
        lines.addAll(notes());
        return lines;
    }

    private List<String> notes() {
        var notes = new ArrayList<>(found.notes);
        if (!asked.source.equals(Optional.of(Source.VOETEN))) {
            notes.add(texts.text("near"));
        }
        return notes;
    }

    private String named(MemberCode member) {
        return texts.text("member", names.full(member), member.letters());
    }

    /// Which votes: "session 74".
    public String span(VoteSpan span) {
        return switch (span) {
            case VoteSpan.Whole _ -> texts.text("span.whole");
            case VoteSpan.Session(var name) -> texts.text("span.session", name);
            case VoteSpan.Years(int first, int last) -> texts.text("span.years", first, last);
        };
    }

    private String ballots(Optional<Source> source) {
        return texts.text("ballots." + source.map(Source::code).orElse(SHOWN));
    }

    /// As JSON, for other programs: `n` and `agreement`, and what they are. The figure has all its
    /// digits; it is `null` where it cannot be told.
    public String json() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("n", found.pair.n());
        tree.put("agreement", optional(found.score(asked.method)));
        tree.put("method", asked.method.code());
        tree.put("source", asked.source.map(Source::code).orElse(SHOWN));
        tree.put("members", List.of(tree(asked.one), tree(asked.other)));
        tree.put("span", spanTree());
        tree.put("votes", found.votes);
        tree.put("shareOfPairsThatAgreeLess", optional(found.percentile));
        tree.put("fewestVotesInCommonOfThese", found.fewest);
        tree.put("notes", notes());
        return JsonTree.of(tree);
    }

    private Map<String, Object> spanTree() {
        var tree = new LinkedHashMap<String, Object>();
        switch (asked.span) {
            case VoteSpan.Whole _ -> tree.put("whole", true);
            case VoteSpan.Session(var name) -> tree.put("session", name);
            case VoteSpan.Years(int first, int last) -> {
                tree.put("from", first);
                tree.put("to", last);
            }
        }
        return tree;
    }

    private Map<String, Object> tree(MemberCode member) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("code", member.letters());
        tree.put("name", names.full(member));
        return tree;
    }

    private static Optional<Double> optional(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
