package org.rollcall.ui.kit;

import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.rollcall.publish.ShareContent;
import org.rollcall.publish.ShareTable;
import org.rollcall.publish.TableFormat;

/// Puts things on the clipboard, in as many forms as other programs may want.
public final class Clip {

    /// Tables with tabs between cells, for programs that ask for them by this name.
    static final DataFormat TABS =
            Optional.ofNullable(DataFormat.lookupMimeType("text/tab-separated-values"))
                    .orElseGet(() -> new DataFormat("text/tab-separated-values"));

    private Clip() {}

    /// Puts `text` there.
    public static void text(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        put(content);
    }

    /// Puts `table` there: as plain text in `format`, for spreadsheets with tabs, and for word
    /// processors as HTML.
    public static void table(ShareTable table, TableFormat format) {
        var content = new ClipboardContent();
        content.putString(table.in(format));
        content.putHtml(table.in(TableFormat.HTML));
        content.put(TABS, table.in(TableFormat.TSV));
        put(content);
    }

    /// Puts all of `shared` there: as plain text, as HTML, its table with tabs, and its picture if
    /// there is one.
    public static void all(ShareContent shared, Optional<Image> picture) {
        var content = new ClipboardContent();
        content.putString(shared.plain());
        content.putHtml(shared.html());
        shared.table().ifPresent(table -> content.put(TABS, table.in(TableFormat.TSV)));
        picture.ifPresent(content::putImage);
        put(content);
    }

    private static void put(ClipboardContent content) {
        Clipboard.getSystemClipboard().setContent(content);
    }
}
