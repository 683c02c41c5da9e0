package org.rollcall.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Region;
import org.rollcall.vote.State;

/// What stands on the board, in order; [BoardGrid] says where. Not safe for use by several threads
/// at once.
public final class Board {

    private final Membership membership;
    private final LocalDate day;
    private final Names names;
    private final Wording wording;
    private final Texts texts = Texts.of(Board.class, "publish");
    private final Map<MemberCode, BoardItem.Lamp> known = new HashMap<>();

    /// Boards of votes on `day`.
    public Board(Membership membership, LocalDate day) {
        this.membership = membership;
        this.day = day;
        names = new Names(membership, day);
        wording = new Wording(names);
    }

    /// The lamps of `choices` in this order, with headings where they are grouped.
    public List<BoardItem> items(SortedMap<MemberCode, Choice> choices, BoardOrder order) {
        var lamps =
                names.sorted(choices.keySet()).stream()
                        .map(member -> lamp(member, choices))
                        .toList();
        return switch (order) {
            case NAME -> List.copyOf(lamps);
            case VOTE -> byVote(lamps);
            case REGION -> byRegion(lamps);
        };
    }

    /// The name of a regional group.
    public String region(Region region) {
        return texts.text("region." + region.code());
    }

    private BoardItem.Lamp lamp(MemberCode member, SortedMap<MemberCode, Choice> choices) {
        var choice = choices.getOrDefault(member, Choice.NOT_VOTING);
        var before = known.get(member);
        if (before != null && before.choice() == choice) {
            return before;
        }
        var lamp =
                new BoardItem.Lamp(
                        member,
                        choice,
                        names.board(member),
                        names.full(member),
                        wording.spoken(member, choice));
        known.put(member, lamp);
        return lamp;
    }

    private List<BoardItem> byVote(List<BoardItem.Lamp> lamps) {
        var items = new ArrayList<BoardItem>();
        for (var choice : Choice.values()) {
            addGroup(items, wording.choice(choice), lamps, lamp -> lamp.choice() == choice);
        }
        return List.copyOf(items);
    }

    private List<BoardItem> byRegion(List<BoardItem.Lamp> lamps) {
        var items = new ArrayList<BoardItem>();
        Arrays.stream(Region.values())
                .forEach(region ->
                        addGroup(
                                items,
                                texts.text("region.short." + region.code()),
                                lamps,
                                lamp -> regionOf(lamp.member()) == region));
        return List.copyOf(items);
    }

    /// The regional group of `member` on that day.
    Region regionOf(MemberCode member) {
        return membership.state(member).map(this::regionOn).orElse(Region.NONE);
    }

    private Region regionOn(State state) {
        return state.regionOn(day);
    }

    private static void addGroup(
            List<BoardItem> items,
            String heading,
            List<BoardItem.Lamp> lamps,
            Predicate<BoardItem.Lamp> belongs) {
        var group = lamps.stream().filter(belongs).toList();
        if (!group.isEmpty()) {
            items.add(new BoardItem.Heading(heading, group.size()));
            items.addAll(group);
        }
    }
}
