package org.rollcall.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.rollcall.tally.Base;
import org.rollcall.tally.Decision;
import org.rollcall.tally.Outcome;
import org.rollcall.tally.Provision;
import org.rollcall.tally.Rule;
import org.rollcall.tally.SmallestChange;
import org.rollcall.tally.Step;
import org.rollcall.tally.Threshold;
import org.rollcall.tally.Tie;
import org.rollcall.tally.Warning;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Decisions in words. Says only what the decision says.
public final class Wording {

    private final Texts texts = Texts.of(Wording.class, "decision");
    private final Names names;

    /// Words with these names for members.
    public Wording(Names names) {
        this.names = names;
    }

    /// A step or warning in words.
    ///
    /// @param text a sentence
    /// @param source where it is written, or empty
    public record Sentence(String text, String source) {}

    /// The outcome as a badge says it: "Adopted", "Too few votes".
    public String outcome(Outcome outcome) {
        return texts.text("outcome." + outcome.code());
    }

    /// What was needed, what there was, and what stood in the way, in two or three sentences.
    public String verdict(Decision decision) {
        var sentences = new ArrayList<String>();
        if (decision.needed().isEmpty()) {
            return texts.text("verdict." + decision.outcome().code());
        }
        sentences.add(needed(decision));
        sentences.addAll(reached(decision));
        return String.join(" ", sentences);
    }

    /// The steps from the ballots to the outcome.
    public List<Sentence> steps(Decision decision) {
        return decision.steps().stream()
                .map(step -> new Sentence(step(step, decision.rule()), citation(step.sources())))
                .toList();
    }

    /// What a careful reader must know.
    public List<String> warnings(Decision decision) {
        return decision.warnings().stream()
                .map(warning -> warning(warning, decision.rule()))
                .toList();
    }

    /// The name of a rule, such as "General Assembly, important question".
    public String rule(Rule rule) {
        return texts.text("rule." + rule.key());
    }

    /// What a rule asks for: "two thirds of the members present and voting".
    public String threshold(Rule rule) {
        return switch (rule.threshold()) {
            case Threshold.MoreThanHalf(Base of) ->
                    texts.text("threshold.half", texts.text("base." + of.name()));
            case Threshold.AtLeast(int numerator, int denominator, Base of)
                    when numerator == denominator ->
                    texts.text("threshold.all." + of.name());
            case Threshold.AtLeast(int numerator, int denominator, Base of) ->
                    texts.text(
                            "threshold.share",
                            share(numerator, denominator),
                            texts.text("base." + of.name()));
            case Threshold.Votes(int count) -> texts.text("threshold.votes", count);
        };
    }

    /// One smallest change: "44 members from in favour to against".
    public String change(Rule rule, SmallestChange change) {
        var way = texts.text("change.way." + change.from().code() + "." + change.to().code());
        var who = own(rule, "change." + change.who().name());
        return change.howMany().isPresent()
                ? texts.text(who, change.howMany().getAsInt(), way)
                : texts.text("change.never", texts.text(who, change.available(), way));
    }

    /// How near the other outcome was, in one sentence, if a change of one kind turns it.
    ///
    /// Of changes of as many members, one to or from abstaining is the smaller.
    public Optional<String> nearest(Decision decision, List<SmallestChange> changes) {
        var end = decision.outcome().carried() ? "fails" : "passes";
        return changes.stream()
                .filter(change -> change.howMany().isPresent())
                .min(
                        Comparator.comparingInt(
                                        (SmallestChange change) -> change.howMany().orElseThrow())
                                .thenComparing(change -> isAllTheWay(change)))
                .map(change -> texts.text("nearest." + end, change(decision.rule(), change)));
    }

    /// The word for a choice: "In favour".
    public String choice(Choice choice) {
        return texts.text("choice." + choice.code());
    }

    /// A member and its choice, as a screen reader says it: "France, in favour".
    public String spoken(MemberCode member, Choice choice) {
        return texts.text("spoken", names.full(member), spoken(choice));
    }

    /// A choice in a sentence: `in favour`.
    public String spoken(Choice choice) {
        return texts.text("choice.spoken." + choice.code());
    }

    /// What follows from a tie.
    public String tie(Tie tie) {
        return texts.text("tie." + tie.name());
    }

