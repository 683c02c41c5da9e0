package org.rollcall.publish;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Who voted how as a table: a row for each member with its vote and its regional group, in as many
/// columns of rows as fit the width.
final class TableSheet {

    // A4, in pixels of which a point is 4/3; letters of 9 points, as in a printed record.
    private static final double PAGE_WIDTH = 793.7;
    private static final double PAGE_HEIGHT = 1122.52;
    private static final double PAGE_EDGE = 48;
    private static final double PAGE_TEXT = 12;

    // On a screen 1920 wide.
    private static final double SCREEN_TEXT = 17;

    private static final double ROW = 1.62;
    private static final double LAMP = BoardGrid.LAMP + BoardGrid.GAP;
    private static final double GUTTER = 1.1;
    private static final double BETWEEN = 2.6;
    private static final double MOST_SPREAD = 1.25;

    private final PicturedVote vote;
    private final AltText words;
    private final TextWidth widths;
    private final List<Row> rows = new ArrayList<>();
    private final Texts texts = Texts.of(TableSheet.class, "publish");
    private final double nameWidth;
    private final double voteWidth;
    private final double regionWidth;

    private record Row(String name, Choice choice, String vote, String region) {}

    /// How the rows stand on a page.
    ///
    /// @param unit the size of the letters
    /// @param blocks how many columns of rows
    /// @param gutter between the columns of a row, as a multiple of the letters' size
    private record Layout(
            double width, double height, double edge, double unit, int blocks, double gutter) {

        double room() {
            return width - 2 * edge;
        }

        Layout ofHeight(double newHeight) {
            return new Layout(width, newHeight, edge, unit, blocks, gutter);
        }
    }

    TableSheet(PicturedVote vote, Board board, AltText words, TextWidth widths) {
        this.vote = vote;
        this.words = words;
        this.widths = widths;
        for (var member : words.names().sorted(vote.choices().keySet())) {
            rows.add(row(member, board));
        }
        nameWidth = widest(texts.text("picture.table.name"), rows.stream().map(Row::name).toList());
        voteWidth =
                LAMP
                        + widest(
                                texts.text("picture.table.vote"),
                                rows.stream().map(Row::vote).toList());
        regionWidth =
                widest(texts.text("picture.table.region"), rows.stream().map(Row::region).toList());
    }

    private Row row(MemberCode member, Board board) {
        var choice = vote.choices().getOrDefault(member, Choice.NOT_VOTING);
        return new Row(
                words.names().full(member),
                choice,
                words.wording().choice(choice),
                board.region(board.regionOf(member)));
    }

    private double widest(String heading, List<String> texts) {
        double widest = widths.of(heading, true);
        for (var text : texts) {
            widest = Math.max(widest, widths.of(text));
        }
        return widest;
    }

    private double blockWidth(double gutter) {
        return nameWidth + gutter + voteWidth + gutter + regionWidth;
    }

    /// The table as one picture of this width, in pixels, as high as it needs to be.
    Sheet ofWidth(double width) {
        double edge = 44 * width / 1920;
        double unit = Math.max(SCREEN_TEXT * width / 1920, Sheet.LEGIBLE * 1.3);
        var endless = layout(width, 0, edge, unit, MOST_SPREAD);
        int high = Math.ceilDiv(rows.size(), endless.blocks());
        double top = head(new Pen(widths), endless, true);
        double height = Math.ceil(top + (high + 1) * endless.unit() * ROW + foot(endless));
        return page(endless.ofHeight(height), rows, 1, 1);
    }

    /// The table on as many pages of A4 as it needs.
    List<Sheet> pages() {
        var layout = layout(PAGE_WIDTH, PAGE_HEIGHT, PAGE_EDGE, PAGE_TEXT, 1);
        int first = Math.min(rows.size(), room(layout, true));
        int other = room(layout, false);
        int last = 1 + Math.ceilDiv(rows.size() - first, other);
        var pages = new ArrayList<Sheet>();
        int from = 0;
        int until = first;
        for (int number = 1; number <= last; number++) {
            pages.add(page(layout, rows.subList(from, until), number, last));
            from = until;
            until = Math.min(rows.size(), from + other);
        }
        return pages;
    }

    // As many columns of rows as go in letters of size `unit`; these then grow, and the gutters
    // take what is left.
    private Layout layout(double width, double height, double edge, double unit, double spread) {
        double room = width - 2 * edge;
        double narrow = blockWidth(GUTTER);
        double size = Math.min(unit, room / narrow);
        int fitting = (int) ((room / size + BETWEEN) / (narrow + BETWEEN) + 1e-9);
        int blocks = Math.clamp(fitting, 1, Math.max(1, rows.size()));
        double grown = Math.min(size * spread, room / ((narrow + BETWEEN) * blocks - BETWEEN));
        double wide = (room / grown + BETWEEN) / blocks - BETWEEN;
        return new Layout(width, height, edge, grown, blocks, GUTTER + (wide - narrow) / 2);
    }

    // How many rows a page has room for.
    private int room(Layout layout, boolean first) {
        double free = layout.height() - head(new Pen(widths), layout, first) - foot(layout);
        return layout.blocks() * Math.max(1, (int) (free / (layout.unit() * ROW)) - 1);
    }

