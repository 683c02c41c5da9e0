package org.rollcall.publish;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// What the map of a vote says in words: of each area, of those that have none, and of borders.
public final class MapWords {

    private final Map<MemberCode, Choice> choices;
    private final Names names;
    private final Wording wording;
    private final Texts texts = Texts.of(MapWords.class, "map");

    /// Words about a vote in which `choices` were made, with the names of its day.
    public MapWords(Map<MemberCode, Choice> choices, Names names) {
        this.choices = choices;
        this.names = names;
        wording = new Wording(names);
    }

    /// What an area shows: "France, in favour".
    public String spoken(MapArea area) {
        if (area.member().isEmpty()) {
            return texts.text("blank.spoken", name(area), why(area));
        }
        var member = area.member().get();
        var choice = choices.get(member);
        var state = names.full(member);
        if (choice == null) {
            return texts.text("absent.spoken", state);
        }
        return area.isMainland()
                ? wording.spoken(member, choice)
                : texts.text("part.spoken", name(area), state, wording.spoken(choice));
    }

    private String name(MapArea area) {
        return texts.text("area." + area.key());
    }

    private String why(MapArea area) {
        var own = "note." + area.key();
        return texts.text(texts.has(own) ? own : "standing." + area.standing().word());
    }

    /// What is said below every map.
    public String note() {
        return texts.text("note");
    }

    /// The voters that have no area of their own today, with their votes; empty if there are none.
    public String unmapped(WorldMap world) {
        var left = unmapped(world, choices.keySet());
        return left.isEmpty()
                ? ""
                : texts.text(
                        "unmapped",
                        names.sorted(left).stream()
                                .map(member ->
                                        texts.text(
                                                "unmapped.one",
                                                names.full(member),
                                                wording.spoken(
                                                        choices.getOrDefault(
                                                                member, Choice.NOT_VOTING))))
                                .collect(Collectors.joining(texts.text("unmapped.between"))));
    }

    private static Set<MemberCode> unmapped(WorldMap world, Set<MemberCode> voters) {
        var left = new TreeSet<>(voters);
        world.areas().stream()
                .filter(MapArea::isMainland)
                .forEach(area -> area.member().ifPresent(left::remove));
        return left;
    }
}
