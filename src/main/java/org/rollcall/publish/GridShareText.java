package org.rollcall.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rollcall.analysis.ManyVotes;
import org.rollcall.analysis.TwoVotes;
import org.rollcall.analysis.TwoVotes.Way;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Many votes side by side in a sentence and in a paragraph. If one of them did not happen, that
/// comes first.
///
/// A member takes part in a vote in which it is in favour, against or abstains; where it did not
/// vote or had no vote it neither stayed nor changed.
public final class GridShareText implements ShareText {

    /// So many names are still read.
    static final int MOST_NAMES = 12;

    private final List<ComparedVote> votes;
    private final GridOutcomes outcomes;
    private final Names names;
    private final Wording wording;
    private final ManyVotes many;
    private final boolean hypothetical;
    private final Texts texts = Texts.of(GridShareText.class, "share");

    /// The votes of `grid`.
    ///
    /// @param outcomes what came of those that are of the record
    /// @throws IllegalArgumentException if there are no votes
    public GridShareText(VoteGrid grid, GridOutcomes outcomes) {
        votes = grid.votes();
        if (votes.isEmpty()) {
            throw new IllegalArgumentException("a grid without votes tells nothing");
        }
        this.outcomes = outcomes;
        names = grid.names();
        wording = new Wording(names);
        many = new ManyVotes(votes.stream().map(ComparedVote::choices).toList());
        hypothetical = grid.isHypothetical();
    }

    @Override
    public String sentence() {
        return votes.size() == 1 ? one(votes.getFirst()) : several();
    }

    private String one(ComparedVote vote) {
        var counts = vote.counts();
        return texts.text(
                key("grid.one"),
                name(vote),
                VoteShareText.day(vote.date()),
                counts.present(),
                counts.present() == 0 ? "" : texts.text("grid.one.how", how()),
                texts.text(key("grid.away"), counts.notVoting()));
    }

    private String several() {
        var split =
                many.tookPart() == 0
                        ? ""
                        : texts.text(
                                key("grid.split"),
                                many.steady(),
                                many.steady() == 0 ? "" : texts.text("grid.split.how", how()),
                                many.changes().size());
        return texts.text(key("grid"), votes.size(), days(), many.tookPart(), split);
    }

    // In a single vote, everybody who took part did the same each time.
    private String how() {
        return Stream.of(Choice.YES, Choice.NO, Choice.ABSTAINING)
                .filter(choice -> !many.steady(choice).isEmpty())
                .map(choice ->
                        texts.text("grid.how", many.steady(choice).size(), wording.spoken(choice)))
                .reduce(this::listed)
                .orElse("");
    }

    private String listed(String one, String other) {
        return texts.text("grid.list", one, other);
    }

    /// The votes in a few words: "4 votes, 1992 to 2022".
    String name() {
        var first = String.valueOf(votes.getFirst().date().getYear());
        var last = String.valueOf(votes.getLast().date().getYear());
        return called(first.equals(last) ? first : texts.text("grid.years", first, last));
    }

    /// The same with the days.
    String title() {
        return called(days());
    }

    private String called(String when) {
        return votes.size() == 1
                ? votes.getFirst().name()
                : texts.text("grid.name", votes.size(), when);
    }

    private String days() {
        var first = VoteShareText.day(votes.getFirst().date());
        var last = VoteShareText.day(votes.getLast().date());
        return first.equals(last) ? first : texts.text("grid.days", first, last);
    }

    private String name(ComparedVote vote) {
        return vote.hypothetical()
                ? texts.text("compare.named", texts.text("vote", vote.name()))
                : vote.name();
    }

    private String key(String key) {
        return hypothetical ? key + ".whatif" : key;
    }

    @Override
    public String paragraph() {
        return sentence() + lines().stream().map(line -> " " + line).reduce("", String::concat);
    }

    /// What the paragraph tells after the sentence.
    List<String> lines() {
        var said = new ArrayList<String>();
        if (outcomes.all() > 0) {
            said.add(texts.text("grid.outcomes", outcomes.all(), outcomes()));
        }
        if (votes.size() > 1) {
            addSteady(said);
            addMost(said);
            addOnly(said, "grid.never", many.never());
            ends(said);
        }
        return said;
    }

    private String outcomes() {
        var said = new ArrayList<String>();
        addOutcome(said, "adopted", outcomes.adopted());
        addOutcome(said, "without-a-vote", outcomes.withoutVote());
        addOutcome(said, "not-adopted", outcomes.notAdopted());
        addOutcome(said, "unknown", outcomes.unknown());
        return said.stream().reduce(this::listed).orElse("");
    }

    private void addOutcome(List<String> said, String outcome, int count) {
        if (count > 0) {
            said.add(texts.text("grid.outcome." + outcome, count, outcomes.all()));
        }
    }

    private void addSteady(List<String> said) {
        for (var choice : List.of(Choice.YES, Choice.NO, Choice.ABSTAINING)) {
            var members = many.steady(choice);
            if (!members.isEmpty() && members.size() <= MOST_NAMES) {
                said.add(
                        texts.text(
                                key("grid.steady"),
                                wording.choice(choice),
                                members.size(),
                                names.list(members)));
            }
        }
        if (!many.once().isEmpty()) {
            said.add(texts.text(key("grid.once"), many.once().size()));
        }
    }

    private void addMost(List<String> said) {
        if (many.mostChanges() > 1) {
            var members = many.mostChanged();
            said.add(
                    texts.text(
                            key(members.size() > MOST_NAMES ? "grid.most" : "grid.most.named"),
                            many.mostChanges(),
                            members.size(),
                            names.list(members)));
        }
    }

    private void ends(List<String> said) {
        var first = votes.getFirst();
        var last = votes.getLast();
        said.add(
                texts.text(
                        "grid.ends",
                        name(first),
                        VoteShareText.day(first.date()),
                        first.counts().printed(),
                        name(last),
                        VoteShareText.day(last.date()),
                        last.counts().printed()));
        var both = new TwoVotes(first.choices(), last.choices());
        var stayed = new TreeSet<MemberCode>();
        var moved = new TreeSet<MemberCode>();
        both.ways().stream()
                .filter(GridShareText::tookPart)
                .forEach(way -> (way.isMove() ? moved : stayed).addAll(way.members()));
        said.add(
                texts.text(
                        stayed.size() + moved.size() == 0
                                ? key("grid.moved.nobody")
                                : key("grid.moved"),
                        moved.size(),
                        stayed.size() + moved.size(),
                        moved.size() > MOST_NAMES ? "" : named(both.moves())));
        addOnly(said, "grid.only.first", both.onlyBefore());
        addOnly(said, "grid.only.last", both.onlyAfter());
    }

    private static boolean tookPart(Way way) {
        return way.from() != Choice.NOT_VOTING && way.to() != Choice.NOT_VOTING;
    }

    private String named(List<Way> ways) {
        return ways.stream()
                .filter(GridShareText::tookPart)
                .map(way ->
                        texts.text(
                                "grid.way",
                                wording.spoken(way.from()),
                                wording.spoken(way.to()),
                                names.list(way.members())))
                .reduce((one, other) -> texts.text("grid.ways", one, other))
                .map(said -> texts.text("grid.moved.how", said))
                .orElse("");
    }

    private void addOnly(List<String> said, String key, Collection<MemberCode> members) {
        if (!members.isEmpty()) {
            said.add(texts.text(key(key), members.size()));
        }
    }
}
