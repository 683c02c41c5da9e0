package org.rollcall.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// What one member did in many votes: year by year, and when it stood alone.
public final class MemberVotes {

    private final BallotPlanes planes;
    private final int member;
    private final VoteMask mask;

    /// A vote in which few or none did as this member.
    ///
    /// @param vote the place of the vote
    /// @param occasion which vote it was
    /// @param choice what it did
    /// @param with the others that did the same
    public record Alone(
            int vote, BallotPlanes.Occasion occasion, Choice choice, SortedSet<MemberCode> with) {
        public Alone {
            with = Collections.unmodifiableSortedSet(new TreeSet<>(with));
        }
    }

    private MemberVotes(BallotPlanes planes, int member, VoteMask mask) {
        this.planes = planes;
        this.member = member;
        this.mask = mask;
    }

    /// What `member` did in the votes of `planes`; empty if it had none.
    public static Optional<MemberVotes> of(BallotPlanes planes, MemberCode member) {
        return of(planes, member, planes.all());
    }

    /// What `member` did in the votes of `mask`; empty if it never had a vote in `planes`.
    public static Optional<MemberVotes> of(BallotPlanes planes, MemberCode member, VoteMask mask) {
        var place = planes.member(member);
        return place.isPresent()
                ? Optional.of(new MemberVotes(planes, place.getAsInt(), mask))
                : Optional.empty();
    }

    /// In how many votes it did what, by years.
    public SortedMap<Integer, Counts> years() {
        var years = new TreeMap<Integer, Counts>();
        mask.places()
                .forEach(vote -> {
                    int year = planes.occasion(vote).day().getYear();
                    planes.choice(vote, member)
                            .map(choice -> Counts.NONE.with(choice, 1))
                            .ifPresent(counts -> years.merge(year, counts, Counts::plus));
                });
        return Collections.unmodifiableSortedMap(years);
    }

    /// In how many votes it did what, in all.
    public Counts counts() {
        return planes.counts(member, mask);
    }

    /// Everybody with enough votes in common, and how much they agree by `method`.
    public Partners partners(AgreementMethod method) {
        return Partners.of(planes, member, mask, method);
    }

    /// The votes in which it cast a vote and at most `others` others cast the same, the newest
    /// first.
    public List<Alone> alone(int others) {
        var found = new ArrayList<Alone>();
        mask.places()
                .forEach(vote -> {
                    var choice = planes.choice(vote, member).filter(it -> it != Choice.NOT_VOTING);
                    if (choice.isPresent() && planes.counts(vote).of(choice.get()) <= others + 1) {
                        found.add(alone(vote, choice.get()));
                    }
                });
        return found.reversed();
    }

    private Alone alone(int vote, Choice choice) {
        var with = new TreeSet<MemberCode>();
        for (int other = 0; other < planes.members().size(); other++) {
            if (other != member && planes.has(vote, choice, other)) {
                with.add(planes.members().get(other));
            }
        }
        return new Alone(vote, planes.occasion(vote), choice, with);
    }
}
