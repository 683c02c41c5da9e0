package org.rollcall.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.rollcall.analysis.Foreteller;
import org.rollcall.library.AssemblyVotes;
import org.rollcall.publish.VoteJson;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.Scenario;
import org.rollcall.store.RecordStore;
import org.rollcall.tally.Decisions;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Question;
import org.rollcall.vote.RollCall;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(names = "--set", paramLabel = "CHOICES")
    private Optional<String> set = Optional.empty();

    @Option(names = "--rule", paramLabel = "QUESTION")
    private Optional<Question> question = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    WhatIfCommand(Sources sources, AppTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        var membership = sources.membership();
        var text =
                sources.library(library -> {
                    var vote = sources.voteByName(library, symbol, "whatif.no-ballots");
                    var scenario = scenario(vote, membership);
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

    private Scenario scenario(RollCall vote, Membership membership) {
        var heading = vote.heading();
        var decisions = new Decisions(membership);
        var scenario =
                Scenario.from(
                        new UUID(0, 0), heading.title(), Origin.of(vote, decisions.rule(heading)));
        var choices = choices(vote);
        if (!choices.isEmpty()) {
            scenario = scenario.with(new Edit.Cast(choices));
        }
        if (question.isPresent()) {
            var kind = usage().known(heading.body(), question.get());
            var rule = decisions.rule(heading.body(), heading.date(), kind);
            scenario = scenario.with(new Edit.ChangeRule(rule));
        }
        return scenario;
    }

    private SortedMap<MemberCode, Choice> choices(RollCall vote) {
        var choices = new TreeMap<MemberCode, Choice>();
        for (var part : set.map(typed -> typed.split("[,;]", -1)).orElse(new String[0])) {
            var sides = part.strip().toUpperCase(Locale.ROOT).split("\\s*=\\s*", -1);
            if (sides.length != 2) {
                throw wrong("whatif.form", part.strip());
            }
            if (choices.put(member(vote, sides[0]), choice(sides[1])) != null) {
                throw wrong("whatif.twice", sides[0]);
            }
        }
        return choices;
    }

    private MemberCode member(RollCall vote, String code) {
        return vote.choices().keySet().stream()
                .filter(member -> member.letters().equals(code))
                .findFirst()
                .orElseThrow(() -> wrong("whatif.no-vote", code, vote.heading().symbol()));
    }

    private Choice choice(String letter) {
        return switch (letter) {
            case "Y" -> Choice.YES;
            case "N" -> Choice.NO;
            case "A" -> Choice.ABSTAINING;
            case "X" -> Choice.NOT_VOTING;
            default -> throw wrong("whatif.letter", letter);
        };
    }

    private ParameterException wrong(String key, Object... values) {
        return usage().wrong(key, values);
    }

    private Usage usage() {
        return new Usage(spec, texts);
    }
}
