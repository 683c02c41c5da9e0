package org.rollcall.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.rollcall.publish.ComparedVote;
import org.rollcall.publish.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rollcall compare A B`: who moved between two votes, and where to.
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    private final Sources sources;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "A")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B")
    private String after = "";

    @Option(names = "--json")
    private boolean json;

    CompareCommand(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Integer call() throws Exception {
        var membership = sources.membership();
        var text =
                sources.library(library -> {
                    var one = sources.voteByName(library, List.of(before), "compare.no-ballots");
                    var other = sources.voteByName(library, List.of(after), "compare.no-ballots");
                    return text(
                            ComparedVote.of(one),
                            ComparedVote.of(other),
                            new Comparison(
                                    ComparedVote.of(one), ComparedVote.of(other), membership));
                });
        spec.commandLine().getOut().print(text);
        return 0;
    }

    private String text(ComparedVote one, ComparedVote other, Comparison comparison) {
        if (json) {
            return comparison.json();
        }
        var page = new Page();
        page.wrapped("", comparison.named(one));
        page.wrapped("", comparison.named(other));
        page.line("");
        page.wrapped("", comparison.sentence());
        if (!comparison.lines().isEmpty()) {
            page.line("");
        }
        comparison.lines().forEach(line -> page.wrapped("  - ", line));
        return page.toString();
    }
}
