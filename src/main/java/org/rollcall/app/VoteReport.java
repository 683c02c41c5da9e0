package org.rollcall.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.analysis.Foreteller;
import org.rollcall.analysis.Foretold;
import org.rollcall.analysis.LikelyMovers;
import org.rollcall.analysis.Trial;
import org.rollcall.publish.MoversWording;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Decision;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.SmallestChange;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Heading;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;

/// Votes and decisions as a person reads them in a terminal.
final class VoteReport {

    // A group of at most so many is named; the smallest is named however many they are.
    private static final int FEW = 15;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Membership membership;
    private final AppTexts texts;
    private final Texts names = Texts.of(Wording.class, "publish");
    private final Page page = new Page();

    /// A report with these members; it makes one page and is then done with.
    VoteReport(Membership membership, AppTexts texts) {
        this.membership = membership;
        this.texts = texts;
    }

    /// One vote.
    ///
    /// @param members whether to list what every member did
    String vote(RollCall vote, boolean members) {
        var heading = vote.heading();
        var decision = new Decisions(membership).decide(vote);
        var ballots = Decisions.ballots(vote);
        title(heading);
        verdict(decision, ballots, heading.date());
        if (ballots instanceof Ballots.Named) {
            smallSides(vote);
        }
        steps(decision, heading.date());
        changes(decision, ballots, heading.date());
        notes(vote);
        if (members) {
            members(vote);
        }
        return page.toString();
    }

    /// What a rule makes of `ballots` on `day`.
    String decision(Ballots ballots, Decision decision, LocalDate day) {
        verdict(decision, ballots, day);
        steps(decision, day);
        changes(decision, ballots, day);
        return page.toString();
    }

    /// A hypothetical vote, which says so before anything else.
    ///
    /// @param foreteller who names the members likeliest to move; empty where nobody does
    String whatIf(Scenario scenario, Optional<Foreteller> foreteller) {
        var origin = scenario.origin();
        var day = origin.date();
        page.wrapped("", texts.text("whatif.mark", origin.symbol().orElse(""), day(day)));
        page.line("");
        var ballots = new Ballots.Named(scenario.choices());
        verdict(scenario.decision(), ballots, day);
        page.heading(texts.text("whatif.changed"));
        var changed = changed(scenario);
        (changed.isEmpty() ? List.of(texts.text("whatif.same")) : changed)
                .forEach(line -> page.wrapped("  - ", line));
        if (!scenario.rule().equals(origin.rule())) {
            var rule = wording(day).rule(scenario.rule());
            page.wrapped("  - ", texts.text("whatif.rule", rule));
        }
        steps(scenario.decision(), day);
        changes(scenario.decision(), ballots, day);
        movers(scenario, foreteller);
        return page.toString();
    }

    // Changes that would not do it even if all moved have nobody to name.
    private void movers(Scenario scenario, Optional<Foreteller> foreteller) {
        var names = new Names(membership, scenario.origin().date());
        var movers = new MoversWording(names);
        var possible =
                scenario.smallestChanges().stream()
                        .filter(change -> change.howMany().isPresent())
                        .toList();
        if (possible.isEmpty()) {
            return;
        }
        page.heading(texts.text("whatif.likeliest"));
        if (foreteller.isEmpty()) {
            var why = new LikelyMovers.NotTheAssembly();
            page.wrapped("  - ", movers.whyNobody(why).orElse(""));
            return;
        }
        for (var change : possible) {
            page.wrapped("  - ", new Wording(names).change(scenario.rule(), change));
            var likeliest = MoversWording.likeliest(foreteller, scenario, change);
            movers.whyNobody(likeliest).ifPresent(why -> page.wrapped("      ", why));
            if (likeliest instanceof LikelyMovers.Named(List<Foretold> members, Trial _)) {
                members.forEach(each -> page.wrapped("      ", movers.member(each, change.to())));
            }
        }
        foreteller
                .map(Foreteller::trial)
                .filter(Trial::isBetter)
                .ifPresent(trial -> page.wrapped("  ", movers.method(trial)));
    }

    private List<String> changed(Scenario scenario) {
        var before = scenario.origin().choices();
        var listed = new Names(membership, scenario.origin().date());
        var wording = wording(scenario.origin().date());
        return scenario.choices().entrySet().stream()
                .filter(now -> now.getValue() != before.get(now.getKey()))
                .map(now ->
                        texts.text(
                                "whatif.change",
                                listed.full(now.getKey()),
                                now.getKey().letters(),
                                wording.choice(now.getValue()),
                                wording.choice(
                                        before.getOrDefault(now.getKey(), Choice.NOT_VOTING))))
                .toList();
    }

