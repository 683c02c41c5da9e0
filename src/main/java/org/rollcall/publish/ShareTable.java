package org.rollcall.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A table to hand on. In every format it says of itself what it is, whether it happened, and where
/// it is from.
///
/// @param caption what it is
/// @param columns the titles of its columns; words that a program can name, too
/// @param rows its cells
/// @param mark whether it is of the record or hypothetical, in words
/// @param hypothetical whether it did not happen
/// @param about source, terms, day and hash of the data, in one line
public record ShareTable(
        String caption,
        List<String> columns,
        List<List<String>> rows,
        String mark,
        boolean hypothetical,
        String about) {

    /// @throws IllegalArgumentException if a row has more or fewer cells than there are columns
    public ShareTable {
        columns = List.copyOf(columns);
        var copies = new ArrayList<List<String>>();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells below " + columns.size() + " titles");
            }
            copies.add(List.copyOf(row));
        }
        rows = List.copyOf(copies);
    }

    /// The table as a text in `format`.
    public String in(TableFormat format) {
        return switch (format) {
            case CSV -> separated(',');
            case TSV -> separated('\t');
            case MARKDOWN -> markdown();
            case HTML -> html();
            case JSON -> json();
        };
    }

    // A line of words above the titles would break most readers of CSV; a file beside it would be
    // lost on the way. Two columns go wherever the rows go.
    private String separated(char separator) {
        var texts = Texts.of(ShareTable.class, "share");
        var titles = new ArrayList<>(columns);
        titles.add(texts.text("column.status"));
        titles.add(texts.text("column.source"));
        var all = new ArrayList<List<String>>();
        for (var row : rows) {
            var cells = new ArrayList<>(row);
            cells.add(mark);
            cells.add(about);
            all.add(cells);
        }
        return Csv.table(titles, all, separator);
    }

    private String markdown() {
        var lines = new ArrayList<String>();
        if (hypothetical) {
            lines.add("**" + plain(mark) + "**");
            lines.add("");
        }
        lines.add(plain(caption));
        lines.add("");
        lines.add(line(columns));
        lines.add("|" + " --- |".repeat(columns.size()));
        rows.forEach(row -> lines.add(line(row)));
        lines.add("");
        lines.add(plain(about));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ShareTable::plain).collect(Collectors.joining(" | ", "| ", " |"));
    }

    // What would be a sign of Markdown or of HTML inside it.
    private static String plain(String text) {
        return text.replaceAll("[\\r\\n\\t]+", " ").replaceAll("([\\\\|*_`<>\\[\\]#])", "\\\\$1");
    }

    private String html() {
        var html = new StringBuilder("<table>\n<caption>");
        if (hypothetical) {
            html.append("<strong>").append(escaped(mark)).append("</strong> ");
        }
        html.append(escaped(caption)).append("</caption>\n<thead>\n");
        row(html, columns, "th scope=\"col\"", "th");
        html.append("</thead>\n<tbody>\n");
        rows.forEach(cells -> row(html, cells, "td", "td"));
        html.append("</tbody>\n<tfoot>\n<tr><td colspan=\"")
                .append(columns.size())
                .append("\">")
                .append(escaped(about))
                .append("</td></tr>\n</tfoot>\n</table>\n");
        return html.toString();
    }

    private static void row(StringBuilder html, List<String> cells, String open, String close) {
        html.append("<tr>");
        for (var cell : cells) {
            html.append('<')
                    .append(open)
                    .append('>')
                    .append(escaped(Cells.harmless(cell)))
                    .append("</")
                    .append(close)
                    .append('>');
        }
        html.append("</tr>\n");
    }

    /// `text` as it stands in HTML.
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private String json() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("hypothetical", hypothetical);
        tree.put("status", mark);
        tree.put("caption", caption);
        tree.put("source", about);
        tree.put("rows", rows.stream().map(this::tree).toList());
        return JsonTree.of(tree);
    }

    private Map<String, Object> tree(List<String> row) {
        var tree = new LinkedHashMap<String, Object>();
        for (int at = 0; at < row.size(); at++) {
            tree.put(columns.get(at), row.get(at));
        }
        return tree;
    }
}
