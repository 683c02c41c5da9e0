package org.rollcall.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/// Every change that was made to a hypothetical vote, in branches: nothing that was undone is lost.
///
/// Immutable. One of the branches is the one that undo and redo go along: from the start to the
/// step `tip`.
final class Timeline {

    private final Standing start;
    private final List<Step> steps;
    private final List<Standing> standings;
    private final int at;
    private final int tip;

    private Timeline(Standing start, List<Step> steps, List<Standing> standings, int at, int tip) {
        this.start = start;
        this.steps = steps;
        this.standings = standings;
        this.at = at;
        this.tip = tip;
    }

    /// The timeline of these `steps`.
    ///
    /// @param at the last step that holds
    /// @param tip the last step of the branch on which that is
    /// @throws StepRefused if one cannot be made
    /// @throws IllegalArgumentException if a step does not follow an earlier one, or if `at` is not
    ///   on the way from the start to `tip`
    static Timeline of(Standing start, List<Step> steps, int at, int tip) {
        var kept = List.copyOf(steps);
        if (at < Step.START || tip >= kept.size() || at > tip) {
            throw new IllegalArgumentException(
                    "step %d of %d, on the way to %d".formatted(at, kept.size(), tip));
        }
        var standings = new ArrayList<Standing>(kept.size());
        for (int number = 0; number < kept.size(); number++) {
            int follows = kept.get(number).follows();
            if (follows < Step.START || follows >= number) {
                throw new IllegalArgumentException("step %d after %d".formatted(number, follows));
            }
            var before = follows == Step.START ? start : standings.get(follows);
            standings.add(after(before, number, kept.get(number).edit()));
        }
        var timeline = new Timeline(start, kept, standings, at, tip);
        if (!timeline.leadsTo(at, tip)) {
            throw new IllegalArgumentException("step " + at + " is not on the way to " + tip);
        }
        return timeline;
    }

    private static Standing after(Standing before, int number, Edit edit) {
        try {
            return before.after(edit);
        } catch (IllegalArgumentException e) {
            throw new StepRefused(number, e);
        }
    }

    List<Step> steps() {
        return steps;
    }

    int at() {
        return at;
    }

    int tip() {
        return tip;
    }

    Standing standing() {
        return standing(at);
    }

    /// How things stood after the step `number`.
    Standing standing(int number) {
        return number == Step.START ? start : standings.get(number);
    }

    /// This, after one more change, which begins a branch where something was undone.
    Timeline with(Edit edit) {
        var moreSteps = new ArrayList<Step>(steps.size() + 1);
        moreSteps.addAll(steps);
        moreSteps.add(new Step(at, edit));
        var moreStandings = new ArrayList<Standing>(steps.size() + 1);
        moreStandings.addAll(standings);
        moreStandings.add(standing().after(edit));
        int last = steps.size();
        return new Timeline(
                start, Collections.unmodifiableList(moreSteps), moreStandings, last, last);
    }

    /// The step before the last one that holds.
    Timeline undone() {
        return new Timeline(start, steps, standings, steps.get(at).follows(), tip);
    }

    /// The next step on the way to the tip.
    Timeline redone() {
        int next = tip;
        while (steps.get(next).follows() != at) {
            next = steps.get(next).follows();
        }
        return new Timeline(start, steps, standings, next, tip);
    }

    /// Where the step `number` is the last that holds. Redo then goes on along the branch that it
    /// was on, or else along the latest that it began.
    Timeline at(int number) {
        return new Timeline(
                start, steps, standings, number, leadsTo(number, tip) ? tip : end(number));
    }

    // The latest step that follows, and what follows that.
    private int end(int number) {
        var after = new HashSet<Integer>();
        after.add(number);
        int last = number;
        for (int next = number + 1; next < steps.size(); next++) {
            if (after.contains(steps.get(next).follows())) {
                after.add(next);
                last = next;
            }
        }
        return last;
    }

    private boolean leadsTo(int number, int end) {
        int step = end;
        while (step > number) {
            step = steps.get(step).follows();
        }
        return step == number;
    }

    /// The steps from the start to the tip.
    List<Integer> branch() {
        var way = new ArrayList<Integer>();
        for (int step = tip; step != Step.START; step = steps.get(step).follows()) {
            way.add(step);
        }
        Collections.reverse(way);
        return way;
    }
}
