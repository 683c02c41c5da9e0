package org.rollcall.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.rollcall.publish.VoteJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rollcall show SYMBOL`: one vote, how it was decided, and who voted how.
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

    private final Sources sources;
    private final AppTexts texts;

    @Spec private CommandSpec spec = CommandSpec.create();

    // More than one word, so that S/RES/2623 (2022) needs no quotation marks around it.
    @Parameters(arity = "1..*", paramLabel = "SYMBOL")
    private List<String> symbol = List.of();

    @Option(names = "--members")
    private boolean members;

    @Option(names = "--json")
    private boolean json;

    ShowCommand(Sources sources, AppTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        var membership = sources.membership();
        var vote = sources.vote(symbol);
        if (json) {
            out.print(new VoteJson(membership).show(vote));
        } else {
            out.print(new VoteReport(membership, texts).vote(vote, members));
        }
        return 0;
    }
}
