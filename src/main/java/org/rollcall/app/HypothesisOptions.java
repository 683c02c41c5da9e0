package org.rollcall.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.RulePack;
import org.rollcall.scenario.Scenario;
import org.rollcall.scenario.Seat;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.Rule;
import org.rollcall.tally.RuleBook;
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

    @Option(names = "--rule", paramLabel = "NAME")
    private Optional<String> rule = Optional.empty();

    /// Whether one of them was given.
    boolean areGiven() {
        return set.isPresent() || rule.isPresent();
    }

    /// Whether they name a rule that is none of the body's own, but one of a rule pack.
    boolean needsPacks() {
        return rule.filter(name -> Question.ofCode(name).isEmpty()).isPresent();
    }

    /// The hypothetical vote that they make of `vote`.
    ///
    /// @param packs the rule packs that there are
    /// @throws ParameterException if they cannot be understood
    Scenario scenario(RollCall vote, Membership membership, List<RulePack> packs, Usage usage) {
        var heading = vote.heading();
        var decisions = new Decisions(membership);
        var scenario =
                Scenario.from(
                        new UUID(0, 0), heading.title(), Origin.of(vote, decisions.rule(heading)));
        var choices = choices(vote, usage);
        if (!choices.isEmpty()) {
            scenario = scenario.with(new Edit.Cast(choices));
        }
        if (rule.isPresent()) {
            var question = Question.ofCode(rule.get());
            scenario =
                    scenario.with(
                            new Edit.ChangeRule(
                                    question.isPresent()
                                            ? decisions.rule(
                                                    heading.body(),
                                                    heading.date(),
                                                    usage.known(heading.body(), question.get()))
                                            : ofPack(rule.get(), vote, packs, usage)));
        }
        return scenario;
    }

    // Such as model-un-council/substantive: the pack's id, and that of its kind of question.
    private static Rule ofPack(String name, RollCall vote, List<RulePack> packs, Usage usage) {
        var seats =
                vote.choices().keySet().stream()
                        .map(member -> Seat.of(member, member.letters(), false))
                        .toList();
        var known = new ArrayList<String>();
        for (var pack : packs) {
            for (var motion : pack.motions()) {
                var called = pack.id() + "/" + motion.id();
                if (called.equals(name)) {
                    return pack.rule(motion, seats);
                }
                known.add(called);
            }
        }
        var questions =
                RuleBook.questions(vote.heading().body()).stream().map(Question::code).toList();
        throw usage.wrong(
                "whatif.no-rule", name, String.join(", ", questions), String.join(", ", known));
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
