package org.rollcall.ui.countries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rollcall.analysis.AgreementMethod;
import org.rollcall.analysis.BallotPlanes;
import org.rollcall.analysis.GroupLines;
import org.rollcall.analysis.GroupVotes.Left;
import org.rollcall.analysis.MemberVotes;
import org.rollcall.analysis.MemberVotes.Alone;
import org.rollcall.analysis.Partners;
import org.rollcall.analysis.Topics;
import org.rollcall.analysis.Topics.Topic;
import org.rollcall.analysis.VoteMask;
import org.rollcall.publish.Names;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Group;
import org.rollcall.vote.Lineage;
import org.rollcall.vote.MemberCode;

/// What a page tells of one member in some votes.
///
/// @param asked what was asked
/// @param counts how often it did what
/// @param years the same by years
/// @param topics the same by topics
/// @param partners with whom it agrees
/// @param lines all its votes, the newest first
/// @param alone the votes in which it stood alone, or nearly
/// @param withLine in how many votes its group had a majority from which it could part
/// @param left those in which it did
record MemberStudy(
        Asked asked,
        Counts counts,
        SortedMap<Integer, Counts> years,
        List<Topic> topics,
        Partners partners,
        List<VoteLine> lines,
        List<VoteLine> alone,
        int withLine,
        List<VoteLine> left) {

    private static final Partners NOBODY = new Partners(0, 0, 0, 0, List.of());

    /// What is asked.
    ///
    /// @param member the member whose seat it is
    /// @param part the part of the seat's time that is looked at by itself, if one is
    /// @param narrowed which votes
    /// @param method how agreement is worked out
    /// @param others with at most how many others it counts as alone
    /// @param group the group that it may have left; its regional group where empty
    record Asked(
            MemberCode member,
            Optional<Lineage.Part> part,
            Narrowed narrowed,
            AgreementMethod method,
            int others,
            Optional<Group> group) {

        boolean joined() {
            return part.isEmpty();
        }

        MemberCode code() {
            return part.map(Lineage.Part::code).orElse(member);
        }

        VoteMask mask(VoteBook book) {
            var mask = book.mask(narrowed);
            return part.map(one -> mask.and(book.planes(false).days(one.span()))).orElse(mask);
        }
    }

    /// Works it out: some milliseconds for all votes there are.
    static MemberStudy of(VoteBook book, Asked asked) {
        var planes = book.planes(asked.joined());
        var mask = asked.mask(book);
        var votes = MemberVotes.of(planes, asked.code(), mask);
        if (votes.isEmpty()) {
            return new MemberStudy(
                    asked,
                    Counts.NONE,
                    new TreeMap<>(),
                    List.of(),
                    NOBODY,
                    List.of(),
                    List.of(),
                    0,
                    List.of());
        }
        int member = planes.member(asked.code()).orElseThrow();
        var its = votes.get();
        var leaving =
                asked.group()
                        .map(group -> book.lines(group, asked.joined()))
                        .orElseGet(() -> book.regional(asked.joined()))
                        .leaving(member, mask);
        return new MemberStudy(
                asked,
                its.counts(),
                its.years(),
                Topics.of(
                        planes, member, mask, vote -> book.vote(vote).heading().topic().subjects()),
                its.partners(asked.method()),
                lines(book, planes, member, mask, book.regional(asked.joined())),
                its.alone(asked.others()).stream().map(each -> alone(book, each)).toList(),
                leaving.n(),
                leaving.left().stream().map(each -> left(book, each)).toList());
    }

    private static List<VoteLine> lines(
            VoteBook book, BallotPlanes planes, int member, VoteMask mask, GroupLines groups) {
        var lines = new ArrayList<VoteLine>();
        mask.places()
                .forEach(vote ->
                        planes.choice(vote, member)
                                .ifPresent(choice ->
                                        lines.add(
                                                new VoteLine(
                                                        book.vote(vote),
                                                        book.searched(vote),
                                                        choice,
                                                        groups.line(vote, member).map(Left::line),
                                                        Counts.NONE,
                                                        ""))));
        return lines.reversed();
    }

    private static VoteLine alone(VoteBook book, Alone each) {
        var names = new Names(book.membership(), each.occasion().day());
        return new VoteLine(
                book.vote(each.vote()),
                book.searched(each.vote()),
                each.choice(),
                Optional.empty(),
                Counts.NONE,
                names.list(each.with()));
    }

    private static VoteLine left(VoteBook book, Left each) {
        return new VoteLine(
                book.vote(each.vote()),
                book.searched(each.vote()),
                each.choice(),
                Optional.of(each.line()),
                each.others(),
                "");
    }
}
