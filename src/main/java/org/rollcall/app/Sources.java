package org.rollcall.app;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rollcall.feed.MemberTables;
import org.rollcall.library.Library;
import org.rollcall.library.LibraryException;
import org.rollcall.library.Lookup;
import org.rollcall.library.RulePacks;
import org.rollcall.scenario.RulePack;
import org.rollcall.store.PackStore;
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

    /// The rule packs that there are: those that ship with the program, and the person's own that
    /// nothing is wrong with.
    List<RulePack> packs() throws IOException, LibraryException {
        return library(library -> RulePacks.read(new PackStore(library.scenarios())).all());
    }

    /// The folder of the person's data.
    Path folder() {
        return folder.get().orElseGet(Library::defaultFolder);
    }

    /// Something to do with the library.
    @FunctionalInterface
    interface Use<T> {
        T with(Library library) throws IOException;
    }

    /// What `use` comes to with the library open.
    ///
    /// Reading needs nothing of the person's, so where the usual folder cannot be had, a passing
    /// one does. Where the person named a folder, that one is meant.
    <T> T library(Use<T> use) throws IOException, LibraryException {
        if (folder.get().isPresent()) {
            return library(folder.get().get(), use);
        }
        try {
            return library(Library.defaultFolder(), use);
        } catch (LibraryException e) {
            err.println(texts.text("passing", String.valueOf(e.getMessage())));
            return passing(use);
        }
    }

    private <T> T library(Path place, Use<T> use) throws IOException, LibraryException {
        try (var library = Library.open(place)) {
            library.notices().forEach(notice -> err.println(notice.text()));
            return use.with(library);
        }
    }

    private <T> T passing(Use<T> use) throws IOException, LibraryException {
        var place = Files.createTempDirectory("rollcall");
        try {
            return library(place, use);
        } finally {
            try (var files = Files.walk(place)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    /// The one vote that `symbol` names, which may have been typed as several words.
    ///
    /// @throws Complaint if it names none or several
    RollCall vote(List<String> symbol) throws IOException, LibraryException {
        return library(library -> vote(library, String.join(" ", symbol)));
    }

    /// The one vote that `symbol` names, of which it is known who voted how.
    ///
    /// @param lost the text that says what cannot be done where it is not known
    /// @throws Complaint then, or if it names no vote or several
    RollCall voteByName(List<String> symbol, String lost) throws IOException, LibraryException {
        return library(library -> voteByName(library, symbol, lost));
    }

    /// The same in a library that is open.
    RollCall voteByName(Library library, List<String> symbol, String lost) {
        var vote = vote(library, String.join(" ", symbol));
        if (vote.choices().isEmpty()) {
            throw new Complaint(texts.text(lost, vote.heading().symbol()));
        }
        return vote;
    }

    /// The one vote that `symbol` names in a library that is open.
    ///
    /// @throws Complaint if it names none or several
    RollCall vote(Library library, List<String> symbol) {
        return vote(library, String.join(" ", symbol));
    }

    private RollCall vote(Library library, String typed) {
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
