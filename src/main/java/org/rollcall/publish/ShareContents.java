package org.rollcall.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.publish.ShareTables.CountryVote;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.Decision;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;

/// Puts together what is shared of votes, comparisons, grids and countries. Pure: whoever calls it
/// has looked up what is to be cited.
public final class ShareContents {

    private final Membership membership;
    private final ShareTables tables;
    private final Texts texts = Texts.of(ShareContents.class, "share");

    /// Contents with the names of `membership`.
    public ShareContents(Membership membership) {
        this.membership = membership;
        tables = new ShareTables(membership);
    }

    /// A vote of the record, of which the rules made `decision`.
    public ShareContent vote(RollCall vote, Decision decision, Citation citation) {
        var pictured = PicturedVote.of(vote, decision);
        var text = VoteShareText.of(vote, decision, membership);
        return new ShareContent(
                vote.heading().symbol(),
                name(vote.heading().symbol()),
                false,
                text.sentence(),
                text.paragraph(),
                tables.vote(pictured, citation.told()),
                alt(pictured),
                cited(citation));
    }

    /// A hypothetical vote.
    ///
    /// @param from how to cite the vote from which it starts; empty where it starts from nothing
    public ShareContent whatIf(Scenario scenario, Optional<Citation> from) {
        var pictured = PicturedVote.of(scenario);
        var text = VoteShareText.of(scenario, membership);
        var start =
                from.map(this::cited)
                        .map(sentence -> texts.text("cite.whatif.from", sentence))
                        .orElseGet(() -> texts.text("cite.whatif.nothing"));
        return new ShareContent(
                scenario.name(),
                name("hypothetical " + scenario.name()),
                true,
                text.sentence(),
                text.paragraph(),
                tables.vote(pictured, from.map(Citation::told).orElse(List.of())),
                alt(pictured),
                texts.text("cite.whatif", scenario.name(), start));
    }

    // With the day and the hash of the data, so that others can look at the same.
    private String cited(Citation citation) {
        return texts.text("cite", citation.sentence(), tables.about(citation.told()));
    }

    private String alt(PicturedVote vote) {
        var names = new Names(vote.membership(membership), vote.date());
        return new AltText(vote, names)
                .of(vote.hasNames() ? PictureKind.BOARD : PictureKind.VERDICT);
    }

    /// Two votes side by side.
    ///
    /// @param cited how to cite those of the two that are of the record
    public ShareContent comparison(ComparedVote before, ComparedVote after, List<Citation> cited) {
        var comparison = new Comparison(before, after, membership);
        var text = new ComparisonShareText(before, after, membership);
        var made = Stream.of(before, after).filter(ComparedVote::hypothetical).map(this::made);
        var name = before.name() + " – " + after.name();
        return new ShareContent(
                name,
                name((comparison.isHypothetical() ? "hypothetical " : "") + name),
                comparison.isHypothetical(),
                text.sentence(),
                text.paragraph(),
                Optional.of(
                        tables.comparison(
                                before,
                                after,
                                cited.stream().flatMap(each -> each.told().stream()).toList())),
                texts.text("alt.compare", text.sentence(), String.join(" ", comparison.lines())),
                Stream.concat(cited.stream().map(this::cited), made)
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }

    /// Many votes side by side.
    ///
    /// @param outcomes what came of those that are of the record
    /// @param cited how to cite those
    /// @throws IllegalArgumentException if there are no votes
    public ShareContent grid(VoteGrid grid, GridOutcomes outcomes, List<Citation> cited) {
        var text = new GridShareText(grid, outcomes);
        var told = cited.stream().flatMap(each -> each.told().stream()).toList();
        var lines =
                Stream.concat(
                        cited.stream()
                                .map(citation -> texts.text("cite.line", citation.sentence())),
                        grid.votes().stream().filter(ComparedVote::hypothetical).map(this::made));
        var all = Stream.concat(lines, Stream.of(sources(cited)).filter(line -> !line.isEmpty()));
        return new ShareContent(
                text.name(),
                name((grid.isHypothetical() ? "hypothetical " : "") + text.name()),
                grid.isHypothetical(),
                text.sentence(),
                text.paragraph(),
                Optional.of(tables.grid(grid, text.title(), told)),
                texts.text("alt.grid", text.paragraph()),
                all.collect(Collectors.joining("\n")));
    }

    private String made(ComparedVote vote) {
        return texts.text("cite.whatif", vote.name(), "").strip();
    }

    /// Where all that is shown of `cited` is from, in one line, for a picture that has no room for
    /// each vote by itself.
    public String sources(List<Citation> cited) {
        return cited.isEmpty()
                ? ""
                : tables.about(cited.stream().flatMap(each -> each.told().stream()).toList());
    }

    /// A country and its votes.
    ///
    /// @param votes what it did, in the order of the table
    /// @param told the sources of the record
    public ShareContent country(
            CountryReport report, List<CountryVote> votes, List<Citation.Told> told) {
        var text = new CountryShareText(report);
        return new ShareContent(
                report.title(),
                name(report.title()),
                false,
                text.sentence(),
                text.paragraph(),
                Optional.of(tables.country(report, votes, told)),
                text.paragraph(),
                texts.text("cite.country", report.title(), tables.about(told)));
    }

    private static String name(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
