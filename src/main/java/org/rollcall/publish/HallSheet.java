package org.rollcall.publish;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import org.rollcall.publish.Sheet.Mark;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Seat;
import org.rollcall.scenario.Stage;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// The board in the hall as a picture, at any stage of a live vote.
///
/// It shows what everybody in the room may see: names and lamps, the stage, the rule while voting,
/// and from the announcement on the result with its reason.
public final class HallSheet {

    private static final double MOST_TEXT = 60;
    private static final double EDGE = 36;
    private static final double FOOT = 126;

    private final LiveVote vote;
    private final LiveWording words;
    private final double width;
    private final double height;
    private final double unit;
    private final double edge;
    private final Texts texts = Texts.of(HallSheet.class, "publish");
    private final Pen pen;

    private HallSheet(LiveVote vote, TextWidth widths, double width, double height) {
        this.vote = vote;
        pen = new Pen(widths);
        this.width = width;
        this.height = height;
        words = new LiveWording(vote);
        unit = Math.min(width / 1920, height / 1080);
        edge = EDGE * unit;
    }

    /// The board of `vote` in a picture of this size, in pixels.
    public static Sheet of(LiveVote vote, TextWidth widths, double width, double height) {
        return new HallSheet(vote, widths, width, height).sheet();
    }

    private Sheet sheet() {
        double top = vote.setting().replay().isEmpty() ? band() : edge * 0.4;
        top = heading(top);
        double bottom = height - FOOT * unit;
        double textSize = names(top, bottom - 12 * unit);
        pen.box(edge, bottom, width - 2 * edge, Math.max(1, unit), Ink.LINE);
        double free = width - edge - totals(bottom) - 30 * unit;
        if (vote.stage() == Stage.RESULT) {
            result(bottom, free);
        } else {
            awaited(bottom, free);
        }
        return new Sheet(
                width,
                height,
                texts.text("alt.title.live", vote.setting().title()),
                pen.marks(),
                textSize,
                spoken());
    }

    // The mark spans the picture, so that no cut can lose it unseen.
    private double band() {
        double high = 30 * unit;
        pen.band(0, width, high, edge, words.mark(), 19 * unit);
        return high + 8 * unit;
    }

    private double heading(double top) {
        var right = new Pen.Style(22 * unit, false, Ink.MUTED);
        var largest = new Pen.Style(34 * unit, true, Ink.TEXT);
        var stage = stageLine();
        var title = vote.setting().title();
        double room = width - 2 * edge;
        double free = Math.max(room * 0.3, room - pen.length(stage, right) - 24 * unit);
        // A long title is written smaller before it is cut.
        double fitting = free / Math.max(1e-9, pen.length(title, largest));
        double base = top + largest.size();
        pen.words(edge, base, free, title, largest.scaled(Math.clamp(fitting, 22.0 / 34, 1)));
        pen.wordsTo(width - edge, base, room - free - 12 * unit, stage, right);
        return base + 20 * unit;
    }

    private String stageLine() {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(vote.setting().date());
        var replay = vote.setting().replay();
        if (replay.isEmpty()) {
            return texts.text("live.line", day, words.stage());
        }
        // The symbol of a resolution tells that it was adopted.
        boolean hidden = replay.get().lesson() && vote.stage() != Stage.RESULT;
        return hidden
                ? texts.text("live.line.hidden", words.mark(), day, words.stage())
                : texts.text(
                        "live.line.replay",
                        words.mark(),
                        replay.get().symbol(),
                        day,
                        words.stage());
    }

    private double names(double top, double bottom) {
        var items = new ArrayList<BoardItem>();
        vote.setting().voters().forEach(seat -> items.add(lamp(seat)));
        var places = pen.board(items, edge, top, width - 2 * edge, bottom - top, MOST_TEXT * unit);
        var called = vote.called();
        // Last, so that all names keep their numbers when another member is called.
        places.stream()
                .filter(place -> called.filter(member(place.item())::equals).isPresent())
                .forEach(this::frame);
        return places.isEmpty() ? MOST_TEXT * unit : places.getFirst().textSize();
    }

    private static MemberCode member(BoardItem item) {
        return ((BoardItem.Lamp) item).member();
    }

