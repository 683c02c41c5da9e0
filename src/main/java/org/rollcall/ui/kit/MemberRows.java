package org.rollcall.ui.kit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.rollcall.publish.Board;
import org.rollcall.publish.Names;
import org.rollcall.publish.Wording;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Region;
import org.rollcall.vote.State;

/// Makes rows of members and their votes on a day.
public final class MemberRows {

    private final Membership membership;
    private final LocalDate day;
    private final Names names;
    private final Wording wording;
    private final Board board;
    private final Map<MemberCode, String> searched = new HashMap<>();
    private final Map<MemberCode, MemberRow> known = new HashMap<>();

    /// Rows with names and groups as they were on `day`.
    public MemberRows(Membership membership, LocalDate day) {
        this.membership = membership;
        this.day = day;
        names = new Names(membership, day);
        wording = new Wording(names);
        board = new Board(membership, day);
    }

    /// One row for each member, in the order of the hall. The row of a member that chooses what it
    /// chose when it was last asked for is the same one.
    public List<MemberRow> of(SortedMap<MemberCode, Choice> choices) {
        return names.sorted(choices.keySet()).stream()
                .map(member -> knownRow(member, choices.getOrDefault(member, Choice.NOT_VOTING)))
                .toList();
    }

    private MemberRow knownRow(MemberCode member, Choice choice) {
        var before = known.get(member);
        if (before != null && before.choice() == choice) {
            return before;
        }
        var row = row(member, choice);
        known.put(member, row);
        return row;
    }

    private MemberRow row(MemberCode member, Choice choice) {
        var state = membership.state(member);
        var region = state.map(known -> known.regionOn(day)).orElse(Region.NONE);
        return new MemberRow(
                member,
                names.full(member),
                choice,
                wording.choice(choice),
                region,
                board.region(region),
                state.flatMap(known -> known.noteOn(day)).orElse(""),
                wording.spoken(member, choice),
                searched.computeIfAbsent(member, this::searched));
    }

    /// All names by which people look for `member`, as [Find] compares them.
    public String searched(MemberCode member) {
        var all = new StringBuilder(names.full(member)).append(' ').append(names.board(member));
        membership.state(member).map(State::aliases).orElse(List.of()).stream()
                .forEach(alias -> all.append(' ').append(alias));
        membership.state(member).map(State::names).orElse(List.of()).stream()
                .forEach(name -> all.append(' ').append(name.value().full()));
        return Find.plain(all.append(' ').append(member.letters()).toString());
    }
}
