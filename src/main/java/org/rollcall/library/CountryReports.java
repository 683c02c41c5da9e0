package org.rollcall.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.rollcall.analysis.BallotPlanes;
import org.rollcall.analysis.GroupLines;
import org.rollcall.analysis.MemberVotes;
import org.rollcall.analysis.Topics;
import org.rollcall.analysis.VoteMask;
import org.rollcall.publish.CountryReport;
import org.rollcall.publish.CountryReport.Asked;
import org.rollcall.publish.CountryReport.Found;
import org.rollcall.publish.ShareContent;
import org.rollcall.publish.ShareContents;
import org.rollcall.publish.ShareTables.CountryVote;
import org.rollcall.store.CastBallots;
import org.rollcall.store.GroupStore;
import org.rollcall.vote.Body;
import org.rollcall.vote.Group;
import org.rollcall.vote.Heading;
import org.rollcall.vote.Lineage;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.OwnGroup;

/// Puts together what there is to tell of a member.
public final class CountryReports {

    /// A report and what is handed on of it.
    public record Shared(CountryReport report, ShareContent content) {}

    private final Library library;
    private final Membership membership;
    private final Map<MemberCode, MemberCode> heirs;
    private final BallotPlanes planes;
    private final Asked asked;

    /// A report on what was asked.
    ///
    /// @param heirs who has whose seat, where the votes of states that held it are joined
    /// @param planes the votes of the Assembly, counted so
    private CountryReports(
            Library library,
            Membership membership,
            Map<MemberCode, MemberCode> heirs,
            BallotPlanes planes,
            Asked asked) {
        this.library = library;
        this.membership = membership;
        this.heirs = heirs;
        this.planes = planes;
        this.asked = asked;
    }

    /// Who has whose seat, where that is asked after.
    public static Map<MemberCode, MemberCode> heirs(Membership membership, boolean joined) {
        return joined ? Lineage.heirs(membership) : Map.of();
    }

    /// The report; nothing where the member has no vote in `planes`.
    ///
    /// @param planes the votes of the Assembly in `library`, with the heirs that `asked` wants
    /// @throws org.rollcall.store.StoreException if the record cannot be read
    public static Optional<CountryReport> of(
            Library library, Membership membership, BallotPlanes planes, Asked asked) {
        var heirs = heirs(membership, asked.joined());
        return new CountryReports(library, membership, heirs, planes, asked).report();
    }

    /// A member to hand on, with its votes as a table; nothing where it has none.
    ///
    /// @throws org.rollcall.store.StoreException if the record cannot be read
    public static Optional<Shared> shared(Library library, Membership membership, Asked asked) {
        var heirs = heirs(membership, asked.joined());
        var planes = AssemblyVotes.planes(library.record(), asked.source(), heirs);
        var reports = new CountryReports(library, membership, heirs, planes, asked);
        return reports.report()
                .map(report ->
                        new Shared(
                                report,
                                new ShareContents(membership)
                                        .country(
                                                report,
                                                reports.votes(),
                                                Citations.all(library.record()))));
    }

    private MemberCode member() {
        return heirs.getOrDefault(asked.state().code(), asked.state().code());
    }

    private Optional<CountryReport> report() {
        var mask = asked.span().in(planes);
        return MemberVotes.of(planes, member(), mask)
                .map(votes -> new CountryReport(asked, found(votes, mask), membership));
    }

    private Found found(MemberVotes votes, VoteMask mask) {
        int place = planes.member(member()).orElseThrow();
        var filed = filed();
        var regional =
                membership.regionalGroups().stream().map(group -> group.joined(heirs)).toList();
        return new Found(
                planes,
                votes,
                Topics.of(
                        planes,
                        place,
                        mask,
                        vote -> filed.getOrDefault(planes.occasion(vote).symbol(), List.of())),
                votes.partners(asked.method()),
                new GroupLines(planes, regional).leaving(place, mask),
                inCouncil(),
                groups());
    }

    private List<Group> groups() {
        return Stream.concat(
                        membership.groups().stream(),
                        new GroupStore(library.scenarios()).all().stream().map(OwnGroup::group))
                .toList();
    }

    private Map<String, List<String>> filed() {
        var filed = new HashMap<String, List<String>>();
        library.record()
                .headings()
                .forEach(heading -> filed.put(heading.symbol(), heading.topic().subjects()));
        return filed;
    }

    private int inCouncil() {
        var count = new AtomicInteger();
        library.record()
                .casts(
                        Set.of(Body.SECURITY_COUNCIL),
                        cast -> {
                            if (cast.ballots().choice(asked.state().code()).isPresent()) {
                                count.incrementAndGet();
                            }
                        });
        return count.get();
    }

    // The same votes that the report counts, the newest first.
    private List<CountryVote> votes() {
        var counted = new HashSet<String>();
        asked.span()
                .in(planes)
                .places()
                .forEach(vote -> counted.add(planes.occasion(vote).symbol()));
        var headings = new HashMap<String, Heading>();
        library.record().headings().forEach(heading -> headings.put(heading.symbol(), heading));
        var codes = new HashSet<>(Set.of(member()));
        heirs.forEach((former, heir) -> {
            if (heir.equals(member())) {
                codes.add(former);
            }
        });
        var votes = new ArrayList<CountryVote>();
        library.record()
                .casts(
                        AssemblyVotes.plenary(),
                        cast -> {
                            var heading = headings.get(cast.symbol());
                            if (heading != null && counted.contains(cast.symbol())) {
                                choice(cast, codes, heading).ifPresent(votes::add);
                            }
                        });
        votes.sort(Comparator.comparing((CountryVote vote) -> vote.heading().date()).reversed());
        return votes;
    }

    private static Optional<CountryVote> choice(
            CastBallots cast, Set<MemberCode> codes, Heading heading) {
        return codes.stream()
                .flatMap(code -> cast.ballots().choice(code).stream())
                .map(choice -> new CountryVote(heading, choice))
                .findFirst();
    }
}
