package org.rollcall.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rollcall.analysis.TwoVotes;
import org.rollcall.analysis.TwoVotes.Way;
import org.rollcall.scenario.OwnMember;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;

/// Two votes compared, in words and as JSON. A hypothetical one is called so wherever it is named.
public final class Comparison {

    private final ComparedVote before;
    private final ComparedVote after;
    private final TwoVotes votes;
    private final Names names;
    private final Wording wording;
    private final Texts texts = Texts.of(Comparison.class, "comparison");

    /// `before` against `after`, with the names of the day of `after`.
    public Comparison(ComparedVote before, ComparedVote after, Membership membership) {
        this.before = before;
        this.after = after;
        votes = new TwoVotes(before.choices(), after.choices());
        // A member that was made up for one of the two may have the code of another in the other.
        names =
                new Names(
                        OwnMember.among(
                                membership,
                                Stream.concat(after.own().stream(), before.own().stream())
                                        .toList()),
                        after.date());
        wording = new Wording(names);
    }

    /// The numbers behind it.
    public TwoVotes votes() {
        return votes;
    }

    /// The members' names.
    public Names names() {
        return names;
    }

    /// Whether one of the two never happened.
    public boolean isHypothetical() {
        return before.hypothetical() || after.hypothetical();
    }

    /// Everybody who moved, by name: "Bangladesh: abstaining → in favour"; then those who had a
    /// vote in one of the two only.
    public List<String> movers() {
        var ways = votes.moves();
        var members = new TreeMap<MemberCode, String>();
        ways.forEach(way ->
                way.members()
                        .forEach(member ->
                                members.put(
                                        member,
                                        texts.text(
                                                "mover",
                                                names.full(member),
                                                wording.spoken(way.from()),
                                                wording.spoken(way.to())))));
        var lines = new ArrayList<String>();
        names.sorted(members.keySet())
                .forEach(member -> lines.add(members.getOrDefault(member, "")));
        addOnly(lines, "only.before", votes.onlyBefore());
        addOnly(lines, "only.after", votes.onlyAfter());
        return lines;
    }

    /// What a cell of the table holds: "From abstaining to in favour: 4".
    public String headline(Way way) {
        return texts.text(
                way.isMove() ? "headline" : "headline.stayed",
                wording.spoken(way.from()),
                wording.spoken(way.to()),
                way.members().size());
    }

    /// A vote with its day and count: "A/RES/ES-11/1, 2 March 2022, 141-5-35".
    public String named(ComparedVote vote) {
        return vote.named();
    }

    /// What came of it in one sentence: "14 of 193 members moved; 172 voted the same way both
    /// times, 7 voted neither time."
    public String sentence() {
        if (votes.both() == 0) {
            return texts.text("nobody");
        }
        var numbers = new Object[] {votes.moved(), votes.both(), votes.same(), votes.neither()};
        return texts.text(isHypothetical() ? "whatif" : "real", numbers);
    }

    /// Who moved, a sentence for each way, the largest numbers first; then who had a vote in one of
    /// the two only.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        votes.moves().forEach(way -> lines.add(line(way)));
        addOnly(lines, "only.before", votes.onlyBefore());
        addOnly(lines, "only.after", votes.onlyAfter());
        return lines;
    }

    /// Who went this way: "From abstaining to in favour (4): Bangladesh, Iraq, …".
    public String line(Way way) {
        return texts.text(
                way.isMove() ? "way" : "stayed",
                wording.spoken(way.from()),
                wording.spoken(way.to()),
                way.members().size(),
                names.list(way.members()));
    }

    private void addOnly(List<String> lines, String key, Collection<MemberCode> members) {
        if (!members.isEmpty()) {
            lines.add(texts.text(key, members.size(), names.list(members)));
        }
    }

    /// As JSON, for other programs.
    public String json() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("hypothetical", isHypothetical());
        tree.put("before", tree(before));
        tree.put("after", tree(after));
        tree.put("both", votes.both());
        tree.put("moved", votes.moved());
        tree.put("same", votes.same());
        tree.put("neither", votes.neither());
        tree.put("sentence", sentence());
        tree.put("moves", votes.moves().stream().map(this::tree).toList());
        tree.put("onlyBefore", tree(votes.onlyBefore()));
        tree.put("onlyAfter", tree(votes.onlyAfter()));
        return JsonTree.of(tree);
    }

    private static Map<String, Object> tree(ComparedVote vote) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", vote.name());
        tree.put("hypothetical", vote.hypothetical());
        tree.put("date", vote.date().toString());
        tree.put("yes", vote.counts().yes());
        tree.put("no", vote.counts().no());
        tree.put("abstaining", vote.counts().abstaining());
        tree.put("notVoting", vote.counts().notVoting());
        return tree;
    }

    private Map<String, Object> tree(Way way) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("from", way.from().code());
        tree.put("to", way.to().code());
        tree.put("members", tree(way.members()));
        return tree;
    }

    private List<Map<String, Object>> tree(Collection<MemberCode> members) {
        return names.sorted(members).stream()
                .map(member -> {
                    var tree = new LinkedHashMap<String, Object>();
                    tree.put("code", member.letters());
                    tree.put("name", names.full(member));
                    return (Map<String, Object>) tree;
                })
                .toList();
    }
}
