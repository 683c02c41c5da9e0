package org.rollcall.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rollcall.analysis.Foreteller;
import org.rollcall.library.AssemblyVotes;
import org.rollcall.publish.VoteJson;
import org.rollcall.scenario.RulePack;
import org.rollcall.store.RecordStore;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;
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
        var usage = new Usage(spec, texts);
        var packs = hypothesis.needsPacks() ? sources.packs() : List.<RulePack>of();
        var text =
                sources.library(library -> {
                    var vote = sources.voteByName(library, symbol, "whatif.no-ballots");
                    var scenario = hypothesis.scenario(vote, membership, packs, usage);
                    var foreteller = foreteller(vote, library.record(), membership);
                    return json
                            ? new VoteJson(membership).whatIf(scenario, foreteller)
                            : new VoteReport(membership, texts).whatIf(scenario, foreteller);
                });
        spec.commandLine().getOut().print(text);
        return 0;
    }

    private static Optional<Foreteller> foreteller(
            RollCall vote, RecordStore record, Membership membership) {
        return vote.heading().body().isPlenary()
                ? AssemblyVotes.foreteller(record, membership, _ -> {}, () -> false)
                : Optional.empty();
    }
}
