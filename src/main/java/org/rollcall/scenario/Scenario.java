package org.rollcall.scenario;

import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Decision;
import org.rollcall.tally.Rule;
import org.rollcall.tally.SmallestChange;
import org.rollcall.tally.Tally;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;

/// A hypothetical vote: what it started from, every change ever made to it, and how it stands.
///
/// Immutable. It is never a roll call, so that it cannot be taken for one.
public final class Scenario {

    /// The longest notes, in letters.
    public static final int LONGEST_NOTES = 20_000;

    /// The longest name, in letters.
    public static final int LONGEST_NAME = 300;

    private final UUID id;
    private final String firstName;
    private final Origin origin;
    private final Timeline timeline;
    private final SortedMap<MemberCode, Choice> choices;

    private Scenario(UUID id, String firstName, Origin origin, Timeline timeline) {
        this.id = id;
        this.firstName = firstName;
        this.origin = origin;
        this.timeline = timeline;
        choices = timeline.standing().chosen().all();
    }

    /// A hypothetical vote to which nothing was done yet.
    public static Scenario from(UUID id, String name, Origin origin) {
        return of(id, name, origin, List.of(), Step.START, Step.START);
    }

    /// A hypothetical vote as it was kept.
    ///
    /// @param name its name at the start
    /// @param steps every change, in the order in which they were made
    /// @param at the number of the last step that holds
    /// @param tip the number of the last step of the branch on which that is
    /// @throws StepRefused if a step cannot be made, such as one on a member that has no vote
    /// @throws IllegalArgumentException if there are no such steps, or a step does not follow an
    ///   earlier one
    public static Scenario of(
            UUID id, String name, Origin origin, List<Step> steps, int at, int tip) {
        var start = Standing.start(name, origin);
        return new Scenario(id, name, origin, Timeline.of(start, steps, at, tip));
    }

    /// What tells it from every other.
    public UUID id() {
        return id;
    }

    /// Its name at the start.
    public String firstName() {
        return firstName;
    }

    /// Its name.
    public String name() {
        return timeline.standing().name();
    }

    /// What the person wrote on it, or nothing.
    public String notes() {
        return timeline.standing().notes();
    }

    /// What it started from.
    public Origin origin() {
        return origin;
    }

    /// Every change ever made, also those undone, in the order in which they were made.
    public List<Step> steps() {
        return timeline.steps();
    }

    /// The number of the last step that holds; [Step#START] where none does.
    public int at() {
        return timeline.at();
    }

    /// The number of the last step of the branch along which undo and redo go.
    public int tip() {
        return timeline.tip();
    }

    /// The steps of that branch, from the start on.
    public List<Integer> branch() {
        return timeline.branch();
    }

    /// The rule that holds.
    public Rule rule() {
        return timeline.standing().rule();
    }

    /// What every member chose.
    public SortedMap<MemberCode, Choice> choices() {
        return choices;
    }

    /// Those of the members that a person made up.
    public SortedMap<MemberCode, OwnMember> own() {
        return timeline.standing().own();
    }

    /// The states of `world` and the members that a person made up, for whatever writes names.
    public Membership membership(Membership world) {
        return OwnMember.among(world, own().values());
    }

    /// The choices, counted.
    public Counts counts() {
        return Counts.of(choices.values());
    }

    /// What the rule makes of it, and why.
    public Decision decision() {
        return Tally.decide(rule(), new Ballots.Named(choices));
    }

    /// The votes after the step `number`, counted.
    public Counts countsAt(int number) {
        return Counts.of(timeline.standing(number).chosen().all().values());
    }

    /// The smallest changes that turn its outcome.
    public List<SmallestChange> smallestChanges() {
        return SmallestChange.of(rule(), new Ballots.Named(choices));
    }

    /// This, after one more change. Where changes were undone, it begins a branch beside them.
    ///
    /// @throws IllegalArgumentException if the edit names a member that has no vote
    public Scenario with(Edit edit) {
        return new Scenario(id, firstName, origin, timeline.with(edit));
    }

    /// Whether there is a change to take back.
    public boolean canUndo() {
        return at() != Step.START;
    }

    /// Whether there is a change to make again.
    public boolean canRedo() {
        return at() != tip();
    }

    /// This, before its last change; itself where there is none.
    public Scenario undone() {
        return canUndo() ? new Scenario(id, firstName, origin, timeline.undone()) : this;
    }

    /// This, with the last undone change made again; itself where there is none.
    public Scenario redone() {
        return canRedo() ? new Scenario(id, firstName, origin, timeline.redone()) : this;
    }

    /// This, as it stood after the step `number`, wherever in the branches that is.
    ///
    /// @throws IllegalArgumentException if there is no such step
    public Scenario at(int number) {
        if (number < Step.START || number >= steps().size()) {
            throw new IllegalArgumentException("no step " + number);
        }
        return new Scenario(id, firstName, origin, timeline.at(number));
    }

    /// A copy with another id and name, and with the same timeline.
    public Scenario copy(UUID newId, String newName) {
        var renamed = timeline.with(new Edit.Rename(newName));
        return new Scenario(newId, firstName, origin, renamed);
    }
}
