package org.rollcall.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Decision;
import org.rollcall.tally.Rule;
import org.rollcall.tally.SmallestChange;
import org.rollcall.tally.Tally;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// A hypothetical vote: what it started from, every change made to it, and how it stands.
///
/// Immutable. It is never a roll call, so that it cannot be taken for one.
public final class Scenario {

    private final UUID id;
    private final String firstName;
    private final Origin origin;
    private final List<Edit> edits;
    private final int done;
    private final Standing standing;

    private record Standing(String name, Rule rule, SortedMap<MemberCode, Choice> choices) {}

    private Scenario(
            UUID id,
            String firstName,
            Origin origin,
            List<Edit> edits,
            int done,
            Standing standing) {
        this.id = id;
        this.firstName = firstName;
        this.origin = origin;
        this.edits = edits;
        this.done = done;
        this.standing = standing;
    }

    /// A hypothetical vote to which nothing was done yet.
    public static Scenario from(UUID id, String name, Origin origin) {
        return of(id, name, origin, List.of(), 0);
    }

    /// A hypothetical vote as it was kept.
    ///
    /// @param name its name at the start
    /// @param edits every change, those undone at the end
    /// @param done how many of them hold
    /// @throws IllegalArgumentException if `done` is not from 0 to the number of edits, or an edit
    ///   names a member that has no vote
    public static Scenario of(UUID id, String name, Origin origin, List<Edit> edits, int done) {
        if (done < 0 || done > edits.size()) {
            throw new IllegalArgumentException(done + " of " + edits.size() + " edits");
        }
        var standing = new Standing(name, origin.rule(), origin.choices());
        var kept = List.copyOf(edits);
        return new Scenario(id, name, origin, kept, done, after(standing, kept.subList(0, done)));
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
        return standing.name();
    }

    /// What it started from.
    public Origin origin() {
        return origin;
    }

    /// Every change, those undone at the end.
    public List<Edit> edits() {
        return edits;
    }

    /// How many of the changes hold; those beyond are undone.
    public int done() {
        return done;
    }

    /// The rule that holds.
    public Rule rule() {
        return standing.rule();
    }

    /// What every member chose.
    public SortedMap<MemberCode, Choice> choices() {
        return standing.choices();
    }

    /// The choices, counted.
    public Counts counts() {
        return Counts.of(choices().values());
    }

    /// What the rule makes of it, and why.
    public Decision decision() {
        return Tally.decide(rule(), new Ballots.Named(choices()));
    }

    /// The smallest changes that turn its outcome.
    public List<SmallestChange> smallestChanges() {
        return SmallestChange.of(rule(), new Ballots.Named(choices()));
    }

    /// This, after one more change. What was undone is gone.
    ///
    /// @throws IllegalArgumentException if the edit names a member that has no vote
    public Scenario with(Edit edit) {
        var more = new ArrayList<>(edits.subList(0, done));
        more.add(edit);
        return new Scenario(
                id,
                firstName,
                origin,
                Collections.unmodifiableList(more),
                more.size(),
                after(standing, List.of(edit)));
    }

    /// Whether there is a change to take back.
    public boolean canUndo() {
        return done > 0;
    }

    /// Whether there is a change to make again.
    public boolean canRedo() {
        return done < edits.size();
    }

    /// This, before its last change; itself where there is none.
    public Scenario undone() {
        return canUndo() ? of(id, firstName, origin, edits, done - 1) : this;
    }

    /// This, with the last undone change made again; itself where there is none.
    public Scenario redone() {
        return canRedo() ? of(id, firstName, origin, edits, done + 1) : this;
    }

    /// A copy with another id and name, and with the same changes. What was undone is not copied.
    public Scenario copy(UUID newId, String newName) {
        return of(newId, firstName, origin, edits, done).with(newId, newName);
    }

    private Scenario with(UUID newId, String newName) {
        var renamed = with(new Edit.Rename(newName));
        return new Scenario(
                newId, firstName, origin, renamed.edits, renamed.done, renamed.standing);
    }

    private static Standing after(Standing before, List<Edit> edits) {
        var name = before.name();
        var rule = before.rule();
        var choices = new TreeMap<>(before.choices());
        for (var edit : edits) {
            switch (edit) {
                case Edit.Cast cast -> cast(choices, cast);
                case Edit.ChangeRule(Rule changed) -> rule = changed;
                case Edit.Rename(String renamed) -> name = renamed;
            }
        }
        return new Standing(name, rule, Collections.unmodifiableSortedMap(choices));
    }

    private static void cast(SortedMap<MemberCode, Choice> choices, Edit.Cast cast) {
        if (!choices.keySet().containsAll(cast.choices().keySet())) {
            throw new IllegalArgumentException("a member without a vote: " + cast.choices());
        }
        choices.putAll(cast.choices());
    }
}
