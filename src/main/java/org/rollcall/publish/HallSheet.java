package org.rollcall.publish;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rollcall.publish.BoardSheet.Mark;
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
    private static final double BOLD = 1.1;

    private final LiveVote vote;
    private final LiveWording words;
    private final TextWidth widths;
    private final double width;
    private final double height;
    private final double unit;
    private final double edge;
    private final Texts texts = Texts.of(HallSheet.class, "publish");
    private final List<Mark> marks = new ArrayList<>();

    private HallSheet(LiveVote vote, TextWidth widths, double width, double height) {
        this.vote = vote;
        this.widths = widths;
        this.width = width;
        this.height = height;
        words = new LiveWording(vote);
        unit = Math.min(width / 1920, height / 1080);
        edge = EDGE * unit;
    }

    /// The board of `vote` in a picture of this size, in pixels.
    public static BoardSheet of(LiveVote vote, TextWidth widths, double width, double height) {
        return new HallSheet(vote, widths, width, height).sheet();
    }

    private BoardSheet sheet() {
        double top = vote.setting().replay().isEmpty() ? band() : edge * 0.4;
        top = heading(top);
        double bottom = height - FOOT * unit;
        double textSize = names(top, bottom - 12 * unit);
        marks.add(new Mark.Box(edge, bottom, width - 2 * edge, Math.max(1, unit), Ink.LINE));
        totals(bottom);
        if (vote.stage() == Stage.RESULT) {
            result(bottom);
        } else {
            awaited(bottom);
        }
        return new BoardSheet(width, height, marks, textSize, spoken());
    }

    // The mark spans the picture, so that no cut can lose it unseen.
    private double band() {
        double high = 30 * unit;
        marks.add(new Mark.Box(0, 0, width, high, Ink.HYPOTHETICAL));
        marks.add(
                line(
                        edge,
                        high * 0.73,
                        width - 2 * edge,
                        words.mark(),
                        19 * unit,
                        true,
                        false,
                        Ink.HYPOTHETICAL));
        return high + 8 * unit;
    }

    private double heading(double top) {
        double largest = 34 * unit;
        double right = 22 * unit;
        var stage = stageLine();
        var title = vote.setting().title();
        double room = width - 2 * edge;
        double free = room - widths.of(stage) * right * 1.05 - 24 * unit;
        // Bold letters run wider; a long title is written smaller before it is cut.
        double size = Math.clamp(free / widths.of(title) / BOLD, 22 * unit, largest);
        double base = top + largest;
        marks.add(line(edge, base, Math.max(room * 0.3, free), title, size, true, false, Ink.TEXT));
        marks.add(line(width - edge, base, room * 0.7, stage, right, false, true, Ink.MUTED));
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
        double most = MOST_TEXT * unit;
        var space =
                new BoardGrid.Space(
                        items.size(),
                        widths.widest(items),
                        width - 2 * edge,
                        bottom - top,
                        1,
                        most);
        var grid = BoardGrid.fit(space);
        var called = vote.called();
        var frames = new ArrayList<Mark.Place>();
        for (int place = 0; place < items.size(); place++) {
            var at =
                    new Mark.Place(
                            edge + grid.x(place),
                            top + grid.y(place),
                            grid.cellWidth(),
                            grid.cellHeight(),
                            grid.textSize(),
                            items.get(place));
            marks.add(at);
            if (called.filter(member(items.get(place))::equals).isPresent()) {
                frames.add(at);
            }
        }
        // Last, so that all names keep their numbers when another member is called.
        frames.forEach(this::frame);
        return grid.textSize();
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
        marks.add(new Mark.Box(left, at.y(), wide, thick, Ink.TEXT));
        marks.add(new Mark.Box(left, low - thick, wide, thick, Ink.TEXT));
        marks.add(new Mark.Box(left, at.y(), thick, at.height(), Ink.TEXT));
        marks.add(new Mark.Box(left + wide - thick, at.y(), thick, at.height(), Ink.TEXT));
    }

    private void totals(double bottom) {
        double left = edge;
        double lamp = 30 * unit;
        double middle = bottom + 52 * unit;
        for (var choice : Choice.values()) {
            if (choice == Choice.NOT_VOTING && vote.stage().isBeforeLock()) {
                continue;
            }
            var number = texts.text("board.count", vote.counts().of(choice));
            var word = words.wording().choice(choice);
            double wordSize = 22 * unit;
            double numberSize = 56 * unit;
            marks.add(new Mark.Sign(left, middle - lamp / 2, lamp, choice));
            left += lamp * 1.45;
            marks.add(
                    line(
                            left,
                            middle + wordSize * 0.36,
                            width,
                            word,
                            wordSize,
                            false,
                            false,
                            Ink.MUTED));
            left += widths.of(word) * wordSize * 1.02 + 16 * unit;
            marks.add(
                    line(
                            left,
                            middle + numberSize * 0.36,
                            width,
                            number,
                            numberSize,
                            true,
                            false,
                            Ink.TEXT));
            left += widths.of(number) * numberSize * 1.12 + 40 * unit;
        }
    }

    private void result(double bottom) {
        var decision = vote.decision();
        var outcome = decision.outcome();
        marks.add(
                right(
                        bottom + 54 * unit,
                        words.wording().outcome(outcome).toUpperCase(Locale.ENGLISH),
                        44 * unit,
                        outcome.carried() ? Ink.CARRIED : Ink.FAILED));
        decision.needed()
                .ifPresent(needed ->
                        marks.add(
                                right(
                                        bottom + 84 * unit,
                                        texts.text(
                                                "board.needed",
                                                needed,
                                                words.wording().threshold(decision.rule())),
                                        20 * unit,
                                        Ink.MUTED)));
        var reason = words.wording().verdict(decision);
        marks.add(
                line(
                        edge,
                        bottom + 114 * unit,
                        width - 2 * edge,
                        vote.guess()
                                .map(guess ->
                                        texts.text("live.guessed", words.guess(guess), reason))
                                .orElse(reason),
                        20 * unit,
                        false,
                        false,
                        Ink.TEXT));
    }

    // What everybody waits for: the member that is called, the result, or the end of voting.
    private void awaited(double bottom) {
        var called = vote.called();
        if (called.isPresent()) {
            marks.add(
                    right(
                            bottom + 54 * unit,
                            texts.text(
                                    vote.isSecondRound() ? "live.called.again" : "live.called",
                                    words.names().full(called.get())),
                            40 * unit,
                            Ink.TEXT));
        } else if (vote.stage() == Stage.LOCKED) {
            marks.add(
                    right(
                            bottom + 54 * unit,
                            vote.guess()
                                    .map(guess -> texts.text("live.guess", words.guess(guess)))
                                    .orElseGet(() ->
                                            texts.text(
                                                    vote.setting().isLesson()
                                                            ? "live.locked.lesson"
                                                            : "live.locked")),
                            40 * unit,
                            Ink.TEXT));
        } else {
            marks.add(right(bottom + 54 * unit, words.stage(), 40 * unit, Ink.TEXT));
        }
        marks.add(
                line(
                        edge,
                        bottom + 112 * unit,
                        width - 2 * edge,
                        texts.text("live.decides", words.rule()),
                        22 * unit,
                        false,
                        false,
                        Ink.TEXT));
        marks.add(right(bottom + 112 * unit, presence(), 20 * unit, Ink.MUTED));
    }

    private String presence() {
        var practice = vote.setting().practice();
        return practice.attendance()
                ? texts.text("live.quorum", vote.present(), practice.quorum())
                : "";
    }

    private Mark right(double y, String text, double size, Ink ink) {
        return line(width - edge, y, width * 0.4, text, size, size > 30 * unit, true, ink);
    }

    private static Mark line(
            double x,
            double y,
            double wide,
            String text,
            double size,
            boolean bold,
            boolean right,
            Ink ink) {
        return new Mark.Words(x, y, wide, text, size, bold, right, ink);
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
