package org.rollcall.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rollcall.feed.FileKind;
import org.rollcall.work.Background;

/// Hands files to whatever takes such files, by what they seem to hold.
final class Sorting {

    private final Background background;
    private final Map<FileKind, Consumer<List<Path>>> takers;

    /// Files that may come together, each to its taker.
    ///
    /// @param votes takes votes of the record, and whatever is neither of the others
    /// @param scenarios takes hypothetical votes
    /// @param packs takes rule packs
    /// @param views takes views
    Sorting(
            Background background,
            Consumer<List<Path>> votes,
            Consumer<List<Path>> scenarios,
            Consumer<List<Path>> packs,
            Consumer<List<Path>> views) {
        this.background = background;
        takers =
                Map.of(
                        FileKind.OTHER,
                        votes,
                        FileKind.SCENARIO,
                        scenarios,
                        FileKind.PACK,
                        packs,
                        FileKind.VIEW,
                        views);
    }

    /// Looks into `files` and hands each kind of them to its taker.
    void sort(List<Path> files) {
        background.start(
                _ -> sorted(files),
                found ->
                        found.forEach(
                                (kind, some) -> takers.getOrDefault(kind, _ -> {}).accept(some)),
                // Whatever takes other files says what is wrong with one that cannot be read.
                _ -> takers.getOrDefault(FileKind.OTHER, _ -> {}).accept(files));
    }

    private static Map<FileKind, List<Path>> sorted(List<Path> files) throws IOException {
        var found = new EnumMap<FileKind, List<Path>>(FileKind.class);
        for (var file : files) {
            found.computeIfAbsent(FileKind.of(file), _ -> new ArrayList<>()).add(file);
        }
        return found;
    }
}
