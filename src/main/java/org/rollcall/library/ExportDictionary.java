package org.rollcall.library;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rollcall.store.ExportTable;

/// What each column of an export holds, in words.
final class ExportDictionary {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.rollcall.library.dictionary", Locale.ROOT);

    private ExportDictionary() {}

    /// What `column` of `table` holds.
    static String meaning(ExportTable table, String column) {
        return say(table.title() + "." + column);
    }

    /// Adds all of it to an export.
    static void addTo(ExportSink sink) throws IOException {
        for (var table : ExportTable.values()) {
            for (var column : table.columns()) {
                sink.add(ExportTable.DICTIONARY, table.title(), column, meaning(table, column));
            }
        }
    }

    /// All of it as a page in Markdown.
    ///
    /// @param command how to call the scripts, without what they are asked
    static String markdown(String command) {
        var page = new StringBuilder("# ").append(say("title")).append("\n\n");
        for (var key : new String[] {"intro", "harmless", "terms"}) {
            page.append(say(key)).append("\n\n");
        }
        page.append(say("scripts", command)).append('\n');
        for (var table : ExportTable.values()) {
            page.append("\n## ").append(say("table", "`" + table.title() + "`")).append(": ");
            page.append(say(table.title())).append("\n\n| ").append(say("head.column"));
            page.append(" | ").append(say("head.meaning")).append(" |\n| --- | --- |\n");
            for (var column : table.columns()) {
                page.append("| `").append(column).append("` | ");
                page.append(meaning(table, column)).append(" |\n");
            }
        }
        return page.toString();
    }

    private static String say(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.UK).format(values);
    }
}
