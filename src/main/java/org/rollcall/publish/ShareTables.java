package org.rollcall.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;

/// Makes the tables of votes, comparisons, grids of votes and countries.
public final class ShareTables {

    private final Membership membership;
    private final Texts texts = Texts.of(ShareTables.class, "share");

    /// Tables with the names of `membership`.
    public ShareTables(Membership membership) {
        this.membership = membership;
    }

    /// A vote in which a country had a vote, and what it did.
    public record CountryVote(Heading heading, Choice choice) {}

    /// The members of a vote, real or hypothetical, in the order of the hall; empty where it is not
    /// known who voted how.
    ///
    /// @param told who tells of it, or of the vote from which a hypothetical one starts; the one
    ///   that is shown first
    public Optional<ShareTable> vote(PicturedVote vote, List<Citation.Told> told) {
        if (!vote.hasNames()) {
            return Optional.empty();
        }
        var world = vote.membership(membership);
        var names = new Names(world, vote.date());
        var wording = new Wording(names);
        var board = new Board(world, vote.date());
        var rows = new ArrayList<List<String>>();
        for (var member : names.sorted(vote.choices().keySet())) {
            var choice = vote.choices().getOrDefault(member, Choice.NOT_VOTING);
            rows.add(
                    List.of(
                            names.full(member),
                            member.letters(),
                            wording.choice(choice),
                            region(world, board, member, vote.date())));
        }
        var name = vote.hypothetical() ? texts.text("vote", vote.title()) : vote.symbol();
        return Optional.of(
                new ShareTable(
                        texts.text("table.of", name, VoteShareText.day(vote.date())),
                        titles("member", "code", "vote", "region"),
                        rows,
                        texts.text(vote.hypothetical() ? "status.hypothetical" : "status.record"),
                        vote.hypothetical(),
                        vote.hypothetical()
                                ? joined(Stream.of(vote.source(), about(told)))
                                : about(told)));
    }

    private static String region(Membership world, Board board, MemberCode member, LocalDate day) {
        return world.state(member).map(state -> board.region(state.regionOn(day))).orElse("");
    }

    /// What each member did before and after.
    ///
    /// @param told who tells of both
    public ShareTable comparison(
            ComparedVote before, ComparedVote after, List<Citation.Told> told) {
        var comparison = new Comparison(before, after, membership);
        var names = comparison.names();
        var members = new TreeSet<>(before.choices().keySet());
        members.addAll(after.choices().keySet());
        var rows = new ArrayList<List<String>>();
        for (var member : names.sorted(members)) {
            var one = Optional.ofNullable(before.choices().get(member));
            var other = Optional.ofNullable(after.choices().get(member));
            boolean both = one.isPresent() && other.isPresent();
            rows.add(
                    List.of(
                            names.full(member),
                            member.letters(),
                            choice(names, one),
                            choice(names, other),
                            both ? moved(!one.equals(other)) : ""));
        }
        boolean hypothetical = comparison.isHypothetical();
        return new ShareTable(
                texts.text("compare.title", comparison.named(before), comparison.named(after)),
                titles("member", "code", "before", "after", "moved"),
                rows,
                texts.text(hypothetical ? "status.hypothetical.pair" : "status.record"),
                hypothetical,
                about(told));
    }

    /// What each member did in each vote of `grid`.
    ///
    /// @param of what the votes are, in a few words
    /// @param told who tells of them
    public ShareTable grid(VoteGrid grid, String of, List<Citation.Told> told) {
        var wording = new Wording(grid.names());
        var members = new TreeSet<MemberCode>();
        grid.votes().forEach(vote -> members.addAll(vote.choices().keySet()));
        var columns = new ArrayList<>(titles("code", "member"));
        grid.votes()
                .forEach(vote ->
                        columns.add(
                                vote.hypothetical()
                                        ? texts.text("grid.column.hypothetical", vote.name())
                                        : vote.name()));
        var rows = new ArrayList<List<String>>();
        for (var member : grid.names().sorted(members)) {
            var row = new ArrayList<>(List.of(member.letters(), grid.names().full(member)));
            grid.votes()
                    .forEach(vote ->
                            row.add(
                                    Optional.ofNullable(vote.choices().get(member))
                                            .map(wording::choice)
                                            .orElse("")));
            rows.add(row);
        }
        return new ShareTable(
                texts.text("grid.title", of),
                columns,
                rows,
                texts.text(grid.isHypothetical() ? "status.hypothetical.grid" : "status.record"),
                grid.isHypothetical(),
                about(told));
    }

    private String moved(boolean moved) {
        return texts.text(moved ? "column.moved.yes" : "column.moved.no");
    }

    private String choice(Names names, Optional<Choice> choice) {
        return choice.map(new Wording(names)::choice).orElseGet(() -> texts.text("none"));
    }

    /// What a country did in `votes`, in their order.
    ///
    /// @param told the sources of the record
    public ShareTable country(
            CountryReport report, List<CountryVote> votes, List<Citation.Told> told) {
        var publish = Texts.of(ShareTables.class, "publish");
        var wording = new Wording(new Names(membership, LocalDate.MAX));
        return new ShareTable(
                texts.text("table.of.country", report.title()),
                titles("day", "symbol", "vote", "body", "title"),
                votes.stream()
                        .map(vote ->
                                List.of(
                                        vote.heading().date().toString(),
                                        vote.heading().symbol(),
                                        wording.choice(vote.choice()),
                                        publish.text("body." + vote.heading().body().code()),
                                        vote.heading().title()))
                        .toList(),
                texts.text("status.record"),
                false,
                about(told));
    }

    private List<String> titles(String... keys) {
        return Stream.of(keys).map(key -> texts.text("column." + key)).toList();
    }

    /// Source, terms, day and hash of the data of those that are shown, in one line.
    String about(Collection<Citation.Told> told) {
        var lines = new ArrayList<String>();
        told.stream()
                .filter(Citation.Told::shown)
                .forEach(each -> {
                    lines.add(texts.text("about.source", each.citation()));
                    lines.add(texts.text("about.terms", each.terms()));
                    each.data().forEach(data -> lines.add(data(data)));
                });
        return lines.isEmpty() ? texts.text("about.unknown") : joined(lines.stream().distinct());
    }

    private String data(Citation.Data data) {
        return data.until().isPresent()
                ? texts.text("about.data.until", data.file(), data.until().get(), data.sha256())
                : texts.text("about.data", data.file(), data.sha256());
    }

    private String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty())
                .reduce((one, other) -> texts.text("about.and", one, other))
                .orElse("");
    }
}
