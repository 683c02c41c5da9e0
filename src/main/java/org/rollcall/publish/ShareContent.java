package org.rollcall.publish;

import java.util.Optional;

/// Everything that is shared of a vote, a comparison or a country. What did not happen carries its
/// mark in each part.
///
/// @param name what it is, in a few words
/// @param fileName a name for files made of it, without an ending
/// @param hypothetical whether it did not happen
/// @param sentence it in one sentence
/// @param paragraph it in some sentences
/// @param table its rows; empty where there are none
/// @param alt what a picture of it shows, in words
/// @param citation how to cite it
public record ShareContent(
        String name,
        String fileName,
        boolean hypothetical,
        String sentence,
        String paragraph,
        Optional<ShareTable> table,
        String alt,
        String citation) {

    /// All of it as plain text: the paragraph, the table if there is one, and how to cite it.
    public String plain() {
        return paragraph
                + "\n\n"
                + table.map(rows -> rows.in(TableFormat.TSV) + "\n").orElse("")
                + citation
                + "\n";
    }

    /// The same for programs that take HTML.
    public String html() {
        return "<p>"
                + ShareTable.escaped(paragraph)
                + "</p>\n"
                + table.map(rows -> rows.in(TableFormat.HTML)).orElse("")
                + "<p>"
                + ShareTable.escaped(citation)
                + "</p>\n";
    }
}
