package org.rollcall.ui.compare;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.rollcall.analysis.Series;
import org.rollcall.analysis.TwoVotes.Way;
import org.rollcall.library.Library;
import org.rollcall.publish.ComparedVote;
import org.rollcall.publish.Comparison;
import org.rollcall.publish.Texts;
import org.rollcall.vote.Heading;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;
import org.rollcall.work.Background;
import org.rollcall.work.Job;

/// Two votes that a person compares, real or hypothetical, and what came of it.
public final class CompareViewModel {

    private final Library library;
    private final Membership membership;
    private final Background background;
    private final Texts texts = Texts.of(CompareViewModel.class, "compare");
    private final ReadOnlyObjectWrapper<Optional<ComparedVote>> before =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ComparedVote>> after =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Way>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private Job looking = Job.NONE;

    /// One of the two votes.
    enum Side {
        /// The first.
        BEFORE,
        /// The second.
        AFTER
    }

    /// Compares votes of `library`.
    public CompareViewModel(Library library, Membership membership, Background background) {
        this.library = library;
        this.membership = membership;
        this.background = background;
    }

    /// The vote on this side, if one is chosen.
    ReadOnlyObjectProperty<Optional<ComparedVote>> voteProperty(Side side) {
        return side(side).getReadOnlyProperty();
    }

    /// What came of it, once both are chosen.
    public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /// Two votes that are compared.
    public record Compared(ComparedVote before, ComparedVote after) {}

    /// Both votes, once both are chosen.
    public Optional<Compared> compared() {
        return before.get().flatMap(one -> after.get().map(other -> new Compared(one, other)));
    }

    /// Compares these two, in place of whatever was chosen.
    public void show(Compared both) {
        looking.cancel();
        said.set("");
        before.set(Optional.of(both.before()));
        after.set(Optional.of(both.after()));
        compare();
    }

    /// The cell whose members are listed; where there is none, all who moved are.
    ReadOnlyObjectProperty<Optional<Way>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What the person ought to know of the last thing asked; empty where there is nothing.
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Lists the members of `way`, or again all who moved.
    void choose(Way way) {
        chosen.set(
                chosen.get().filter(way::equals).isPresent() ? Optional.empty() : Optional.of(way));
    }

    /// Takes the vote whose symbol somebody typed, or a hypothetical one by its name.
    void choose(Side side, String typed) {
        if (typed.isBlank()) {
            return;
        }
        looking.cancel();
        looking =
                background.start(
                        _ -> ComparedVotes.find(library, typed.strip()),
                        found -> {
                            said.set(found.why());
                            found.vote().ifPresent(vote -> put(side, vote));
                        },
                        reason -> said.set(String.valueOf(reason.getMessage())));
    }

    /// Compares `vote` with the vote before it in its series.
    public void withPrevious(RollCall vote) {
        said.set("");
        // What stood there was compared with another vote.
        before.set(Optional.empty());
        put(Side.AFTER, ComparedVote.of(vote));
        looking.cancel();
        looking =
                background.start(
                        _ -> previous(vote.heading()),
                        found ->
                                found.ifPresentOrElse(
                                        earlier -> put(Side.BEFORE, ComparedVote.of(earlier)),
                                        () -> {
                                            before.set(Optional.empty());
                                            said.set(
                                                    texts.text(
                                                            "no-previous",
                                                            vote.heading().symbol()));
                                            compare();
                                        }),
                        reason -> said.set(String.valueOf(reason.getMessage())));
    }

    private Optional<RollCall> previous(Heading heading) {
        var record = library.record();
        return Series.previous(heading, record.headings())
                .flatMap(earlier -> record.find(earlier.symbol()))
                .filter(earlier -> !earlier.choices().isEmpty());
    }

    /// The first becomes the second, and the other way round.
    void swap() {
        var first = before.get();
        before.set(after.get());
        after.set(first);
        compare();
    }

    private ReadOnlyObjectWrapper<Optional<ComparedVote>> side(Side side) {
        return side == Side.BEFORE ? before : after;
    }

    private void put(Side side, ComparedVote vote) {
        side(side).set(Optional.of(vote));
        compare();
    }

    private void compare() {
        chosen.set(Optional.empty());
        comparison.set(
                before.get()
                        .flatMap(one ->
                                after.get().map(other -> new Comparison(one, other, membership))));
    }
}
