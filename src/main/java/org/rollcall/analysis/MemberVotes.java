package org.rollcall.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// What one member did in many votes: year by year, with whom it agreed, and when it stood alone.
public final class MemberVotes {

    /// Pairs with fewer votes in common than this part of a member's own say too little of it.
    private static final int PART = 10;

    private final BallotPlanes planes;
    private final int member;

    /// Another member, and how much the two agree.
    ///
    /// @param n in how many votes both cast a vote, those on which all voted alike left out
    /// @param agreement by Voeten's measure, from 0 to 1
    public record Partner(MemberCode member, int n, double agreement) {}

    /// A vote in which few or none did as this member.
    ///
    /// @param choice what it did
    /// @param with the others that did the same
    public record Alone(BallotPlanes.Occasion occasion, Choice choice, SortedSet<MemberCode> with) {
        public Alone {
            with = Collections.unmodifiableSortedSet(new TreeSet<>(with));
        }
    }

    private MemberVotes(BallotPlanes planes, int member) {
        this.planes = planes;
        this.member = member;
    }

    /// What `member` did in the votes of `planes`; empty if it had none.
    public static Optional<MemberVotes> of(BallotPlanes planes, MemberCode member) {
        var place = planes.member(member);
        return place.isPresent()
                ? Optional.of(new MemberVotes(planes, place.getAsInt()))
                : Optional.empty();
    }

    /// In how many votes it did what, by years.
    public SortedMap<Integer, Counts> years() {
        var years = new TreeMap<Integer, Counts>();
        for (int vote = 0; vote < planes.votes(); vote++) {
            int year = planes.occasion(vote).day().getYear();
            planes.choice(vote, member)
                    .map(choice -> Counts.NONE.with(choice, 1))
                    .ifPresent(counts -> years.merge(year, counts, Counts::plus));
        }
        return Collections.unmodifiableSortedMap(years);
    }

    /// In how many votes it did what, in all.
    public Counts counts() {
        return years().values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /// How many votes in common a partner must have: a tenth of those in which this member cast a
    /// vote, and at least one.
    public int fewestInCommon() {
        return Math.max(1, counts().present() / PART);
    }

    /// Everybody with enough votes in common, whom it agrees with most first; of equals, those with
    /// more votes in common.
    public List<Partner> partners() {
        var agreement = new Agreement(planes, planes.all());
        int fewest = fewestInCommon();
        var partners = new ArrayList<Partner>();
        for (int other = 0; other < planes.members().size(); other++) {
            var pair = agreement.pair(member, other);
            OptionalDouble score = pair.score(AgreementMethod.VOETEN);
            if (other != member && pair.n() >= fewest && score.isPresent()) {
                partners.add(
                        new Partner(planes.members().get(other), pair.n(), score.getAsDouble()));
            }
        }
        partners.sort(
                Comparator.comparingDouble(Partner::agreement)
                        .thenComparingInt(Partner::n)
                        .reversed());
        return partners;
    }

    /// The votes in which it cast a vote and at most `others` others cast the same, the newest
    /// first.
    public List<Alone> alone(int others) {
        var found = new ArrayList<Alone>();
        for (int vote = planes.votes() - 1; vote >= 0; vote--) {
            var choice = planes.choice(vote, member).filter(it -> it != Choice.NOT_VOTING);
            if (choice.isPresent() && planes.counts(vote).of(choice.get()) <= others + 1) {
                found.add(new Alone(planes.occasion(vote), choice.get(), with(vote, choice.get())));
            }
        }
        return found;
    }

    private SortedSet<MemberCode> with(int vote, Choice choice) {
        var with = new TreeSet<MemberCode>();
        for (int other = 0; other < planes.members().size(); other++) {
            if (other != member && planes.choice(vote, other).equals(Optional.of(choice))) {
                with.add(planes.members().get(other));
            }
        }
        return with;
    }
}
