package org.rollcall.feed;

import java.util.Arrays;
import java.util.List;

/// The columns of the UN Digital Library's tables, under all names that its layouts give them.
final class LibraryColumns {

    /// What a column holds.
    enum Column {
        ID("undl_id"),
        CODE("ms_code", "ms_codes"),
        NAME("ms_name", "ms_names"),
        VOTE("ms_vote", "ms_votes"),
        DATE("date"),
        SESSION("session"),
        RESOLUTION("resolution", "resolutions"),
        DRAFT("draft"),
        MEETING("meeting"),
        TITLE("title", "description"),
        AGENDA("agenda_title", "agenda_titles", "agenda"),
        SUBJECTS("subjects"),
        NOTE("vote_note"),
        MODALITY("modality"),
        YES("total_yes", "yes"),
        NO("total_no", "no"),
        ABSTENTIONS("total_abstentions", "abstentions"),
        NOT_VOTING("total_non_voting", "non-voting"),
        ALL("total_ms", "total-voting"),
        LINK("undl_link");

        // Parted by bars.
        private final String names;

        Column(String... names) {
            this.names = String.join("|", names);
        }
    }

    private static final List<Column> ALL = List.of(Column.values());
    private static final int NOT_READ = -1;

    private final int[] meaning;
    private final int cells;
    private final boolean idFirst;
    private final String layout;

    LibraryColumns(Columns columns, Table table) {
        cells = columns.size();
        meaning = new int[cells];
        Arrays.fill(meaning, NOT_READ);
        for (var column : ALL) {
            columns.find(column.names.split("\\|", -1))
                    .ifPresent(index -> meaning[index] = number(column));
        }
        idFirst = cells > 0 && meaning[0] == number(Column.ID);
        layout = layout(columns, table);
    }

    private static String layout(Columns columns, Table table) {
        if (table == Table.COUNCIL) {
            return Texts.say("layout.council");
        }
        if (columns.has("ms_codes")) {
            return Texts.say("layout.assembly-2024");
        }
        return Texts.say(
                columns.has("vote_note") ? "layout.assembly-2025" : "layout.assembly-2025-march");
    }

    /// What the column at `index` holds, as the [#number] of a column; negative where nobody needs
    /// it.
    int meaning(int index) {
        return index < cells ? meaning[index] : NOT_READ;
    }

    /// The number by which rows keep what stands in `column`.
    static int number(Column column) {
        return ALL.indexOf(column);
    }

    /// How many cells a row has.
    int cells() {
        return cells;
    }

    /// Whether a row begins with the number of its vote.
    boolean idFirst() {
        return idFirst;
    }

    /// Which of the Library's layouts this is, in words.
    String layout() {
        return layout;
    }
}
