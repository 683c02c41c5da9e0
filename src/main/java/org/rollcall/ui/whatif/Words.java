package org.rollcall.ui.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.rollcall.publish.Board;
import org.rollcall.publish.BoardItem;
import org.rollcall.publish.BoardOrder;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.scenario.OwnMember;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Decision;
import org.rollcall.tally.Tally;
import org.rollcall.ui.kit.MemberRow;
import org.rollcall.ui.kit.MemberRows;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;

/// How members are called in one hypothetical vote, and what it was at the start: what stays while
/// its ballots change, so that a change costs only what is about the ballot that changed.
final class Words {

    private final UUID id;
    private final SortedMap<MemberCode, OwnMember> own;
    private final Names names;
    private final Wording wording;
    private final MemberRows rows;
    private final Board board;
    private final Decision before;
    private final Texts texts = Texts.of(Words.class, "whatif");
    private final Map<MemberCode, Marked> marked = new HashMap<>();

    private record Marked(BoardItem plain, BoardItem marked) {}

    /// What stays in `scenario`, where `world` tells who was a member of what.
    Words(Scenario scenario, Membership world) {
        var membership = scenario.membership(world);
        var origin = scenario.origin();
        id = scenario.id();
        own = scenario.own();
        names = new Names(membership, origin.date());
        wording = new Wording(names);
        rows = new MemberRows(membership, origin.date());
        board = new Board(membership, origin.date());
        before = Tally.decide(origin.rule(), new Ballots.Named(origin.choices()));
    }

    /// Whether `scenario` has the same names.
    boolean fit(Scenario scenario) {
        return scenario.id().equals(id) && scenario.own().equals(own);
    }

    Names names() {
        return names;
    }

    Wording wording() {
        return wording;
    }

    /// What the ballots came to at the start.
    Decision before() {
        return before;
    }

    /// One row for each member, in the order of the hall; those of members that chose nothing else
    /// are those of before.
    List<MemberRow> rows(SortedMap<MemberCode, Choice> choices) {
        return rows.of(choices);
    }

    /// The lamps of the board. Each says that it is hypothetical, to those who cannot see the mark.
    List<BoardItem> items(SortedMap<MemberCode, Choice> choices) {
        return board.items(choices, BoardOrder.NAME).stream().map(this::marked).toList();
    }

    private BoardItem marked(BoardItem item) {
        return switch (item) {
            case BoardItem.Lamp lamp -> {
                var known = marked.get(lamp.member());
                if (known == null || !known.plain().equals(lamp)) {
                    known = new Marked(lamp, mark(lamp));
                    marked.put(lamp.member(), known);
                }
                yield known.marked();
            }
            case BoardItem.Heading heading -> heading;
        };
    }

    private BoardItem mark(BoardItem.Lamp lamp) {
        return new BoardItem.Lamp(
                lamp.member(),
                lamp.choice(),
                lamp.name(),
                lamp.fullName(),
                texts.text("row.spoken", lamp.spoken()));
    }
}
