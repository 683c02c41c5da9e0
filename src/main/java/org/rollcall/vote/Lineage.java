package org.rollcall.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// One seat over time: the states that held it one after another, such as the Soviet Union and then
/// the Russian Federation, and the days at which what it stands for changed.
///
/// A state is joined to the one before it where it took over the seat on the day on which that one
/// gave it up. States that merged, parted or were admitted anew are not joined: for some time both
/// had a vote, or neither.
///
/// @param code the state that holds the seat now, or held it last
/// @param parts the times that can be looked at by themselves, the earliest first; at least one
/// @param others the successions to or from this seat by which no votes are joined
public record Lineage(MemberCode code, List<Part> parts, List<Succession> others) {

    public Lineage {
        parts = List.copyOf(parts);
        others = List.copyOf(others);
    }

    /// One state in some of its time.
    public record Part(MemberCode code, Span span) {}

    /// The seat that `code` holds or held.
    public static Lineage of(Membership membership, MemberCode code) {
        var heirs = heirs(membership);
        var last = heirs.getOrDefault(code, code);
        var parts = new ArrayList<Part>();
        var others = new ArrayList<Succession>();
        for (var state : membership.states()) {
            if (state.code().equals(last) || last.equals(heirs.get(state.code()))) {
                parts.addAll(parts(membership, state));
            }
        }
        for (var change : membership.successions()) {
            boolean here = isOf(heirs, change.former(), last);
            boolean there = isOf(heirs, change.successor(), last);
            if (here != there) {
                others.add(change);
            }
        }
        parts.sort((one, other) -> one.span().from().compareTo(other.span().from()));
        return new Lineage(last, parts, others);
    }

    private static boolean isOf(
            SortedMap<MemberCode, MemberCode> heirs, MemberCode code, MemberCode last) {
        return heirs.getOrDefault(code, code).equals(last);
    }

    /// Whether votes of several states are joined here.
    public boolean isJoined() {
        return parts.stream().map(Part::code).distinct().count() > 1;
    }

    /// For each state that gave up its seat to one other, the state that has it now.
    public static SortedMap<MemberCode, MemberCode> heirs(Membership membership) {
        var next = new TreeMap<MemberCode, MemberCode>();
        for (var change : membership.successions()) {
            if (tookOver(membership, change) && isOnly(membership, change)) {
                next.put(change.former(), change.successor());
            }
        }
        var last = new TreeMap<MemberCode, MemberCode>();
        next.forEach((former, successor) -> {
            var heir = successor;
            while (next.containsKey(heir)) {
                heir = next.getOrDefault(heir, heir);
            }
            last.put(former, heir);
        });
        return Collections.unmodifiableSortedMap(last);
    }

    private static boolean tookOver(Membership membership, Succession change) {
        return first(membership, change.successor()).filter(change.on()::equals).isPresent()
                && last(membership, change.former()).filter(change.on()::equals).isPresent();
    }

    // Two states that became one both had a vote before.
    private static boolean isOnly(Membership membership, Succession change) {
        return membership.successions().stream()
                        .filter(other -> other.successor().equals(change.successor()))
                        .filter(other -> tookOver(membership, other))
                        .map(Succession::former)
                        .distinct()
                        .count()
                == 1;
    }

    private static Optional<LocalDate> first(Membership membership, MemberCode code) {
        return membership
                .state(code)
                .flatMap(
                        state -> state.member().stream().map(Span::from).min(LocalDate::compareTo));
    }

    private static Optional<LocalDate> last(Membership membership, MemberCode code) {
        return membership
                .state(code)
                .flatMap(state ->
                        state.member().stream().map(Span::until).max(LocalDate::compareTo));
    }

    private static List<Part> parts(Membership membership, State state) {
        var from = first(membership, state.code()).orElse(LocalDate.MIN);
        var until = last(membership, state.code()).orElse(LocalDate.MAX);
        var parts = new ArrayList<Part>();
        for (var turn : turns(membership, state)) {
            if (turn.isAfter(from) && turn.isBefore(until)) {
                parts.add(new Part(state.code(), new Span(from, turn)));
                from = turn;
            }
        }
        parts.add(new Part(state.code(), new Span(from, until)));
        return parts;
    }

    // Days on which others joined it, and on which it changed who spoke for it.
    private static NavigableSet<LocalDate> turns(Membership membership, State state) {
        var turns = new TreeSet<LocalDate>();
        membership.successions().stream()
                .filter(change -> change.successor().equals(state.code()))
                .forEach(change -> turns.add(change.on()));
        for (var note : state.notes()) {
            turns.add(note.span().from());
            turns.add(note.span().until());
        }
        return turns;
    }
}
