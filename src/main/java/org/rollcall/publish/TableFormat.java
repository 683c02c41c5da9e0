package org.rollcall.publish;

import java.util.Arrays;
import java.util.Optional;

/// What a table can be written as.
public enum TableFormat {
    /// Commas between cells, for programs.
    CSV("csv"),
    /// Tabs between cells, for the clipboard.
    TSV("tsv"),
    /// For pages and letters written in Markdown.
    MARKDOWN("md"),
    /// For web pages, and for word processors by the clipboard.
    HTML("html"),
    /// For programs.
    JSON("json");

    private final String ending;

    TableFormat(String ending) {
        this.ending = ending;
    }

    /// How files of it end, without the dot.
    public String ending() {
        return ending;
    }

    /// The format of files that end so, if there is one.
    public static Optional<TableFormat> ofEnding(String ending) {
        return Arrays.stream(values()).filter(each -> each.ending.equals(ending)).findFirst();
    }
}
