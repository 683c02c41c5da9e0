package org.rollcall.publish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.scenario.OwnMember;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Decision;
import org.rollcall.tally.Decisions;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;

/// What pictures say about a vote, real or hypothetical.
///
/// @param title what was voted on, or the name of a hypothetical vote
/// @param symbol of the vote, or of that from which a hypothetical one starts; may be empty
/// @param body the body that voted
/// @param date the day of the vote, whose names hold
/// @param choices who voted how; empty where it is not known
/// @param counts the totals; nobody where they are not known either
/// @param decision the outcome
/// @param source where this is from, in a line
/// @param hypothetical whether this did not happen; every picture is then marked
/// @param own those of the members that a person made up
public record PicturedVote(
        String title,
        String symbol,
        Body body,
        LocalDate date,
        SortedMap<MemberCode, Choice> choices,
        Counts counts,
        Decision decision,
        String source,
        boolean hypothetical,
        List<OwnMember> own) {

    public PicturedVote {
        own = List.copyOf(own);
        choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
    }

    /// A vote of the record, of which the rules made `decision`.
    public static PicturedVote of(RollCall vote, Decision decision) {
        var heading = vote.heading();
        var ballots = Decisions.ballots(vote);
        var source =
                Stream.of(heading.origin().source(), heading.origin().link())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return new PicturedVote(
                heading.title(),
                heading.symbol(),
                heading.body(),
                heading.date(),
                ballots instanceof Ballots.Named ? vote.choices() : new TreeMap<>(),
                counts(ballots),
                decision,
                source.isEmpty() ? "" : texts().text("picture.source", source),
                false,
                List.of());
    }

    /// A hypothetical vote as it stands.
    public static PicturedVote of(Scenario scenario) {
        var origin = scenario.origin();
        var texts = texts();
        var source =
                origin.symbol()
                        .map(symbol -> texts.text("picture.from", symbol, day(origin.date())))
                        .orElseGet(() -> texts.text("picture.from.nothing"));
        return new PicturedVote(
                scenario.name(),
                origin.symbol().orElse(""),
                origin.body(),
                origin.date(),
                scenario.choices(),
                scenario.counts(),
                scenario.decision(),
                source,
                true,
                List.copyOf(scenario.own().values()));
    }

    /// The states of `world` and the members that a person made up, for whatever writes names.
    public Membership membership(Membership world) {
        return OwnMember.among(world, own);
    }

    /// Symbol, body and day, in a line.
    public String occasion() {
        var texts = texts();
        var where = texts.text("body." + body.code());
        return symbol.isEmpty()
                ? texts.text("picture.occasion.blank", where, day(date))
                : texts.text("picture.occasion", symbol, where, day(date));
    }

    /// Whether it is known who voted how.
    public boolean hasNames() {
        return !choices.isEmpty();
    }

    /// Whether there is anything to count.
    public boolean isCounted() {
        return hasNames() || counts.present() > 0;
    }

    /// The members that made `choice`.
    public SortedSet<MemberCode> who(Choice choice) {
        var found = new TreeSet<>(choices.keySet());
        found.removeIf(member -> choices.get(member) != choice);
        return Collections.unmodifiableSortedSet(found);
    }

    private static Counts counts(Ballots ballots) {
        return switch (ballots) {
            case Ballots.Named named -> named.counts();
            case Ballots.Totals totals -> totals.counts();
            case Ballots.WithoutVote _, Ballots.Lost _ -> Counts.NONE;
        };
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(day);
    }

    private static Texts texts() {
        return Texts.of(PicturedVote.class, "publish");
    }
}
