package org.rollcall.ui.votes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rollcall.publish.Texts;
import org.rollcall.store.RecordStore;
import org.rollcall.store.RecordVote;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.RuleBook;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Source;
import org.rollcall.vote.Symbol;
import org.rollcall.work.Background;
import org.rollcall.work.Job;

/// The list of votes, what it is narrowed to, and the vote that is open.
public final class VotesViewModel {

    // All that ever had a permanent seat: a vote of theirs against may be a veto.
    private static final List<MemberCode> PERMANENT =
            Stream.concat(
                            RuleBook.permanentMembers(LocalDate.EPOCH).stream(),
                            RuleBook.permanentMembers(RuleBook.RUSSIAN_FEDERATION).stream())
                    .distinct()
                    .toList();

    private final Supplier<RecordStore> record;
    private final Membership membership;
    private final Decisions decisions;
    private final Background background;
    private final Texts texts = Texts.of(VotesViewModel.class, "votes");
    private final ObservableList<VoteEntry> all = FXCollections.observableArrayList();
    private final ObservableList<VoteEntry> shown = FXCollections.observableArrayList();
    // Held here, because such a view follows its list only as long as somebody holds it.
    private final ObservableList<VoteEntry> allToRead =
            FXCollections.unmodifiableObservableList(all);
    private final ObservableList<VoteEntry> shownToRead =
            FXCollections.unmodifiableObservableList(shown);
    private final ObjectProperty<VoteFilter> filter = new SimpleObjectProperty<>(VoteFilter.ALL);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<OpenVote>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Job opening = Job.NONE;
    private String wanted = "";
    private final ReadOnlyBooleanWrapper narrowing = new ReadOnlyBooleanWrapper();

    /// Votes of the record that `record` names when it is asked; it is asked anew each time.
    public VotesViewModel(
            Supplier<RecordStore> record, Membership membership, Background background) {
        this.record = record;
        this.membership = membership;
        this.background = background;
        decisions = new Decisions(membership);
        filter.subscribe(_ -> narrow());
    }

    /// Reads the list, then calls `ready`.
    public void load(Runnable ready) {
        background.start(
                _ -> entries(),
                entries -> {
                    all.setAll(entries);
                    narrow();
                    ready.run();
                },
                this::complain);
    }

    /// Reads the list of a record that is new, opens the open vote again as it is there, then calls
    /// `ready`. Where it is no longer there, no vote is open, and the complaint says so.
    public void reload(Runnable ready) {
        load(() -> {
            var symbol = wanted;
            if (!symbol.isEmpty()) {
                wanted = "";
                boolean gone =
                        all.stream().noneMatch(entry -> entry.heading().symbol().equals(symbol));
                if (gone) {
                    opening.cancel();
                    open.set(Optional.empty());
                    complaint.set(texts.text("complaint.gone", symbol));
                } else {
                    open(symbol);
                }
            }
            ready.run();
        });
    }

    private List<VoteEntry> entries() {
        return record.get().summaries(PERMANENT).stream()
                .map(summary ->
                        VoteEntry.of(
                                summary,
                                decisions.decide(
                                        summary.heading(),
                                        summary.counts(),
                                        summary.printed(),
                                        summary.permanentAgainst())))
                .toList();
    }

    /// Who was a member of what.
    public Membership membership() {
        return membership;
    }

    /// What the list is narrowed to.
    ObjectProperty<VoteFilter> filterProperty() {
        return filter;
    }

    ObservableList<VoteEntry> all() {
        return allToRead;
    }

    ObservableList<VoteEntry> shown() {
        return shownToRead;
    }

    /// Whether the list is changing under the selection, which then is nobody's choice.
    ReadOnlyBooleanProperty narrowingProperty() {
        return narrowing.getReadOnlyProperty();
    }

    /// How many votes match, in words.
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// What went wrong last, in a sentence; empty where nothing did.
    public ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    /// The vote that is open, if one is.
    public ReadOnlyObjectProperty<Optional<OpenVote>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The symbol of the vote that is open or being opened; empty where there is none.
    public String symbol() {
        return wanted;
    }

    /// Opens the vote `symbol`. The last one asked for wins.
    public void open(String symbol) {
        if (symbol.equals(wanted)) {
            return;
        }
        wanted = symbol;
        opening.cancel();
        opening =
                background.start(
                        _ -> find(record.get(), symbol),
                        found -> {
                            found.ifPresent(vote -> open.set(Optional.of(vote)));
                            complaint.set(
                                    found.isPresent()
                                            ? ""
                                            : texts.text("complaint.missing", symbol));
                        },
                        this::complain);
    }

    private Optional<OpenVote> find(RecordStore votes, String symbol) {
        return votes.find(symbol)
                .map(vote ->
                        OpenVote.of(vote, decisions)
                                .with(
                                        votes.accounts(symbol).stream()
                                                .map(RecordVote.Told::account)
                                                .toList()));
    }

    /// The first and the last year of which there are votes.
    ///
    /// @param first the first year; 0 where there are no votes
    /// @param last the last year; 0 where there are no votes
    public record Years(int first, int last) {}

    /// The first and the last year of which there are votes.
    public Years years() {
        var years = all.stream().mapToInt(entry -> entry.heading().date().getYear());
        var span = years.summaryStatistics();
        return all.isEmpty() ? new Years(0, 0) : new Years(span.getMin(), span.getMax());
    }

    /// How many votes there are.
    public int count() {
        return all.size();
    }

    /// Whether there are votes besides those that ship with the program.
    public boolean hasImported() {
        return all.stream()
                .flatMap(entry -> entry.summary().sources().stream())
                .anyMatch(Source::isImported);
    }

    /// Shows all votes again.
    public void clearFilter() {
        filter.set(VoteFilter.ALL.withOrder(filter.get().order()));
    }

    /// Hands the open vote to `use`, if there is one.
    public void withOpen(Consumer<? super OpenVote> use) {
        open.get().ifPresent(use);
    }

    private void narrow() {
        var asked = filter.get();
        // What is named exactly is what was meant, so it stands first.
        Comparator<VoteEntry> named =
                Comparator.comparing(
                        entry -> !Symbol.names(asked.query(), entry.heading().symbol()));
        var narrowed =
                all.stream()
                        .filter(asked::shows)
                        .sorted(named.thenComparing(asked.order().comparator()))
                        .toList();
        narrowing.set(true);
        shown.setAll(narrowed);
        narrowing.set(false);
        count.set(texts.text("list.count", narrowed.size(), all.size()));
    }

    private void complain(Throwable reason) {
        complaint.set(texts.text("complaint.record", String.valueOf(reason.getMessage())));
    }
}
