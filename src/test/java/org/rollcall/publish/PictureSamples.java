package org.rollcall.publish;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.rollcall.feed.BuiltinRecord;
import org.rollcall.feed.MemberTables;
import org.rollcall.publish.Sheet.Mark;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.Decisions;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;

/// The built-in votes, as they were and as they were not, ready to be drawn.
public final class PictureSamples {

    /// Widths where nobody measures.
    public static final TextWidth WIDTHS = text -> text.length() * 0.55;

    private final Membership membership;
    private final List<RollCall> votes;

    public PictureSamples() throws IOException {
        membership = MemberTables.read();
        votes = BuiltinRecord.read();
    }

    public Membership membership() {
        return membership;
    }

    public List<RollCall> votes() {
        return votes;
    }

    public RollCall vote(String symbol) {
        return votes.stream()
                .filter(one -> one.heading().symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    public PicturedVote real(RollCall vote) {
        return PicturedVote.of(vote, new Decisions(membership).decide(vote));
    }

    /// `vote`, had its first member voted against.
    public PicturedVote hypothetical(RollCall vote, String name) {
        var rule = new Decisions(membership).rule(vote.heading());
        var scenario = Scenario.from(new UUID(0, 1), name, Origin.of(vote, rule));
        var changed = new TreeMap<MemberCode, Choice>();
        changed.put(vote.choices().firstKey(), Choice.NO);
        return PicturedVote.of(scenario.with(new Edit.Cast(changed)));
    }

    public Picture picture(PicturedVote vote) {
        return picture(vote, WIDTHS);
    }

    public Picture picture(PicturedVote vote, TextWidth widths) {
        return new VotePicture(vote, membership, widths);
    }

    /// All words of `sheet`, with those of its lamps.
    public static Stream<Mark.Words> words(Sheet sheet) {
        return sheet.marks().stream()
                .flatMap(mark ->
                        mark instanceof Mark.Place place ? place.parts().stream() : Stream.of(mark))
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast);
    }
}
