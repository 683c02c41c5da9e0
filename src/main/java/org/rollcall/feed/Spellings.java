package org.rollcall.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rollcall.vote.Dated;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Span;
import org.rollcall.vote.State;

/// Every name and code by which some file or person calls a state, and the days on which it means
/// that state.
///
/// Besides the names and aliases of the membership these are `spellings.csv`, names that nobody
/// looks for in the window but that files use, and `othercodes.csv`, codes that are not the
/// record's. A row with days holds on those only: "Congo" may be either Congo until one of them
/// became Zaire.
final class Spellings {

    private static final String MEMBERS = "members.csv";

    private final Map<String, List<Dated<MemberCode>>> names = new HashMap<>();
    private final Map<String, List<Dated<MemberCode>>> codes = new HashMap<>();
    private final Map<WrittenForm, List<Dated<MemberCode>>> forms = new LinkedHashMap<>();

    /// The spellings of the states of `membership`, and those that the tables on `shelf` add.
    ///
    /// @throws FeedException if a table is not as it should be
    /// @throws IOException if one cannot be read
    Spellings(Membership membership, Seats seats, Shelf shelf) throws IOException {
        for (var state : membership.states()) {
            for (var name : state.names()) {
                addName(name.value().full(), always(state));
                addName(name.value().board(), always(state));
            }
            addCode(state.code().letters(), always(state));
        }
        for (var row : CsvTable.read(shelf, "spellings.csv", "code", "spelling", "from", "until")) {
            addName(row.text("spelling"), new Dated<>(known(row, membership), row.span()));
        }
        for (var row : CsvTable.read(shelf, "othercodes.csv", "code", "other", "from", "until")) {
            addCode(row.text("other"), new Dated<>(known(row, membership), row.span()));
        }
        for (var row : CsvTable.read(shelf, MEMBERS, "code", "iso2", "aliases")) {
            addCode(row.text("iso2"), new Dated<>(known(row, membership), Span.ALWAYS));
        }
        addAliases(membership);
        names.replaceAll((_, meant) -> withoutFormer(meant, seats));
    }

    /// What a name with this form may mean, and when.
    List<Dated<MemberCode>> named(WrittenForm form) {
        return names.getOrDefault(form.key(), List.of());
    }

    /// What `code`, of two or three letters of either case, may mean, and when.
    List<Dated<MemberCode>> coded(String code) {
        return codes.getOrDefault(code.strip().toUpperCase(Locale.ROOT), List.of());
    }

    /// All forms of names, each with what it may mean.
    Map<WrittenForm, List<Dated<MemberCode>>> forms() {
        return forms;
    }

    // An alias helps a person who searches; where it is another state's name, the name counts.
    private void addAliases(Membership membership) {
        var official = Set.copyOf(names.keySet());
        for (var state : membership.states()) {
            for (var alias : state.aliases()) {
                if (!official.contains(WrittenForm.of(alias).key())) {
                    addName(alias, always(state));
                }
            }
        }
    }

    private void addName(String name, Dated<MemberCode> meant) {
        var form = WrittenForm.of(name);
        add(names, form.key(), meant);
        add(forms, form, meant);
    }

    private void addCode(String code, Dated<MemberCode> meant) {
        if (!code.isEmpty()) {
            add(codes, code, meant);
        }
    }

    private static <K> void add(
            Map<K, List<Dated<MemberCode>>> map, K key, Dated<MemberCode> meant) {
        var all = map.computeIfAbsent(key, _ -> new ArrayList<>());
        if (!all.contains(meant)) {
            all.add(meant);
        }
    }

    // "Russia" and "Tanzania" are names of one seat, whoever held it: its last holder stands for
    // it.
    private static List<Dated<MemberCode>> withoutFormer(
            List<Dated<MemberCode>> meant, Seats seats) {
        var codes = meant.stream().map(Dated::value).toList();
        return meant.stream()
                .filter(one -> seats.after(one.value()).stream().noneMatch(codes::contains))
                .toList();
    }

    private static Dated<MemberCode> always(State state) {
        return new Dated<>(state.code(), Span.ALWAYS);
    }

    private static MemberCode known(CsvTable.Row row, Membership membership) throws FeedException {
        var code = row.text("code");
        return membership.states().stream()
                .map(State::code)
                .filter(known -> known.letters().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> row.wrong(Texts.say("expected.code"), FeedException.quoted(code)));
    }
}
