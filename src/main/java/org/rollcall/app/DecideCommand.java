package org.rollcall.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.rollcall.feed.TallyCases;
import org.rollcall.publish.VoteJson;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Ballots.Opposition;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.Rule;
import org.rollcall.tally.RuleBook;
import org.rollcall.tally.Tally;
import org.rollcall.vote.Body;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `rollcall decide`: what the rules make of a tally, or of every tally in a file.
@Command(name = "decide")
final class DecideCommand implements Callable<Integer> {

    private static final String NOBODY = "none";

    private final Sources sources;
    private final AppTexts texts;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--body", paramLabel = "BODY")
    private Optional<Body> body = Optional.empty();

    @Option(names = "--date", paramLabel = "DATE")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--question", paramLabel = "QUESTION")
    private Optional<Question> question = Optional.empty();

    @Option(names = "--yes", paramLabel = "N")
    private Optional<Integer> yes = Optional.empty();

    @Option(names = "--no", paramLabel = "N")
    private Optional<Integer> no = Optional.empty();

    @Option(names = "--abstain", paramLabel = "N")
    private Optional<Integer> abstain = Optional.empty();

    @Option(names = "--members", paramLabel = "N")
    private Optional<Integer> members = Optional.empty();

    @Option(names = "--against", paramLabel = "CODES")
    private Optional<String> against = Optional.empty();

    @Option(names = "--cases", paramLabel = "FILE")
    private Optional<Path> cases = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    DecideCommand(Sources sources, AppTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        return cases.isPresent() ? cases(cases.get()) : tally();
    }

    private int cases(Path file) throws IOException {
        if (spec.commandLine().getParseResult().matchedOptions().size() > 1 && !onlyLibrary()) {
            throw wrong("decide.cases-alone");
        }
        var out = spec.commandLine().getOut();
        var all = TallyCases.read(file);
        int good = 0;
        for (var known : all) {
            var found = known.found();
            boolean same = found == known.expected();
            good += same ? 1 : 0;
            out.printf("%s %s %s %s%n", known.id(), known.expected(), found, same ? "ok" : "WRONG");
        }
        out.println(texts.text("decide.of", good, all.size()));
        return good == all.size() ? 0 : 1;
    }

    private boolean onlyLibrary() {
        var parsed = spec.commandLine().getParseResult();
        return parsed.matchedOptions().stream()
                .allMatch(option ->
                        option.longestName().equals("--cases")
                                || option.longestName().equals("--library"));
    }

    private int tally() throws IOException {
        var missing = missing();
        if (!missing.isEmpty()) {
            throw wrong("decide.missing", String.join(", ", missing));
        }
        var membership = sources.membership();
        var day = date.orElseThrow();
        var rule = rule(membership, day);
        var counts = counts(rule);
        var ballots = new Ballots.Totals(counts, opposition(membership, day, counts));
        var decision = Tally.decide(rule, ballots);
        var out = spec.commandLine().getOut();
        out.print(
                json
                        ? new VoteJson(membership).decide(counts, decision, day)
                        : new VoteReport(membership, texts).decision(ballots, decision, day));
        return 0;
    }

    private List<String> missing() {
        var missing = new ArrayList<String>();
        note(missing, "--body", body);
        note(missing, "--date", date);
        note(missing, "--question", question);
        note(missing, "--yes", yes);
        note(missing, "--no", no);
        note(missing, "--abstain", abstain);
        return missing;
    }

    private static void note(List<String> missing, String name, Optional<?> value) {
        if (value.isEmpty()) {
            missing.add(name);
        }
    }

    private Rule rule(Membership membership, LocalDate day) {
        var where = body.orElseThrow();
        var kind = usage().known(where, question.orElseThrow());
        int seats = members.orElse(1);
        if (seats < 1 || seats > Rule.MOST_SEATS) {
            throw wrong("decide.members", Rule.MOST_SEATS);
        }
        return members.isPresent()
                ? RuleBook.rule(where, day, kind, seats)
                : new Decisions(membership).rule(where, day, kind);
    }

    // Whoever of the members did not vote is known; more votes than members get a warning.
    private Counts counts(Rule rule) {
        for (int number : new int[] {yes.orElse(0), no.orElse(0), abstain.orElse(0)}) {
            if (number < 0 || number > Rule.MOST_SEATS) {
                throw wrong("decide.number", Rule.MOST_SEATS);
            }
        }
        var voting = new Counts(yes.orElse(0), no.orElse(0), abstain.orElse(0), 0);
        return new Counts(
                voting.yes(),
                voting.no(),
                voting.abstaining(),
                Math.max(0, rule.seats() - voting.present()));
    }

    private Opposition opposition(Membership membership, LocalDate day, Counts counts) {
        if (against.isEmpty()) {
            return new Opposition.NotKnown();
        }
        var who = new TreeSet<MemberCode>();
        if (!against.get().equals(NOBODY)) {
            var members = membership.membersOn(day);
            for (var code : against.get().split("[,;]", -1)) {
                var member =
                        members.stream().filter(m -> m.letters().equalsIgnoreCase(code.strip()));
                who.add(member.findFirst().orElseThrow(() -> notMember(code, day)));
            }
        }
        if (who.size() > counts.no()) {
            throw wrong("decide.against-more", who.size(), counts.no());
        }
        return new Opposition.Known(who);
    }

    private ParameterException notMember(String code, LocalDate day) {
        return wrong(
                "decide.not-member",
                code,
                day.toString(),
                String.join(
                        ", ",
                        RuleBook.permanentMembers(day).stream().map(MemberCode::letters).toList()));
    }

    private ParameterException wrong(String key, Object... values) {
        return usage().wrong(key, values);
    }

    private Usage usage() {
        return new Usage(spec, texts);
    }
}
