package org.rollcall.store;

import java.util.List;
import java.util.Locale;

/// The tables of an export, and their columns in order; `export-1.sql` makes the same.
public enum ExportTable {
    /// What the export says of itself.
    META("name", "value"),
    /// What each column holds.
    DICTIONARY("table_name", "column_name", "meaning"),
    /// Who says how votes went.
    SOURCE("code", "name", "terms", "citation", "page"),
    /// The files of the sources.
    FILE("source", "name", "sha256", "bytes", "votes_until", "imported_at"),
    /// Members by their codes.
    MEMBER("code", "name"),
    /// Their names over time.
    MEMBER_NAME("member", "name", "since", "until"),
    /// Their regional groups over time.
    MEMBER_REGION("member", "region", "since", "until"),
    /// One vote a row.
    VOTE(
            "symbol",
            "body",
            "held_on",
            "place",
            "session",
            "method",
            "recorded",
            "outcome",
            "needed",
            "question",
            "question_inferred",
            "title",
            "agenda",
            "draft",
            "meeting",
            "series",
            "yes",
            "no",
            "abstaining",
            "not_voting",
            "printed_yes",
            "printed_no",
            "printed_abstaining",
            "printed_source"),
    /// What one source says of one vote.
    ACCOUNT(
            "id",
            "symbol",
            "source",
            "reference",
            "shown",
            "body",
            "held_on",
            "session",
            "yes",
            "no",
            "abstaining",
            "not_voting"),
    /// What one member did by one account.
    BALLOT("account", "member", "choice");

    // An enum holds nothing that could change, and a list could.
    private final String columns;

    ExportTable(String... columns) {
        this.columns = String.join(" ", columns);
    }

    /// Its name in the database, and before `.csv`.
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The names of its columns.
    public List<String> columns() {
        return List.of(columns.split(" ", -1));
    }
}
