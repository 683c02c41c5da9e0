package org.rollcall.publish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedSet;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.Decision;
import org.rollcall.tally.Outcome;
import org.rollcall.tally.Warning;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;

/// A vote, real or hypothetical, in a sentence and in a paragraph.
///
/// Says adopted, not adopted, vetoed or equally divided only where the rule of the day says so, and
/// where something is not known says that it is not. Of a hypothetical vote, its mark comes first.
public final class VoteShareText implements ShareText {

    /// So many names are still read; the smallest side is named if it has no more.
    static final int MOST_NAMES = 10;

    private static final int LONGEST_TITLE = 300;

    private final PicturedVote vote;
    private final Optional<Heading> heading;
    private final Names names;
    private final Wording wording;
    private final Texts texts = Texts.of(VoteShareText.class, "share");

    private VoteShareText(PicturedVote vote, Optional<Heading> heading, Membership membership) {
        this.vote = vote;
        this.heading = heading;
        names = new Names(vote.membership(membership), vote.date());
        wording = new Wording(names);
    }

    /// A vote of the record, of which the rules made `decision`.
    public static VoteShareText of(RollCall vote, Decision decision, Membership membership) {
        return new VoteShareText(
                PicturedVote.of(vote, decision), Optional.of(vote.heading()), membership);
    }

    /// A hypothetical vote as it stands.
    public static VoteShareText of(Scenario scenario, Membership membership) {
        return new VoteShareText(PicturedVote.of(scenario), Optional.empty(), membership);
    }

    @Override
    public String sentence() {
        var counts = vote.counts();
        boolean quoted = key().equals("adopted") || key().equals("whatif.adopted");
        return texts.text(
                key(),
                when(vote.date(), texts),
                texts.text("body." + vote.body().code()),
                vote.hypothetical() ? vote.title() : vote.symbol(),
                texts.text(quoted ? "by" : "count", counts.yes(), counts.no(), counts.abstaining()),
                away(),
                rest());
    }

    /// `On 24 March 2022`, or in countries that write it so, `On March 24, 2022,`.
    static String when(LocalDate date, Texts texts) {
        var day = day(date);
        return texts.text(day.contains(",") ? "day.comma" : "day", day);
    }

    /// A day in full, as the person writes it.
    static String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(date);
    }

    private String key() {
        var decision = vote.decision();
        var outcome = decision.outcome();
        if (vote.hypothetical()) {
            var key = "whatif." + outcome.code();
            return texts.has(key) ? key : "whatif.other";
        }
        if (outcome instanceof Outcome.Unknown(Outcome.Missing missing)) {
            return "unknown." + missing.name();
        }
        if (decision.needed().isPresent() && recordDiffers()) {
            return "differs";
        }
        return outcome instanceof Outcome.Adopted && decision.needed().isEmpty()
                ? "adopted.lost"
                : outcome.code();
    }

    private boolean recordDiffers() {
        return vote.decision().warnings().stream()
                .anyMatch(Warning.RecordDiffers.class::isInstance);
    }

    // Printed totals do not tell who stayed away.
    private String away() {
        return vote.hasNames()
                ? texts.text(
                        vote.hypothetical() ? "away.whatif" : "away", vote.counts().notVoting())
                : texts.text("nameless");
    }

    private String rest() {
        var decision = vote.decision();
        return switch (decision.outcome()) {
            case Outcome.Vetoed(var by) ->
                    texts.text(
                            decision.rule().isOwn() ? "veto.own" : "veto",
                            by.size(),
                            names.list(by));
            case Outcome.Unknown(Outcome.Missing missing) ->
                    recorded(missing != Outcome.Missing.BALLOTS);
            case Outcome.Adopted _,
                    Outcome.TooFewVotes _,
                    Outcome.Tied _,
                    Outcome.AdoptedWithoutVote _ ->
                    recordDiffers()
                            ? recorded(true)
                            : texts.text(
                                    vote.hypothetical() ? "needed.whatif" : "needed",
                                    decision.needed().orElse(0));
        };
    }

    private String recorded(boolean counted) {
        var key = heading.map(known -> "record." + known.recorded().code()).orElse("");
        return key.equals("record.not-stated") && counted
                ? texts.text("record.not-stated.counted")
                : texts.text(key);
    }

    @Override
    public String paragraph() {
        var said = new ArrayList<String>();
        said.add(sentence());
        var title = heading.map(Heading::title).orElse("");
        if (!title.isBlank()) {
            said.add(texts.text(titleKey(), shortened(title, texts)));
        }
        var verdict = vote.isCounted() ? wording.verdict(vote.decision()) : "";
        smallestSide(verdict).ifPresent(said::add);
        if (!verdict.isEmpty()) {
            said.add(verdict);
        }
        // Where nothing was counted, or no source says which rule held, none is named.
        if (!verdict.isEmpty() && !key().equals("unknown.QUESTION")) {
            said.add(rule());
            if (heading.filter(Heading::inferred).isPresent()) {
                said.add(texts.text("rule.assumed"));
            }
        }
        said.addAll(wording.warnings(toTell()));
        said.add(
                vote.source().isEmpty()
                        ? texts.text("source.none")
                        : texts.text("source", vote.source()));
        return String.join(" ", said);
    }

    private String titleKey() {
        return vote.decision().outcome() instanceof Outcome.AdoptedWithoutVote
                ? "title.no-vote"
                : "title";
    }

    /// `title`, or of one that goes on for a page its beginning.
    static String shortened(String title, Texts texts) {
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        int end = title.lastIndexOf(' ', LONGEST_TITLE);
        return texts.text("cut", title.substring(0, end > 0 ? end : LONGEST_TITLE));
    }

    private String rule() {
        var rule = vote.decision().rule();
        var citation = wording.citation(rule.sources());
        return citation.isEmpty() || rule.isOwn()
                ? texts.text("rule.bare", wording.rule(rule))
                : texts.text("rule", wording.rule(rule), citation);
    }

    // Whom the verdict names for what they did is not named twice.
    private Optional<String> smallestSide(String verdict) {
        return vote.counts()
                .smallestSide()
                .filter(_ -> vote.hasNames())
                .filter(side -> vote.counts().of(side) <= MOST_NAMES)
                .filter(side -> side != Choice.NO || !names(verdict, vote.who(side)))
                .map(side ->
                        texts.text(
                                "side",
                                wording.choice(side),
                                vote.counts().of(side),
                                names.list(vote.who(side))));
    }

    private boolean names(String verdict, SortedSet<MemberCode> members) {
        var list = names.list(members);
        return verdict.contains(": " + list + ".") || verdict.contains("(" + list + ")");
    }

    // What the sentence or the verdict says already is not said again.
    private Decision toTell() {
        return vote.decision()
                .without(Warning.AgainstWithoutVeto.class)
                .without(Warning.RecordDiffers.class);
    }
}
