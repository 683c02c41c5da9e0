package org.rollcall.feed;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rollcall.vote.Dated;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Span;
import org.rollcall.vote.State;
import org.rollcall.vote.Succession;

/// Seats that went from one state to another, and who held them on a day.
///
/// A seat went on where the successor's membership begins on the very day on which the former's
/// ended: the Soviet Union's, Yugoslavia's, Tanganyika's. The Czech Republic was admitted anew, and
/// the Federal Republic of Germany was a member before the other Germany joined it.
final class Seats {

    private final Membership membership;
    private final List<Succession> continued;
    private final Map<MemberCode, List<Dated<MemberCode>>> holders = new HashMap<>();

    /// The seats of `membership`.
    Seats(Membership membership) {
        this.membership = membership;
        this.continued = membership.successions().stream().filter(this::goesOn).toList();
        membership.states().forEach(state -> holders.put(state.code(), holders(state)));
    }

    /// The state that held the seat of `code` on `day`; none where nobody did.
    ///
    /// Where two seats became one, the older of them stands for it.
    Optional<MemberCode> holder(MemberCode code, LocalDate day) {
        for (var dated : holders.getOrDefault(code, List.of())) {
            if (dated.span().contains(day)) {
                return Optional.of(dated.value());
            }
        }
        return Optional.empty();
    }

    /// The states that held the seat of `code` after it.
    Set<MemberCode> after(MemberCode code) {
        return chain(code, Succession::former, Succession::successor);
    }

    private boolean goesOn(Succession succession) {
        var ended = spans(succession.former()).map(all -> all.getLast().until());
        var began = spans(succession.successor()).map(all -> all.getFirst().from());
        return ended.equals(Optional.of(succession.on())) && began.equals(ended);
    }

    private List<Dated<MemberCode>> holders(State state) {
        var found = dated(state.code());
        after(state.code()).forEach(later -> found.addAll(dated(later)));
        var before = new ArrayList<Dated<MemberCode>>();
        chain(state.code(), Succession::successor, Succession::former)
                .forEach(earlier -> before.addAll(dated(earlier)));
        before.sort(comparing(dated -> dated.span().from()));
        found.addAll(before);
        return List.copyOf(found);
    }

    private Set<MemberCode> chain(
            MemberCode start,
            Function<Succession, MemberCode> from,
            Function<Succession, MemberCode> to) {
        var found = new LinkedHashSet<MemberCode>();
        var open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            var code = open.removeLast();
            for (var succession : continued) {
                if (from.apply(succession).equals(code) && found.add(to.apply(succession))) {
                    open.add(to.apply(succession));
                }
            }
        }
        return found;
    }

    private List<Dated<MemberCode>> dated(MemberCode code) {
        var found = new ArrayList<Dated<MemberCode>>();
        spans(code).ifPresent(all -> all.forEach(span -> found.add(new Dated<>(code, span))));
        return found;
    }

    private Optional<List<Span>> spans(MemberCode code) {
        return membership.state(code).map(State::member).filter(all -> !all.isEmpty());
    }
}
