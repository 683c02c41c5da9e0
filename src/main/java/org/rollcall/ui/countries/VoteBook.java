package org.rollcall.ui.countries;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.rollcall.analysis.BallotPlanes;
import org.rollcall.analysis.GroupLines;
import org.rollcall.analysis.GroupVotes;
import org.rollcall.analysis.VoteMask;
import org.rollcall.library.AssemblyVotes;
import org.rollcall.library.ListedVote;
import org.rollcall.store.CastBallots;
import org.rollcall.store.RecordStore;
import org.rollcall.ui.kit.Find;
import org.rollcall.vote.Body;
import org.rollcall.vote.Group;
import org.rollcall.vote.Lineage;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Source;

/// All votes of a record of which it is known who voted how, ready for whatever a page asks: once
/// with the states that held one seat joined, and once with each by itself.
///
/// Threads may share it.
final class VoteBook {

    private static final List<Source> ASSEMBLY = List.of(Source.LIBRARY_ASSEMBLY, Source.VOETEN);

    private final Membership membership;
    private final SortedMap<MemberCode, MemberCode> heirs;
    private final Map<Boolean, BallotPlanes> planes;
    private final List<ListedVote> votes;
    private final List<Source> sources;
    private final List<String> searched;
    private final ConcurrentMap<Boolean, GroupLines> regional = new ConcurrentHashMap<>();
    private final ConcurrentMap<Group, GroupVotes> groups = new ConcurrentHashMap<>();

    private VoteBook(
            Membership membership,
            SortedMap<MemberCode, MemberCode> heirs,
            Map<Boolean, BallotPlanes> planes,
            List<ListedVote> votes,
            List<Source> sources) {
        this.membership = membership;
        this.heirs = heirs;
        this.planes = Map.copyOf(planes);
        this.votes = List.copyOf(votes);
        this.sources = List.copyOf(sources);
        searched = votes.stream().map(VoteBook::searched).toList();
    }

    /// Reads the ballots of `record`, whose votes `listed` lists.
    ///
    /// @param source whose ballots; empty for those that are shown of each vote
    /// @throws org.rollcall.store.StoreException if the record cannot be read
    static VoteBook of(
            RecordStore record,
            List<ListedVote> listed,
            Membership membership,
            Optional<Source> source) {
        var bySymbol = new HashMap<String, ListedVote>();
        listed.forEach(vote -> bySymbol.put(vote.heading().symbol(), vote));
        var heirs = Lineage.heirs(membership);
        var joined = new BallotPlanes.Builder(heirs);
        var parted = new BallotPlanes.Builder();
        Set<Body> bodies = EnumSet.allOf(Body.class);
        Consumer<CastBallots> use =
                cast -> {
                    if (bySymbol.containsKey(cast.symbol())) {
                        var occasion = AssemblyVotes.occasion(cast, source);
                        joined.add(occasion, cast.ballots());
                        parted.add(occasion, cast.ballots());
                    }
                };
        source.ifPresentOrElse(
                told -> record.casts(bodies, told, use), () -> record.casts(bodies, use));
        var one = parted.build();
        var both = Map.of(true, joined.build(), false, one);
        var votes = new ListedVote[one.votes()];
        Arrays.setAll(votes, vote -> bySymbol.get(one.occasion(vote).symbol()));
        return new VoteBook(membership, heirs, both, List.of(votes), told(record));
    }

    private static List<Source> told(RecordStore record) {
        var counts = record.votesBySource();
        return ASSEMBLY.stream().filter(counts::containsKey).toList();
    }

    /// The sources that name who voted how in the Assembly, each of which can be asked by itself.
    List<Source> sources() {
        return sources;
    }

    private static String searched(ListedVote vote) {
        var heading = vote.heading();
        return Find.plain(
                heading.symbol() + " " + heading.title() + " " + heading.topic().agenda());
    }

    /// The ballots; where `joined`, of one seat all by the state that holds it now.
    BallotPlanes planes(boolean joined) {
        return planes.getOrDefault(joined, planes.values().iterator().next());
    }

    /// The vote at the place `vote`.
    ListedVote vote(int vote) {
        return votes.get(vote);
    }

    /// The symbol, title and agenda of the vote at a place, as [Find] compares them.
    String searched(int vote) {
        return searched.get(vote);
    }

    /// Who was a member of what.
    Membership membership() {
        return membership;
    }

    /// The state that holds the seat of `code` now, or held it last.
    MemberCode heir(MemberCode code) {
        return heirs.getOrDefault(code, code);
    }

    /// The votes to which `narrowed` narrows.
    VoteMask mask(Narrowed narrowed) {
        var topics = topics(narrowed.topic());
        boolean any = narrowed.topic().isBlank();
        return VoteMask.of(
                votes.size(),
                vote -> {
                    var heading = votes.get(vote).heading();
                    return narrowed.bodies().has(heading.body())
                            && isOf(narrowed.session(), vote)
                            && narrowed.hasYear(heading.date().getYear())
                            && (any
                                    || heading.topic().subjects().stream()
                                            .anyMatch(topics::contains));
                });
    }

    private boolean isOf(String session, int vote) {
        return session.isEmpty() || planes(false).occasion(vote).sessions().contains(session);
    }

    // Of the few thousand topics those whose words were typed.
    private Set<String> topics(String typed) {
        var known = new HashSet<String>();
        if (!typed.isBlank()) {
            votes.forEach(vote -> known.addAll(vote.heading().topic().subjects()));
            var asked = Find.by(typed);
            known.removeIf(topic -> !asked.test(Find.plain(topic)));
        }
        return known;
    }

    /// What the regional group of each member did.
    GroupLines regional(boolean joined) {
        return regional.computeIfAbsent(
                joined,
                _ -> new GroupLines(planes(joined), grouped(membership.regionalGroups(), joined)));
    }

    /// What the others in `group` did.
    GroupLines lines(Group group, boolean joined) {
        return new GroupLines(planes(joined), grouped(List.of(group), joined));
    }

    /// How `group` voted, seats joined.
    GroupVotes group(Group group) {
        return groups.computeIfAbsent(
                group, _ -> new GroupVotes(planes(true), group.joined(heirs)));
    }

    private List<Group> grouped(List<Group> some, boolean joined) {
        return joined ? some.stream().map(group -> group.joined(heirs)).toList() : some;
    }
}
