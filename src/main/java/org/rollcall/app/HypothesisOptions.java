package org.rollcall.app;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.Decisions;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Question;
import org.rollcall.vote.RollCall;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The options by which a command is asked of a vote that did not happen.
final class HypothesisOptions {

    @Option(names = "--set", paramLabel = "CHOICES")
    private Optional<String> set = Optional.empty();

    @Option(names = "--rule", paramLabel = "QUESTION")
    private Optional<Question> question = Optional.empty();

    /// Whether one of them was given.
    boolean areGiven() {
        return set.isPresent() || question.isPresent();
    }

    /// The hypothetical vote that they make of `vote`.
    ///
    /// @throws ParameterException if they cannot be understood
    Scenario scenario(RollCall vote, Membership membership, Usage usage) {
        var heading = vote.heading();
        var decisions = new Decisions(membership);
        var scenario =
                Scenario.from(
                        new UUID(0, 0), heading.title(), Origin.of(vote, decisions.rule(heading)));
        var choices = choices(vote, usage);
        if (!choices.isEmpty()) {
            scenario = scenario.with(new Edit.Cast(choices));
        }
        if (question.isPresent()) {
            var kind = usage.known(heading.body(), question.get());
            var rule = decisions.rule(heading.body(), heading.date(), kind);
            scenario = scenario.with(new Edit.ChangeRule(rule));
        }
        return scenario;
    }

    private SortedMap<MemberCode, Choice> choices(RollCall vote, Usage usage) {
        var choices = new TreeMap<MemberCode, Choice>();
        for (var part : set.map(typed -> typed.split("[,;]", -1)).orElse(new String[0])) {
            var sides = part.strip().toUpperCase(Locale.ROOT).split("\\s*=\\s*", -1);
            if (sides.length != 2) {
                throw usage.wrong("whatif.form", part.strip());
            }
            if (choices.put(member(vote, sides[0], usage), choice(sides[1], usage)) != null) {
                throw usage.wrong("whatif.twice", sides[0]);
            }
        }
        return choices;
    }

    private static MemberCode member(RollCall vote, String code, Usage usage) {
        return vote.choices().keySet().stream()
                .filter(member -> member.letters().equals(code))
                .findFirst()
                .orElseThrow(() -> usage.wrong("whatif.no-vote", code, vote.heading().symbol()));
    }

    private static Choice choice(String letter, Usage usage) {
        return switch (letter) {
            case "Y" -> Choice.YES;
            case "N" -> Choice.NO;
            case "A" -> Choice.ABSTAINING;
            case "X" -> Choice.NOT_VOTING;
            default -> throw usage.wrong("whatif.letter", letter);
        };
    }
}