    /// Where rules are written: "Charter, Article 18 (2); Assembly, rule 83".
    public String citation(List<Provision> sources) {
        return sources.stream()
                .map(source -> texts.text("source." + source.name()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String needed(Decision decision) {
        var rule = decision.rule();
        int needed = decision.needed().orElseThrow();
        var whole = decision.steps().stream().filter(Wording::saysWhatIsNeeded).findFirst();
        return switch (rule.threshold()) {
            case Threshold.Votes _ -> texts.text("verdict.needed.votes", needed);
            case Threshold.MoreThanHalf _, Threshold.AtLeast _ ->
                    texts.text(
                            "verdict.needed.of",
                            capital(threshold(rule)),
                            needed,
                            whole.map(Wording::whole).orElse(needed),
                            rule.threshold() instanceof Threshold.MoreThanHalf ? 1 : 2);
        };
    }

    private List<String> reached(Decision decision) {
        return switch (decision.outcome()) {
            case Outcome.Tied(Tie follows) ->
                    List.of(texts.text("verdict.tied", decision.had()), tie(follows));
            case Outcome.Vetoed(SortedSet<MemberCode> by) ->
                    List.of(
                            texts.text("verdict.had", decision.had()),
                            texts.text(
                                    own(decision.rule(), "verdict.vetoed"),
                                    by.size(),
                                    names.list(by)));
            case Outcome.Unknown(Outcome.Missing missing)
                    when missing == Outcome.Missing.QUESTION ->
                    List.of(
                            texts.text("verdict.had", decision.had()),
                            texts.text("verdict.unknown-question"));
            case Outcome.Unknown _ ->
                    List.of(
                            texts.text("verdict.had", decision.had()),
                            texts.text(own(decision.rule(), "verdict.unknown-names")));
            case Outcome.Adopted _, Outcome.TooFewVotes _, Outcome.AdoptedWithoutVote _ ->
                    withoutVeto(decision);
        };
    }

    private List<String> withoutVeto(Decision decision) {
        var said = new ArrayList<String>();
        said.add(texts.text("verdict.had", decision.had()));
        decision.warnings().stream()
                .filter(Warning.AgainstWithoutVeto.class::isInstance)
                .map(Warning.AgainstWithoutVeto.class::cast)
                .findFirst()
                .ifPresentOrElse(
                        against ->
                                said.add(
                                        texts.text(
                                                whyNoVeto(decision),
                                                against.members().size(),
                                                names.list(against.members()))),
                        () -> {
                            if (decision.rule().veto().exists() && !decision.outcome().carried()) {
                                said.add(texts.text("verdict.no-veto-cast"));
                            }
                        });
        return said;
    }

    // Only a rule that a person made can ask for more than one opposing member.
    private String whyNoVeto(Decision decision) {
        var rule = decision.rule();
        if (!rule.veto().exists()) {
            return rule.isOwn() ? "verdict.no-veto.none" : "verdict.no-veto.procedural";
        }
        return own(
                rule,
                decision.outcome().carried()
                        ? "verdict.no-veto.too-few"
                        : "verdict.no-veto.not-needed");
    }

    private String step(Step step, Rule rule) {
        var values = step.values();
        var key = "step." + step.kind().name();
        return switch (step.kind()) {
            case RULE -> texts.text("step.RULE", rule(rule), threshold(rule));
            case NEEDED_MORE_THAN_HALF ->
                    texts.text(
                            key,
                            values.get(0),
                            values.get(1),
                            texts.text(
                                    "base.short." + ((Base) values.get(2)).name(), values.get(1)));
            case NEEDED_SHARE ->
                    texts.text(
                            key,
                            values.get(0),
                            capital(share((Integer) values.get(1), (Integer) values.get(2))),
                            values.get(3),
                            texts.text(
                                    "base.short." + ((Base) values.get(4)).name(), values.get(3)));
            case VETOED_BY,
                    TOO_FEW_TO_VETO,
                    NO_VETO_NEEDED,
                    NO_VETO_POSSIBLE,
                    ABSTAINED_NO_VETO,
                    NOBODY_VETOED,
                    AGAINST_NOT_KNOWN ->
                    texts.text(own(rule, key), named(values));
            default -> texts.text(key, values.toArray());
        };
    }

    // A set of members becomes how many they are and who, so that a text can say either.
    @SuppressWarnings("unchecked")
    private Object[] named(List<Object> values) {
        var named = new ArrayList<Object>();
        for (var value : values) {
            if (value instanceof SortedSet<?> members) {
                named.add(members.size());
                named.add(names.list((SortedSet<MemberCode>) members));
            } else {
                named.add(value);
            }
        }
        return named.toArray();
    }

    private String warning(Warning warning, Rule rule) {
        var key = "warning." + warning.code();
        return switch (warning) {
            case Warning.MoreVotesThanMembers(int votes, int seats) ->
                    texts.text(key, votes, seats);
            case Warning.NotEntitled(SortedSet<MemberCode> members) ->
                    texts.text(key, members.size(), names.list(members));
            case Warning.TotalsDiffer(var printed, var counted) ->
                    texts.text(
                            key,
                            "%d-%d-%d".formatted(printed.yes(), printed.no(), printed.abstaining()),
                            printed.source(),
                            counted.printed());
            case Warning.QuorumNotVerified(int present, int quorum) ->
                    texts.text(key, present, quorum);
            case Warning.AgainstWithoutVeto(SortedSet<MemberCode> members) ->
                    texts.text(own(rule, key), members.size(), names.list(members));
            case Warning.RecordDiffers(boolean adopted) -> texts.text(key, adopted ? 1 : 0);
        };
    }

    private static boolean isAllTheWay(SmallestChange change) {
        return Set.of(change.from(), change.to()).equals(Set.of(Choice.YES, Choice.NO));
    }

    private String share(int numerator, int denominator) {
        if (numerator == denominator) {
            return texts.text("share.all");
        }
        var key = "share." + numerator + "-" + denominator;
        return texts.has(key) ? texts.text(key) : texts.text("share", numerator, denominator);
    }

    private static boolean saysWhatIsNeeded(Step step) {
        return step.kind() == Step.Kind.NEEDED_MORE_THAN_HALF
                || step.kind() == Step.Kind.NEEDED_SHARE;
    }

    private static int whole(Step step) {
        return (Integer) step.values().get(step.kind() == Step.Kind.NEEDED_SHARE ? 3 : 1);
    }

    // A rule that a person made knows no permanent members, only members with a veto.
    private String own(Rule rule, String key) {
        return rule.isOwn() && texts.has(key + ".own") ? key + ".own" : key;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
