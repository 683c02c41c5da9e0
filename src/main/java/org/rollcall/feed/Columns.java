package org.rollcall.feed;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which column of a table holds what. Publishers rename columns, so that one may have several
/// names.
final class Columns {

    private final List<String> names;

    Columns(List<String> header) {
        names = header.stream().map(Columns::plain).toList();
    }

    // A byte-order mark that was saved twice is part of the first name.
    private static String plain(String name) {
        return name.replace("\uFEFF", "").replace("\"", "").strip().toLowerCase(Locale.ROOT);
    }

    /// The names as they stand there.
    List<String> names() {
        return names;
    }

    /// How many there are.
    int size() {
        return names.size();
    }

    /// The place of the first of `alternatives` that there is.
    Optional<Integer> find(String... alternatives) {
        return Arrays.stream(alternatives)
                .map(names::indexOf)
                .filter(index -> index >= 0)
                .findFirst();
    }

    /// Whether there is a column `name`.
    boolean has(String name) {
        return names.contains(name);
    }

    /// Whether each of `wanted` is there, by one of its names, which are parted by `|`.
    boolean hasAll(List<String> wanted) {
        return wanted.stream().allMatch(each -> find(each.split("\\|", -1)).isPresent());
    }

    /// Of the columns of the tables that are known, those that each table must have.
    static String wanted(Map<String, List<String>> tables) {
        var said = new LinkedHashMap<String, String>();
        tables.forEach((name, columns) ->
                said.put(
                        name,
                        columns.stream()
                                .map(column -> column.split("\\|", -1)[0])
                                .collect(Collectors.joining(", "))));
        return said.entrySet().stream()
                .map(each -> Texts.say("table." + each.getKey(), each.getValue()))
                .collect(Collectors.joining("; "));
    }
}
