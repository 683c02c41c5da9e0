package org.rollcall.ui.countries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.publish.Names;
import org.rollcall.ui.kit.Find;
import org.rollcall.ui.kit.MemberRows;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.State;

/// All members there ever were, found by code, by today's and old names, and by common ones.
final class MemberFinder {

    private final List<Found> all = new ArrayList<>();

    /// A member.
    ///
    /// @param name its last name
    /// @param searched all its names, as [Find] compares them
    /// @param names each of them by itself
    record Found(MemberCode code, String name, String searched, List<String> names) {

        Found {
            names = List.copyOf(names);
        }

        boolean begins(String plain) {
            return names.stream().anyMatch(each -> each.startsWith(plain));
        }
    }

    MemberFinder(Membership membership) {
        var names = new Names(membership, LocalDate.MAX);
        var rows = new MemberRows(membership, LocalDate.MAX);
        var codes = membership.states().stream().map(State::code).toList();
        for (var code : names.sorted(codes)) {
            var state = membership.state(code);
            var each =
                    Stream.concat(
                                    state.stream()
                                            .flatMap(it -> it.names().stream())
                                            .map(name -> name.value().full()),
                                    state.stream().flatMap(it -> it.aliases().stream()))
                            .map(Find::plain)
                            .toList();
            all.add(new Found(code, names.full(code), rows.searched(code), each));
        }
    }

    /// Those whose names have the words that were typed: first the one with that code, then those
    /// of which a name begins with them.
    List<Found> find(String typed) {
        var begun = Find.plain(typed.strip());
        var asked = Find.by(typed);
        return all.stream()
                .filter(one -> asked.test(one.searched()))
                .sorted(
                        Comparator.comparing((Found one) ->
                                        !Find.plain(one.code().letters()).equals(begun))
                                .thenComparing(one -> !one.begins(begun)))
                .toList();
    }
}
