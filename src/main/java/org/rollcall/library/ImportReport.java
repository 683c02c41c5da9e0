package org.rollcall.library;

import java.util.List;
import java.util.Optional;
import org.rollcall.store.Changes;
import org.rollcall.store.SourceFile;

/// What came of an import.
///
/// @param result whether there is a new record
/// @param files what was read
/// @param problems files that could not be read at all, and why, in sentences
/// @param votesBefore how many votes the record had
/// @param votesAfter how many it has now, or would have
/// @param ballots how many ballots were read
/// @param paired how many votes several sources tell of
/// @param changes how the new record differs from the old one
public record ImportReport(
        Result result,
        List<SourceFile> files,
        List<Problem> problems,
        int votesBefore,
        int votesAfter,
        long ballots,
        int paired,
        Changes changes) {

    /// Whether there is a new record.
    public enum Result {
        /// There is.
        DONE,
        /// The files had been imported before: nothing changed.
        UNCHANGED,
        /// It was only tried.
        TRIED,
        /// The new record would have fewer votes than the old one, and nobody has allowed that.
        WOULD_SHRINK,
        /// No file could be read.
        NOTHING_READ,
        /// It was given up: nothing changed.
        CANCELLED
    }

    /// A file that could not be read.
    ///
    /// @param file its name
    /// @param sentence what was expected, what was found and where
    public record Problem(String file, String sentence) {}

    public ImportReport {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /// Nothing came of it.
    static ImportReport nothing(Result result, List<Problem> problems, int votes) {
        return new ImportReport(result, List.of(), problems, votes, votes, 0, 0, Changes.NONE);
    }

    /// How many votes of the files were refused.
    public int refused() {
        return files.stream().mapToInt(file -> file.refusals().size()).sum();
    }

    /// The first problem, if there is one.
    public Optional<Problem> firstProblem() {
        return problems.stream().findFirst();
    }
}