    private BoardItem.Lamp lamp(Seat seat) {
        var member = seat.member();
        boolean passed = vote.passed().contains(member) && !vote.entries().containsKey(member);
        return new BoardItem.Lamp(
                member,
                vote.entries().getOrDefault(member, Choice.NOT_VOTING),
                passed ? texts.text("live.passed.board", seat.label()) : seat.label(),
                seat.name(),
                words.spoken(member));
    }

    // Whoever is called is lit all round: a frame, not a colour.
    private void frame(Mark.Place at) {
        double thick = Math.max(2, at.textSize() * 0.12);
        double left = at.x() - thick * 2;
        double wide = at.width() - at.textSize() * 0.2;
        double low = at.y() + at.height();
        pen.box(left, at.y(), wide, thick, Ink.TEXT);
        pen.box(left, low - thick, wide, thick, Ink.TEXT);
        pen.box(left, at.y(), thick, at.height(), Ink.TEXT);
        pen.box(left + wide - thick, at.y(), thick, at.height(), Ink.TEXT);
    }

    // Where the totals end, so that what stands at the right keeps clear of them.
    private double totals(double bottom) {
        var shown =
                Arrays.stream(Choice.values())
                        .filter(choice ->
                                choice != Choice.NOT_VOTING || !vote.stage().isBeforeLock())
                        .map(choice ->
                                new Pen.Total(
                                        choice,
                                        words.wording().choice(choice),
                                        texts.text("board.count", vote.counts().of(choice))))
                        .toList();
        return pen.totals(edge, bottom + 52 * unit, unit, 40, shown);
    }

    private void result(double bottom, double free) {
        var decision = vote.decision();
        var outcome = decision.outcome();
        large(
                bottom,
                free,
                Pen.loud(words.wording().outcome(outcome)),
                new Pen.Style(44 * unit, true, Ink.of(outcome)));
        decision.needed()
                .ifPresent(needed ->
                        pen.shrunkTo(
                                width - edge,
                                bottom + 84 * unit,
                                free,
                                texts.text(
                                        "board.needed",
                                        needed,
                                        words.wording().threshold(decision.rule())),
                                new Pen.Style(20 * unit, false, Ink.MUTED),
                                16 * unit));
        var reason = words.wording().verdict(decision);
        pen.words(
                edge,
                bottom + 114 * unit,
                width - 2 * edge,
                vote.guess()
                        .map(guess -> texts.text("live.guessed", words.guess(guess), reason))
                        .orElse(reason),
                new Pen.Style(20 * unit, false, Ink.TEXT));
    }

    // What everybody waits for: the member that is called, the result, or the end of voting.
    private void awaited(double bottom, double free) {
        large(bottom, free, awaited(), new Pen.Style(40 * unit, true, Ink.TEXT));
        var rule = new Pen.Style(22 * unit, false, Ink.TEXT);
        var muted = new Pen.Style(20 * unit, false, Ink.MUTED);
        double room = width - 2 * edge;
        double y = bottom + 112 * unit;
        double taken = pen.length(presence(), muted);
        pen.words(
                edge, y, room - taken - 24 * unit, texts.text("live.decides", words.rule()), rule);
        pen.wordsTo(width - edge, y, taken, presence(), muted);
    }

    private String awaited() {
        var called = vote.called();
        if (called.isPresent()) {
            return texts.text(
                    vote.isSecondRound() ? "live.called.again" : "live.called",
                    words.names().full(called.get()));
        }
        if (vote.stage() != Stage.LOCKED) {
            return words.stage();
        }
        return vote.guess()
                .map(guess -> texts.text("live.guess", words.guess(guess)))
                .orElseGet(() ->
                        texts.text(
                                vote.setting().isLesson() ? "live.locked.lesson" : "live.locked"));
    }

    private void large(double bottom, double free, String text, Pen.Style style) {
        pen.shrunkTo(width - edge, bottom + 54 * unit, free, text, style, 20 * unit);
    }

    private String presence() {
        var practice = vote.setting().practice();
        return practice.attendance()
                ? texts.text("live.quorum", vote.present(), practice.quorum())
                : "";
    }

    private String spoken() {
        var counts = vote.counts();
        return texts.text(
                "live.spoken",
                words.mark(),
                vote.setting().title(),
                words.stage(),
                vote.stage() == Stage.RESULT ? words.wording().verdict(vote.decision()) : "",
                counts.yes(),
                counts.no(),
                counts.abstaining());
    }
}
