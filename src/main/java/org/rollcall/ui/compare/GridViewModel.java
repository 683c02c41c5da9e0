package org.rollcall.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.rollcall.analysis.Series;
import org.rollcall.feed.ViewText;
import org.rollcall.library.Library;
import org.rollcall.publish.ComparedVote;
import org.rollcall.publish.Texts;
import org.rollcall.publish.VoteGrid;
import org.rollcall.vote.Heading;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;
import org.rollcall.work.Background;
import org.rollcall.work.Job;

/// The votes that stand side by side in the grid.
public final class GridViewModel {

    /// So many votes at most: more columns than that nobody can look at.
    static final int MOST = ViewText.MOST_IN_GRID;

    private final Library library;
    private final Membership membership;
    private final Background background;
    private final Texts texts = Texts.of(GridViewModel.class, "compare");
    private final ReadOnlyObjectWrapper<VoteGrid> grid;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private Job looking = Job.NONE;

    private record Found(List<ComparedVote> votes, String why) {}

    /// An empty grid of votes of `library`.
    public GridViewModel(Library library, Membership membership, Background background) {
        this.library = library;
        this.membership = membership;
        this.background = background;
        grid = new ReadOnlyObjectWrapper<>(new VoteGrid(List.of(), membership));
    }

    /// What is shown.
    ReadOnlyObjectProperty<VoteGrid> gridProperty() {
        return grid.getReadOnlyProperty();
    }

    /// The votes that are shown, the oldest first.
    public List<ComparedVote> votes() {
        return grid.get().votes();
    }

    /// Shows these votes, and nothing else.
    public void show(List<ComparedVote> votes) {
        looking.cancel();
        said.set("");
        put(votes, true);
    }

    /// What the person ought to know of the last thing asked; empty where there is nothing.
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Adds the vote whose symbol somebody typed, or a hypothetical one by its name.
    void add(String typed) {
        look(typed, found -> new Found(List.of(found), ""), false);
    }

    /// Shows all votes of the series of the vote whose symbol somebody typed.
    void addSeries(String typed) {
        look(typed, found -> series(found.name()), false);
    }

    /// Shows the series of `vote`, and nothing else.
    public void showSeries(RollCall vote) {
        said.set("");
        start(() -> series(vote.heading().symbol()), true);
    }

    private interface Then {
        Found with(ComparedVote vote);
    }

    private interface Find {
        Found found();
    }

    private void look(String typed, Then then, boolean alone) {
        if (!typed.isBlank()) {
            start(
                    () -> {
                        var found = ComparedVotes.find(library, typed.strip());
                        return found.vote()
                                .map(then::with)
                                .orElseGet(() -> new Found(List.of(), found.why()));
                    },
                    alone);
        }
    }

    private void start(Find find, boolean alone) {
        looking.cancel();
        looking =
                background.start(
                        _ -> find.found(),
                        found -> {
                            said.set(found.why());
                            if (!found.votes().isEmpty()) {
                                put(found.votes(), alone);
                            }
                        },
                        reason -> said.set(String.valueOf(reason.getMessage())));
    }

    private Found series(String symbol) {
        var record = library.record();
        var all = record.headings();
        var heading = all.stream().filter(each -> each.symbol().equals(symbol)).findFirst();
        if (heading.isEmpty()) {
            return new Found(List.of(), texts.text("grid.no-series.made"));
        }
        var votes =
                Series.of(heading.get(), all).stream()
                        .map(Heading::symbol)
                        .flatMap(each -> record.find(each).stream())
                        .filter(vote -> !vote.choices().isEmpty())
                        .map(ComparedVote::of)
                        .toList();
        return new Found(votes, votes.size() < 2 ? texts.text("grid.no-series", symbol) : "");
    }

    private void put(List<ComparedVote> more, boolean alone) {
        var votes = new ArrayList<ComparedVote>(alone ? List.of() : grid.get().votes());
        more.stream()
                .filter(vote -> votes.stream().noneMatch(there -> same(there, vote)))
                .forEach(votes::add);
        if (votes.size() > MOST) {
            said.set(texts.text("grid.most", MOST, votes.size()));
            votes.sort(Comparator.comparing(ComparedVote::date));
            votes.subList(0, votes.size() - MOST).clear();
        }
        grid.set(new VoteGrid(votes, membership));
    }

    // A person may give a hypothetical vote the symbol of a real one.
    private static boolean same(ComparedVote one, ComparedVote other) {
        return one.name().equals(other.name()) && one.hypothetical() == other.hypothetical();
    }

    /// Takes a vote out.
    void remove(ComparedVote vote) {
        var votes = new ArrayList<>(grid.get().votes());
        votes.remove(vote);
        grid.set(new VoteGrid(votes, membership));
    }

    /// Takes all votes out.
    void clear() {
        said.set("");
        grid.set(new VoteGrid(List.of(), membership));
    }
}
