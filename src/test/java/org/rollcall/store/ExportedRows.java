package org.rollcall.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks into an exported SQLite file.
public final class ExportedRows {

    private ExportedRows() {}

    /// The columns that `table` has.
    public static List<String> columns(Path file, ExportTable table) {
        return texts(
                file, "SELECT name FROM pragma_table_info('" + table.title() + "') ORDER BY cid");
    }

    /// How many rows `table` has.
    public static int count(Path file, ExportTable table) {
        return Integer.parseInt(texts(file, "SELECT count(*) FROM " + table.title()).getFirst());
    }

    /// What the export says of itself under `name`.
    public static String meta(Path file, String name) {
        return texts(file, "SELECT value FROM meta WHERE name = '" + name + "'").getFirst();
    }

    private static List<String> texts(Path file, String sql) {
        try (var database = Database.openToRead(file)) {
            return database.inTransaction(connection -> {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery(sql)) {
                    var found = new ArrayList<String>();
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                    return List.copyOf(found);
                }
            });
        }
    }
}
