package org.rollcall.ui.countries;

import java.util.Optional;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.vote.Choice;

/// Makes tables of votes. Enter opens the vote.
final class VoteTables {

    private static final double DAY = 7.3;
    private static final double SYMBOL = 10.5;
    private static final double TITLE = 16;
    private static final double VOTE = 8.2;
    private static final double OUTCOME = 9;
    private static final double LINE = 15;

    private final Texts texts = Texts.of(VoteTables.class, "countries");
    private final Wording wording;
    private final Around around;

    VoteTables(Names names, Around around) {
        wording = new Wording(names);
        this.around = around;
    }

    /// All votes of a member.
    LineTable<VoteLine> votes() {
        var table = begun("member-votes");
        table.vote("vote", VOTE, line -> Optional.of(line.choice()));
        table.words("outcome", OUTCOME, line -> wording.outcome(line.vote().outcome()));
        table.vote("group-line", VOTE + 1.5, VoteLine::other);
        return table;
    }

    /// Those in which it stood alone.
    LineTable<VoteLine> alone() {
        var table = begun("member-alone");
        table.vote("vote", VOTE, line -> Optional.of(line.choice()));
        table.words("with", LINE, this::with);
        return table;
    }

    /// Those in which it left a group.
    LineTable<VoteLine> left() {
        var table = begun("member-left");
        table.vote("vote", VOTE, line -> Optional.of(line.choice()));
        table.words("others", LINE, this::others);
        return table;
    }

    /// Those in which two members differed.
    ///
    /// @param id the name of the table
    LineTable<VoteLine> differing(String id) {
        var table = begun(id);
        table.vote("one", VOTE + 3, line -> Optional.of(line.choice()));
        table.vote("other", VOTE + 3, VoteLine::other);
        return table;
    }

    /// Those in which a group split.
    LineTable<VoteLine> split() {
        var table = begun("group-split");
        table.words("counts", VOTE, VoteLine::more);
        table.vote("majority", VOTE + 1, VoteLine::other);
        table.words("outcome", OUTCOME, line -> wording.outcome(line.vote().outcome()));
        return table;
    }

    private LineTable<VoteLine> begun(String id) {
        var table = new LineTable<VoteLine>(id, this::spoken);
        table.words("day", DAY, VoteLine::day);
        table.words("symbol", SYMBOL, VoteLine::symbol);
        table.wide("title", TITLE, VoteLine::title);
        table.whenOpened(line -> around.openVote().accept(line.symbol()));
        return table;
    }

    private String with(VoteLine line) {
        return line.more().isEmpty() ? texts.text("alone.nobody") : line.more();
    }

    // "27 of 28: in favour"
    private String others(VoteLine line) {
        return line.other()
                .map(majority ->
                        texts.text(
                                "left.others",
                                line.counts().of(majority),
                                line.counts().present(),
                                wording.spoken(majority)))
                .orElse("");
    }

    private String spoken(VoteLine line) {
        var other = line.other().map(choice -> ", " + wording.spoken(choice)).orElse("");
        var own = line.more().isEmpty() ? wording.spoken(line.choice()) : line.more();
        return texts.text("line.spoken", line.symbol(), line.day(), line.title(), own + other);
    }

    /// What `choice` is called.
    String word(Choice choice) {
        return wording.choice(choice);
    }
}