    /// A date as it is written out.
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private void title(Heading heading) {
        page.wrapped("", heading.title());
        page.wrapped(
                "",
                texts.text(
                        "show.occasion",
                        heading.symbol(),
                        names.text("body." + heading.body().code()),
                        day(heading.date()),
                        names.text("question." + heading.question().code())));
        page.line("");
    }

    private void verdict(Decision decision, Ballots ballots, LocalDate day) {
        var wording = wording(day);
        page.wrapped(
                "",
                texts.text(
                        "show.verdict",
                        wording.outcome(decision.outcome()).toUpperCase(Locale.ENGLISH),
                        wording.verdict(decision)));
        counts(ballots).ifPresent(counts -> totals(counts, wording));
    }

    private void steps(Decision decision, LocalDate day) {
        var wording = wording(day);
        page.heading(texts.text("show.steps"));
        int number = 0;
        for (var step : wording.steps(decision)) {
            number++;
            page.wrapped("%3d. ".formatted(number), step.text());
            if (!step.source().isEmpty()) {
                page.wrapped("     ", texts.text("show.source", step.source()));
            }
        }
        section("show.warnings", wording.warnings(decision));
    }

    private static Optional<Counts> counts(Ballots ballots) {
        return switch (ballots) {
            case Ballots.Named named -> Optional.of(named.counts());
            case Ballots.Totals totals -> Optional.of(totals.counts());
            case Ballots.WithoutVote _, Ballots.Lost _ -> Optional.empty();
        };
    }

    private void totals(Counts counts, Wording wording) {
        page.line("");
        for (var choice : Choice.values()) {
            page.line(
                    "  %s %4d  %s"
                            .formatted(choice.sign(), counts.of(choice), wording.choice(choice)));
        }
    }

    private void smallSides(RollCall vote) {
        var listed = new Names(membership, vote.heading().date());
        var wording = wording(vote.heading().date());
        var sides =
                Stream.of(Choice.NO, Choice.ABSTAINING, Choice.YES)
                        .filter(choice -> vote.counts().of(choice) > 0)
                        .toList();
        var smallest = sides.stream().min(Comparator.comparingInt(vote.counts()::of));
        page.line("");
        for (var side : sides) {
            if (vote.counts().of(side) <= FEW || smallest.equals(Optional.of(side))) {
                page.wrapped(
                        "  %s ".formatted(side.sign()),
                        texts.text("show.side", wording.choice(side), listed.list(vote.who(side))));
            }
        }
    }

    private void changes(Decision decision, Ballots ballots, LocalDate day) {
        var wording = wording(day);
        section(
                "show.changes." + (decision.outcome().carried() ? "fails" : "passes"),
                SmallestChange.of(decision.rule(), ballots).stream()
                        .map(change -> wording.change(decision.rule(), change))
                        .toList());
    }

    private void notes(RollCall vote) {
        var heading = vote.heading();
        var notes =
                Stream.of(
                                Stream.of(heading.about()),
                                Stream.of(heading.basis())
                                        .filter(basis -> !basis.isEmpty())
                                        .map(basis -> texts.text("show.basis", basis)),
                                heading.notes().stream(),
                                vote.printed().stream()
                                        .map(printed ->
                                                texts.text(
                                                        "show.printed",
                                                        "%d-%d-%d"
                                                                .formatted(
                                                                        printed.yes(),
                                                                        printed.no(),
                                                                        printed.abstaining()),
                                                        printed.source())),
                                Stream.of(heading.origin().source(), heading.origin().link()))
                        .flatMap(text -> text)
                        .filter(text -> !text.isEmpty())
                        .toList();
        section("show.notes", notes);
    }

    private void members(RollCall vote) {
        var listed = new Names(membership, vote.heading().date());
        var wording = wording(vote.heading().date());
        page.heading(texts.text("show.members"));
        for (var member : listed.sorted(vote.choices().keySet())) {
            var choice = vote.choices().getOrDefault(member, Choice.NOT_VOTING);
            page.line(
                    "  %s %s  %-14s  %s"
                            .formatted(
                                    choice.sign(),
                                    member,
                                    wording.choice(choice),
                                    listed.full(member)));
        }
    }

    private void section(String key, List<String> sentences) {
        if (!sentences.isEmpty()) {
            page.heading(texts.text(key));
            sentences.forEach(sentence -> page.wrapped("  - ", sentence));
        }
    }

    private Wording wording(LocalDate day) {
        return new Wording(new Names(membership, day));
    }
}
