package org.rollcall.ui.countries;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rollcall.analysis.AgreementMethod;
import org.rollcall.ui.countries.Narrowed.Bodies;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Group;
import org.rollcall.vote.Lineage;
import org.rollcall.vote.Source;

/// Where in Countries a person is, and by which votes and methods what is seen there was worked
/// out: enough for another window to show the same.
///
/// @param spot the member or group, and the tab
/// @param narrowed which votes
/// @param method how agreement is worked out
/// @param others with at most how many others a member counts as alone
/// @param source by whose ballots; empty for those that are shown
/// @param part the place of the part of the seat's time that is looked at by itself; -1 for all
/// @param group the word of the group that the member may have left, or empty
/// @param sifted which votes the table of the tab shows, where it has one
record Standpoint(
        Spot spot,
        Narrowed narrowed,
        AgreementMethod method,
        int others,
        Optional<Source> source,
        int part,
        String group,
        Sifted sifted) {

    private static final int PARTS = 17;
    private static final int OF_SPOT = 4;
    private static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,4}");

    /// Where the person is in `model`.
    static Standpoint of(CountriesViewModel model) {
        return new Standpoint(
                model.spotProperty().get(),
                model.narrowedProperty().get(),
                model.methodProperty().get(),
                model.othersProperty().get(),
                model.ballots().sourceProperty().get(),
                model.partProperty().get().map(parts(model)::indexOf).orElse(-1),
                model.leftGroupProperty().get().map(Group::key).orElse(""),
                model.sifted(model.spotProperty().get().tab()).get());
    }

    private static List<Lineage.Part> parts(CountriesViewModel model) {
        return model.lineage().map(Lineage::parts).orElse(List.of());
    }

    /// It as a text, which [#read] reads.
    String written() {
        return String.join(
                "|",
                spot.written(),
                narrowed.bodies().name(),
                plain(narrowed.session()),
                String.valueOf(narrowed.from()),
                String.valueOf(narrowed.to()),
                plain(narrowed.topic()),
                method.code(),
                String.valueOf(others),
                source.map(Source::code).orElse(""),
                String.valueOf(part),
                plain(group),
                plain(sifted.words()),
                sifted.choice().map(Choice::code).orElse(""),
                sifted.sorted());
    }

    // What parts the text cannot be in it.
    private static String plain(String typed) {
        var whole = typed.replace('|', ' ');
        return whole.substring(0, Math.min(whole.length(), LONGEST));
    }

    /// What was written; empty for anything else, as a stranger's file may have it.
    static Optional<Standpoint> read(String text) {
        var parts = text.split("\\|", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        var rest = Arrays.asList(parts).subList(OF_SPOT, PARTS);
        var bodies =
                Arrays.stream(Bodies.values())
                        .filter(one -> one.name().equals(rest.getFirst()))
                        .findFirst();
        var method =
                Arrays.stream(AgreementMethod.values())
                        .filter(one -> one.code().equals(rest.get(5)))
                        .findFirst();
        return bodies.isPresent() && method.isPresent() && hasNumbers(rest)
                ? Optional.of(of(Spot.read(spot(parts)), rest, bodies.get(), method.get()))
                : Optional.empty();
    }

    private static String spot(String[] parts) {
        return String.join("|", Arrays.asList(parts).subList(0, OF_SPOT));
    }

    private static boolean hasNumbers(List<String> rest) {
        return List.of(2, 3, 6, 8).stream()
                .allMatch(place -> NUMBER.matcher(rest.get(place)).matches());
    }

    private static Standpoint of(
            Spot spot, List<String> rest, Bodies bodies, AgreementMethod method) {
        return new Standpoint(
                spot,
                new Narrowed(bodies, "", number(rest, 2), number(rest, 3), rest.get(4))
                        .in(rest.get(1)),
                method,
                Math.max(0, number(rest, 6)),
                Source.ofCode(rest.get(7)),
                number(rest, 8),
                rest.get(9),
                new Sifted(
                        rest.get(10),
                        Arrays.stream(Choice.values())
                                .filter(one -> one.code().equals(rest.get(11)))
                                .findFirst(),
                        rest.get(12)));
    }

    private static int number(List<String> parts, int place) {
        return Integer.parseInt(parts.get(place));
    }

    /// Takes what `model` shows there.
    void in(CountriesViewModel model) {
        model.narrowedProperty().set(narrowed);
        model.methodProperty().set(method);
        model.othersProperty().set(others);
        model.leftGroupProperty()
                .set(
                        model.groupsToChoose().stream()
                                .filter(one -> one.key().equals(group))
                                .findFirst());
        model.ballots().sourceProperty().set(source);
        model.go(spot.written());
        model.sifted(spot.tab()).set(sifted);
        var all = parts(model);
        model.partProperty()
                .set(
                        part >= 0 && part < all.size()
                                ? Optional.of(all.get(part))
                                : Optional.empty());
    }
}
