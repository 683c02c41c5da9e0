package org.rollcall.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rollcall.library.Citations;
import org.rollcall.library.LibraryException;
import org.rollcall.publish.Citation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rollcall cite SYMBOL`: how to cite a vote, and by which data.
@Command(name = "cite")
final class CiteCommand implements Callable<Integer> {

    private final Sources sources;

    @Spec private CommandSpec spec = CommandSpec.create();

    // More than one word, so that S/RES/2623 (2022) needs no quotation marks around it.
    @Parameters(arity = "1..*", paramLabel = "SYMBOL")
    private List<String> symbol = List.of();

    @Option(names = "--json")
    private boolean json;

    CiteCommand(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Integer call() throws IOException, LibraryException {
        var citation =
                sources.library(library ->
                        Citations.of(library.record(), sources.vote(library, symbol).heading()));
        spec.commandLine().getOut().print(json ? citation.json() : page(citation));
        return 0;
    }

    private static String page(Citation citation) {
        var page = new Page();
        page.wrapped("", citation.sentence());
        for (var section : citation.sections()) {
            page.line("");
            page.wrapped("", section.heading());
            section.lines().forEach(line -> page.wrapped("  - ", line));
        }
        return page.toString();
    }
}
