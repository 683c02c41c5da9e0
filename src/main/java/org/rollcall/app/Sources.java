package org.rollcall.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rollcall.feed.MemberTables;
import org.rollcall.library.Library;
import org.rollcall.library.LibraryException;
import org.rollcall.library.Lookup;
import org.rollcall.vote.Heading;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;

/// Where commands have their data from.
final class Sources {

    private final Supplier<Optional<Path>> folder;
    private final AppTexts texts;
    private final PrintWriter err;

    /// Data from `folder`, or where none is given from the usual one.
    Sources(Supplier<Optional<Path>> folder, AppTexts texts, PrintWriter err) {
        this.folder = folder;
        this.texts = texts;
        this.err = err;
    }

    Membership membership() throws IOException {
        return MemberTables.read();
    }

    /// The library, open; whoever asks for it closes it.
    Library library() throws LibraryException {
        var library = Library.open(folder.get().orElseGet(Library::defaultFolder));
        library.notices().forEach(notice -> err.println(notice.text()));
        return library;
    }

    /// The one vote that `typed` names.
    ///
    /// @throws Complaint if it names none or several
    RollCall vote(Library library, String typed) {
        return switch (library.find(typed)) {
            case Lookup.Found(RollCall vote) -> vote;
            case Lookup.Several(var headings) ->
                    throw new Complaint(
                            texts.text(
                                    "several",
                                    typed,
                                    headings.stream()
                                            .map(Sources::line)
                                            .collect(Collectors.joining("\n"))));
            case Lookup.Nothing(var nearest) ->
                    throw new Complaint(
                            nearest.map(symbol -> texts.text("nearest", typed, symbol))
                                    .orElseGet(() -> texts.text("none", typed)));
        };
    }

    private static String line(Heading heading) {
        return "  %s  %s".formatted(heading.symbol(), heading.title());
    }
}