    private Sheet page(Layout layout, List<Row> shown, int number, int last) {
        var pen = new Pen(widths);
        double top = head(pen, layout, number == 1);
        int high = Math.ceilDiv(Math.max(1, shown.size()), layout.blocks());
        for (int block = 0; block * high < shown.size(); block++) {
            int from = block * high;
            block(
                    pen,
                    layout,
                    layout.edge() + block * (blockWidth(layout.gutter()) + BETWEEN) * layout.unit(),
                    top,
                    shown.subList(from, Math.min(shown.size(), from + high)));
        }
        foot(pen, layout, last > 1 ? texts.text("picture.page", number, last) : "");
        return new Sheet(
                layout.width(),
                layout.height(),
                words.title(PictureKind.TABLE),
                pen.marks(),
                layout.unit(),
                words.of(PictureKind.TABLE));
    }

    // Draws what stands above the rows, in full on the first page, and says where it ends.
    private double head(Pen pen, Layout at, boolean first) {
        double unit = at.unit();
        double y = at.edge();
        if (vote.hypothetical()) {
            double band = 2.3 * unit;
            pen.band(0, at.width(), band, at.edge(), words.mark(), 1.3 * unit);
            y = Math.max(y, band + unit);
        }
        var occasion = new Pen.Style(1.1 * unit, false, Ink.MUTED);
        y = pen.paragraph(at.edge(), y, at.room(), vote.occasion(), occasion);
        var title = new Pen.Style(1.7 * unit, true, Ink.TEXT);
        y = pen.paragraph(at.edge(), y + 0.2 * unit, at.room(), vote.title(), title);
        if (!first) {
            return y + unit;
        }
        var outcome = new Pen.Style(1.2 * unit, true, Ink.of(vote.decision().outcome()));
        var loud = Pen.loud(words.outcome());
        y = pen.paragraph(at.edge(), y + 0.3 * unit, at.room(), loud, outcome);
        var reason = words.wording().verdict(vote.decision());
        var plain = new Pen.Style(1.1 * unit, false, Ink.TEXT);
        y = pen.paragraph(at.edge(), y + 0.1 * unit, at.room(), reason, plain);
        return totals(pen, at, y + 0.5 * unit) + unit;
    }

    private double totals(Pen pen, Layout at, double y) {
        double size = at.unit() / 22 * 1.1;
        double end = new Pen(widths).totals(0, 0, size, 44, words.counted());
        double fitting = size * Math.min(1, at.room() / Math.max(1e-9, end));
        double high = 66 * fitting;
        pen.totals(at.edge(), y + high / 2, fitting, 44, words.counted());
        return y + high;
    }

    private void block(Pen pen, Layout at, double x, double top, List<Row> shown) {
        double unit = at.unit();
        double vote = x + (nameWidth + at.gutter()) * unit;
        double region = vote + (voteWidth + at.gutter()) * unit;
        double line = Math.max(0.5, unit * 0.05);
        var head = new Pen.Style(unit, true, Ink.MUTED);
        var plain = new Pen.Style(unit, false, Ink.TEXT);
        var muted = new Pen.Style(unit, false, Ink.MUTED);
        double high = unit * ROW;
        double baseline = high / 2 + unit * 0.36;
        pen.words(x, top + baseline, nameWidth * unit, texts.text("picture.table.name"), head);
        pen.words(vote, top + baseline, voteWidth * unit, texts.text("picture.table.vote"), head);
        pen.words(
                region,
                top + baseline,
                regionWidth * unit,
                texts.text("picture.table.region"),
                head);
        pen.box(x, top + high - line, blockWidth(at.gutter()) * unit, line, Ink.EDGE);
        double y = top + high;
        for (var row : shown) {
            double lamp = unit * BoardGrid.LAMP;
            pen.words(x, y + baseline, nameWidth * unit, row.name(), plain);
            pen.sign(vote, y + (high - lamp) / 2, lamp, row.choice());
            pen.words(
                    vote + LAMP * unit,
                    y + baseline,
                    (voteWidth - LAMP) * unit,
                    row.vote(),
                    row.choice() == Choice.NOT_VOTING ? muted : plain);
            pen.words(region, y + baseline, regionWidth * unit, row.region(), muted);
            y += high;
            pen.box(x, y - line, blockWidth(at.gutter()) * unit, line, Ink.LINE);
        }
    }

    private double foot(Layout at) {
        double lines = sourceLines(at).size();
        // A tall picture is cut more easily than a page: its mark stands below, too.
        double band = vote.hypothetical() ? 3.2 * at.unit() : 0;
        return at.unit() * (1 + Pen.LEADING * Math.max(1, lines)) + Math.max(band, at.edge() * 0.8);
    }

    private List<String> sourceLines(Layout at) {
        return new Pen(widths)
                .lines(vote.source(), new Pen.Style(at.unit(), false, Ink.MUTED), at.room() * 0.8);
    }

    private void foot(Pen pen, Layout at, String page) {
        var style = new Pen.Style(at.unit(), false, Ink.MUTED);
        double y = at.height() - foot(at) + at.unit();
        pen.paragraph(at.edge(), y, at.room() * 0.8, vote.source(), style);
        pen.wordsTo(at.width() - at.edge(), y + at.unit() * 1.05, at.room() * 0.18, page, style);
        if (vote.hypothetical()) {
            double band = Math.min(2.3 * at.unit(), at.height());
            pen.band(
                    at.height() - band, at.width(), band, at.edge(), words.mark(), 1.3 * at.unit());
        }
    }
}
