package org.rollcall.feed;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.vote.Source;

/// A kind of table that can be imported, known by its columns whatever its file is called.
public enum Table {
    /// The UN Digital Library's recorded votes of the General Assembly.
    ASSEMBLY(
            Source.LIBRARY_ASSEMBLY,
            "undl_id",
            "ms_code|ms_codes",
            "ms_vote|ms_votes",
            "date",
            "resolution|resolutions"),
    /// The UN Digital Library's resolutions of the Security Council. Its columns are the Assembly's
    /// and more.
    COUNCIL(
            Source.LIBRARY_COUNCIL,
            "undl_id",
            "ms_code|ms_codes",
            "permanent_member|description",
            "ms_vote|ms_votes",
            "date",
            "resolution|resolutions"),
    /// Who voted how, of the three tables of `unvotes`.
    VOETEN_VOTES(Source.VOETEN, "rcid", "country", "vote"),
    /// What was voted on, of the three tables of `unvotes`.
    VOETEN_ROLL_CALLS(Source.VOETEN, "rcid", "session", "date", "unres"),
    /// Subjects of votes, of the three tables of `unvotes`.
    VOETEN_ISSUES(Source.VOETEN, "rcid", "issue");

    private final Source source;
    // Parted by semicolons; the names that one column may have, by bars.
    private final String needed;

    Table(Source source, String... needed) {
        this.source = source;
        this.needed = String.join(";", needed);
    }

    private List<String> needed() {
        return List.of(needed.split(";", -1));
    }

    /// Who publishes it.
    public Source source() {
        return source;
    }

    /// The kind of a table with these columns, if it is one that is known.
    static Optional<Table> of(Columns columns) {
        return List.of(COUNCIL, ASSEMBLY, VOETEN_ROLL_CALLS, VOETEN_VOTES, VOETEN_ISSUES).stream()
                .filter(table -> columns.hasAll(table.needed()))
                .findFirst();
    }

    /// Which columns each kind must have, in a sentence.
    static String wanted() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(table -> tables.put(table.name(), table.needed()));
        return Columns.wanted(tables);
    }
}
