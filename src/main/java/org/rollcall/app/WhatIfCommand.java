package org.rollcall.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.rollcall.publish.VoteJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rollcall whatif SYMBOL --set FRA=N,DEU=A`: what would have come of a vote, had members voted
/// otherwise or another rule held. Nothing is kept.
@Command(name = "whatif")
final class WhatIfCommand implements Callable<Integer> {

    private final Sources sources;
    private final AppTexts texts;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "SYMBOL")
    private List<String> symbol = List.of();

    @Mixin private HypothesisOptions hypothesis = new HypothesisOptions();

    @Option(names = "--json")
    private boolean json;

    WhatIfCommand(Sources sources, AppTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        var membership = sources.membership();
        var vote = sources.voteByName(symbol, "whatif.no-ballots");
        var scenario = hypothesis.scenario(vote, membership, new Usage(spec, texts));
        var out = spec.commandLine().getOut();
        out.print(
                json
                        ? new VoteJson(membership).whatIf(scenario)
                        : new VoteReport(membership, texts).whatIf(scenario));
        return 0;
    }
}
