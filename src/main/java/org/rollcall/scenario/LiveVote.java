package org.rollcall.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Decision;
import org.rollcall.tally.Tally;
import org.rollcall.tally.Warning;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// A vote as it is taken in a room: what it was set up to be, and how it stands after its events.
///
/// Immutable. It does not hold its events, of which there may be any number: whoever keeps them
/// brings it back by [#after(Collection)]. It is never a roll call of the record, so that it cannot
/// be taken for one.
public final class LiveVote {

    private final UUID id;
    private final LiveSetting setting;
    private final LiveState state;

    private LiveVote(UUID id, LiveSetting setting, LiveState state) {
        this.id = id;
        this.setting = setting;
        this.state = state;
    }

    /// Something that cannot happen now.
    public static final class Objected extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private final Objection objection;

        Objected(Objection objection, LiveEvent event) {
            super(objection + ": " + event);
            this.objection = objection;
        }

        /// Why it cannot.
        public Objection objection() {
            return objection;
        }
    }

    /// A vote in which nothing has happened yet.
    public static LiveVote of(UUID id, LiveSetting setting) {
        return new LiveVote(id, setting, LiveState.START);
    }

    /// What tells it from every other.
    public UUID id() {
        return id;
    }

    /// What it was set up to be.
    public LiveSetting setting() {
        return setting;
    }

    /// How far it is.
    public Stage stage() {
        return state.stage();
    }

    /// How many events it has had.
    public int events() {
        return state.events();
    }

    /// What was answered when attendance was taken; who has not been asked yet is not in it.
    public SortedMap<MemberCode, Presence> attendance() {
        return state.attendance();
    }

    /// What members have done so far; who has not voted yet is not in it.
    public SortedMap<MemberCode, Choice> entries() {
        return state.entries();
    }

    /// Who passed when it was called, and has to be called again or was.
    public SortedSet<MemberCode> passed() {
        return state.passed();
    }

    /// The member with which the roll call begins, once it is drawn.
    public Optional<MemberCode> drawn() {
        return state.drawn();
    }

    /// The numbers, in a vote of which only those are kept.
    public Optional<Counts> counted() {
        return state.counted();
    }

    /// The corrections after the lock, in order.
    public List<LiveEvent> corrections() {
        return state.corrections();
    }

    /// What members said afterwards that they had meant to do. It never counts.
    public SortedMap<MemberCode, Choice> declared() {
        return state.declared();
    }

    /// The outcome that was guessed before it was revealed, by its code.
    public Optional<String> guess() {
        return state.guess();
    }

    /// Whether `member` was found absent, or has not answered where attendance is taken.
    public boolean isAbsent(MemberCode member) {
        return setting.practice().attendance()
                && attendance().getOrDefault(member, Presence.ABSENT) == Presence.ABSENT;
    }

    /// Whether `member` may not abstain: because nobody may, because it must vote, or because it
    /// passed before.
    public boolean mayAbstain(MemberCode member) {
        var practice = setting.practice();
        return practice.abstention()
                && attendance().get(member) != Presence.MUST_VOTE
                && (practice.abstainAfterPass() || !passed().contains(member));
    }

    /// Who can vote: the delegations that have a vote on this and are not absent, in the order of
    /// calling.
    public List<MemberCode> voters() {
        return setting.voters().stream()
                .map(Seat::member)
                .filter(member -> !isAbsent(member))
                .toList();
    }

    /// How many members were found present. Observers are not members.
    public int present() {
        return (int)
                setting.seats().stream()
                        .filter(seat -> !seat.observer() && !isAbsent(seat.member()))
                        .count();
    }

    /// Whether enough members are present, as far as anybody has looked.
    public boolean hasQuorum() {
        return !setting.practice().attendance() || present() >= setting.practice().quorum();
    }

    /// Who is called in a roll call from the member drawn by lot, in order, also those who passed.
    public List<MemberCode> callingOrder() {
        var order = new ArrayList<>(voters());
        drawn().ifPresent(first -> Collections.rotate(order, -Math.max(0, order.indexOf(first))));
        return order;
    }

    /// The member that is called now, if one is.
    public Optional<MemberCode> called() {
        if (setting.manner() != Manner.ROLL_CALL || !stage().isVoting() || drawn().isEmpty()) {
            return Optional.empty();
        }
        var silent =
                callingOrder().stream().filter(member -> !entries().containsKey(member)).toList();
        return silent.stream()
                .filter(member -> !passed().contains(member))
                .findFirst()
                .or(() -> silent.stream().findFirst());
    }

    /// Whether the members that passed are called again.
    public boolean isSecondRound() {
        return called().filter(member -> passed().contains(member)).isPresent();
    }

    /// What each member that can vote did; who has not voted does not vote.
    public SortedMap<MemberCode, Choice> choices() {
        var choices = new TreeMap<MemberCode, Choice>();
        voters().forEach(member ->
                choices.put(member, entries().getOrDefault(member, Choice.NOT_VOTING)));
        return Collections.unmodifiableSortedMap(choices);
    }

    /// The votes so far, counted.
    public Counts counts() {
        if (setting.manner().byName()) {
            return Counts.of(choices().values());
        }
        var hands = counted().orElse(Counts.NONE);
        return hands.with(Choice.NOT_VOTING, Math.max(0, voters().size() - hands.present()));
    }

    /// What the rule makes of the votes so far, and why.
    public Decision decision() {
        var ballots =
                setting.manner().byName()
                        ? new Ballots.Named(choices())
                        : new Ballots.Totals(counts(), new Ballots.Opposition.NotKnown());
        var decision = Tally.decide(setting.rule(), ballots);
        return setting.practice().attendance() && hasQuorum()
                ? decision.without(Warning.QuorumNotVerified.class)
                : decision;
    }

    /// Why `event` cannot happen now; empty where it can.
    public Optional<Objection> objection(LiveEvent event) {
        return LiveRules.objection(this, event);
    }

    /// This, after `event`.
    ///
    /// @throws Objected if it cannot happen now
    public LiveVote with(LiveEvent event) {
        objection(event)
                .ifPresent(objection -> {
                    throw new Objected(objection, event);
                });
        return new LiveVote(id, setting, state.after(event));
    }

    /// This, after all of `events` in their order.
    ///
    /// @throws Objected if one of them could not happen then
    public LiveVote after(Collection<? extends LiveEvent> events) {
        var vote = this;
        for (var event : events) {
            vote = vote.with(event);
        }
        return vote;
    }

    /// Who has passed or voted, in whatever way.
    SortedSet<MemberCode> answered() {
        var answered = new TreeSet<>(entries().keySet());
        answered.addAll(passed());
        return answered;
    }
}
