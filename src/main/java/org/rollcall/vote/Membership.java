package org.rollcall.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who was a member of what on which day, and under which name.
public final class Membership {

    private final SortedMap<MemberCode, State> states;
    private final List<Group> groups;
    private final List<Succession> successions;
    private final NavigableSet<LocalDate> turns = new TreeSet<>();
    private final ConcurrentMap<Asked, SortedSet<MemberCode>> known = new ConcurrentHashMap<>();

    // Who is asked after, and the last day before on which anybody's membership changed.
    private record Asked(Kind kind, LocalDate since) {}

    private enum Kind {
        MEMBERS,
        ASSEMBLY,
        COUNCIL,
        PERMANENT
    }

    /// Membership as these states, groups and successions tell it.
    public Membership(Collection<State> states, List<Group> groups, List<Succession> successions) {
        this.states =
                states.stream()
                        .collect(
                                Collectors.toMap(
                                        State::code, state -> state, (a, _) -> a, TreeMap::new));
        this.groups = List.copyOf(groups);
        this.successions = List.copyOf(successions);
        turns.add(LocalDate.MIN);
        states.forEach(state ->
                Stream.of(
                                state.member().stream(),
                                state.barred().stream().map(Dated::span),
                                state.council().stream().map(Dated::span))
                        .flatMap(spans -> spans)
                        .forEach(span -> {
                            turns.add(span.from());
                            turns.add(span.until());
                        }));
    }

    /// This with more `states`, which take the place of those with their codes.
    public Membership with(Collection<State> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(more);
        all.addAll(states.values());
        return new Membership(all, groups, successions);
    }

    /// All states ever in the record.
    public Collection<State> states() {
        return Collections.unmodifiableCollection(states.values());
    }

    /// The state with this code, if there is one.
    public Optional<State> state(MemberCode code) {
        return Optional.ofNullable(states.get(code));
    }

    /// The groups other than the regional ones.
    public List<Group> groups() {
        return groups;
    }

    /// The regional groups of the United Nations, each known by the word of its [Region].
    public List<Group> regionalGroups() {
        var found = new ArrayList<Group>();
        for (var region : Region.values()) {
            var members = new TreeMap<MemberCode, List<Span>>();
            states.values()
                    .forEach(state -> {
                        var spans =
                                state.regions().stream()
                                        .filter(dated -> dated.value() == region)
                                        .map(Dated::span)
                                        .toList();
                        if (!spans.isEmpty()) {
                            members.put(state.code(), spans);
                        }
                    });
            if (region != Region.NONE) {
                found.add(new Group(region.code(), members));
            }
        }
        return List.copyOf(found);
    }

    /// The states that are no more, and who came after them.
    public List<Succession> successions() {
        return successions;
    }

    /// The name of `code` on `day`; the code itself where nothing is known of it.
    public State.Name nameOn(MemberCode code, LocalDate day) {
        return state(code)
                .map(state -> state.nameOn(day))
                .orElseGet(() -> new State.Name(code.letters(), code.letters()));
    }

    /// The members of the United Nations on `day`.
    public SortedSet<MemberCode> membersOn(LocalDate day) {
        return codes(Kind.MEMBERS, day, state -> state.isMemberOn(day));
    }

    /// The members of the Security Council on `day`; empty where that is not known.
    public SortedSet<MemberCode> councilOn(LocalDate day) {
        return codes(Kind.COUNCIL, day, state -> Dated.on(day, state.council()).isPresent());
    }

    /// The permanent members of the Security Council on `day`.
    public SortedSet<MemberCode> permanentOn(LocalDate day) {
        return codes(Kind.PERMANENT, day, state -> Dated.on(day, state.council()).orElse(false));
    }

    /// Who could vote in `body` on `day`: its members, less those whose vote was not accepted.
    ///
    /// Empty where it is not known, as for the Human Rights Council.
    public SortedSet<MemberCode> votersOn(Body body, LocalDate day) {
        return switch (body) {
            case GENERAL_ASSEMBLY, ASSEMBLY_COMMITTEE, EMERGENCY_SESSION ->
                    codes(
                            Kind.ASSEMBLY,
                            day,
                            state -> state.isMemberOn(day) && state.barredOn(day).isEmpty());
            case SECURITY_COUNCIL -> councilOn(day);
            case HUMAN_RIGHTS_COUNCIL, ECONOMIC_AND_SOCIAL_COUNCIL -> Collections.emptySortedSet();
        };
    }

    // Membership changes on a few hundred days, and is asked after for thousands of votes.
    private SortedSet<MemberCode> codes(Kind kind, LocalDate day, Predicate<State> which) {
        var since = Objects.requireNonNullElse(turns.floor(day), LocalDate.MIN);
        return known.computeIfAbsent(new Asked(kind, since), _ -> codes(which));
    }

    private SortedSet<MemberCode> codes(Predicate<State> which) {
        var found = new TreeSet<MemberCode>();
        states.values().stream().filter(which).map(State::code).forEach(found::add);
        return Collections.unmodifiableSortedSet(found);
    }
}
