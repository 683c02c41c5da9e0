package org.rollcall.publish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.rollcall.analysis.SimilarOrder;
import org.rollcall.scenario.OwnMember;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Group;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Region;

/// Many votes by many members as rows of lights, with a row for each bloc that shows its split.
public final class VoteGrid {

    private final List<ComparedVote> votes;
    private final Membership membership;
    private final Names names;
    private final Wording wording;
    private final Map<LocalDate, Board> boards = new HashMap<>();
    private final Texts texts = Texts.of(VoteGrid.class, "publish");

    /// What members are shown, by name.
    ///
    /// @param name in words
    /// @param has whether a member belongs to it on a day
    public record Part(String name, BiPredicate<MemberCode, LocalDate> has) {}

    /// The order of the members.
    public enum Order {
        /// As in the hall.
        NAME,
        /// Those that vote alike beside each other.
        SIMILARITY,
        /// By regional group, then as in the hall.
        REGION
    }

    /// What a member or bloc did in one vote.
    ///
    /// @param choice a member's vote; nothing where it had none that day, and for a bloc
    /// @param counts a bloc's votes
    /// @param spoken all of it in words
    public record Cell(Optional<Choice> choice, Optional<Counts> counts, String spoken) {}

    /// One row.
    ///
    /// @param name the member's or the bloc's name
    /// @param member nothing for a bloc
    /// @param cells one for each vote, the oldest first
    public record Row(String name, Optional<MemberCode> member, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A grid of these votes.
    public VoteGrid(List<ComparedVote> votes, Membership world) {
        this.votes =
                votes.stream()
                        .sorted(
                                Comparator.comparing(ComparedVote::date)
                                        .thenComparing(ComparedVote::name))
                        .toList();
        membership =
                OwnMember.among(
                        world, votes.stream().flatMap(vote -> vote.own().stream()).toList());
        var last = this.votes.isEmpty() ? LocalDate.EPOCH : this.votes.getLast().date();
        names = new Names(membership, last);
        wording = new Wording(names);
    }

    /// The votes, the oldest first.
    public List<ComparedVote> votes() {
        return votes;
    }

    /// The members' names on the day of the last vote.
    public Names names() {
        return names;
    }

    /// Whether one of the votes never happened.
    public boolean isHypothetical() {
        return votes.stream().anyMatch(ComparedVote::hypothetical);
    }

    /// A vote in words, for the head of its column.
    public String named(ComparedVote vote) {
        return texts.text(
                vote.hypothetical() ? "grid.vote.hypothetical" : "grid.vote",
                vote.name(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(vote.date()),
                vote.title(),
                vote.counts().printed());
    }

    /// The parts that can be shown: all, the regional groups, the other groups.
    ///
    /// @param groups those that are not regional
    public List<Part> parts(List<Group> groups) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(texts.text("grid.all"), (_, _) -> true));
        regions().forEach(region -> parts.add(part(region)));
        var groupNames = new GroupNames();
        for (var group : groups) {
            parts.add(
                    new Part(
                            groupNames.of(group), (member, day) -> group.on(day).contains(member)));
        }
        return parts;
    }

    private static List<Region> regions() {
        return Arrays.stream(Region.values()).filter(region -> region != Region.NONE).toList();
    }

    private Part part(Region region) {
        return new Part(
                board(LocalDate.EPOCH).region(region),
                (member, day) -> board(day).regionOf(member) == region);
    }

    private Board board(LocalDate day) {
        return boards.computeIfAbsent(day, _ -> new Board(membership, day));
    }

    /// The rows: the split of `part`, or of each regional group where it is all, then its members.
    ///
    /// @param all whether `part` is everybody
    public List<Row> rows(Part part, boolean all, Order order) {
        var rows = new ArrayList<Row>();
        var blocs = all ? regions().stream().map(this::part).toList() : List.of(part);
        blocs.forEach(bloc -> bloc(bloc).ifPresent(rows::add));
        members(part, order).forEach(member -> rows.add(row(member)));
        return rows;
    }

    private List<MemberCode> members(Part part, Order order) {
        var shown = new TreeSet<MemberCode>();
        for (var vote : votes) {
            vote.choices().keySet().stream()
                    .filter(member -> part.has().test(member, vote.date()))
                    .forEach(shown::add);
        }
        return switch (order) {
            case NAME -> names.sorted(shown);
            case SIMILARITY ->
                    SimilarOrder.of(shown, votes.stream().map(ComparedVote::choices).toList());
            case REGION ->
                    names.sorted(shown).stream()
                            .sorted(Comparator.comparing(this::lastRegion))
                            .toList();
        };
    }

    private Region lastRegion(MemberCode member) {
        return board(votes.getLast().date()).regionOf(member);
    }

    private Optional<Row> bloc(Part bloc) {
        var cells = new ArrayList<Cell>();
        for (var vote : votes) {
            var counts =
                    Counts.of(
                            vote.choices().entrySet().stream()
                                    .filter(cast -> bloc.has().test(cast.getKey(), vote.date()))
                                    .map(Map.Entry::getValue)
                                    .toList());
            cells.add(
                    new Cell(
                            Optional.empty(),
                            Optional.of(counts),
                            texts.text(
                                    "grid.bloc.spoken",
                                    bloc.name(),
                                    vote.name(),
                                    counts.yes(),
                                    counts.no(),
                                    counts.abstaining(),
                                    counts.notVoting())));
        }
        boolean any = cells.stream().anyMatch(cell -> cell.counts().orElse(Counts.NONE).all() > 0);
        return any ? Optional.of(new Row(bloc.name(), Optional.empty(), cells)) : Optional.empty();
    }

    private Row row(MemberCode member) {
        var cells = new ArrayList<Cell>();
        for (var vote : votes) {
            var choice = Optional.ofNullable(vote.choices().get(member));
            var said = choice.map(wording::spoken).orElseGet(() -> texts.text("grid.no-member"));
            cells.add(
                    new Cell(
                            choice,
                            Optional.empty(),
                            texts.text(
                                    vote.hypothetical()
                                            ? "grid.cell.spoken.hypothetical"
                                            : "grid.cell.spoken",
                                    names.full(member),
                                    vote.name(),
                                    said)));
        }
        return new Row(names.full(member), Optional.of(member), cells);
    }
}
