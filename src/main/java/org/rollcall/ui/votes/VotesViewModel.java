package org.rollcall.ui.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.rollcall.library.ListedVote;
import org.rollcall.library.Selection;
import org.rollcall.publish.Texts;
import org.rollcall.store.NoteStore;
import org.rollcall.store.RecordStore;
import org.rollcall.store.RecordVote;
import org.rollcall.store.SearchWords;
import org.rollcall.tally.Decisions;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Source;
import org.rollcall.work.Background;
import org.rollcall.work.Job;

/// The list of votes, what it is narrowed to, and the vote that is open.
public final class VotesViewModel {

    private final Supplier<RecordStore> record;
    private final NoteStore notes;
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
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);
    private final List<Runnable> onceFound = new ArrayList<>();
    private Optional<VoteIndex> index = Optional.empty();
    private Job finding = Job.NONE;
    private Job counting = Job.NONE;
    private boolean isFinding;

    /// Votes of the record that is open when it is asked for.
    ///
    /// @param notes what the person wrote on votes, which is searched too
    public VotesViewModel(
            Supplier<RecordStore> record,
            NoteStore notes,
            Membership membership,
            Background background) {
        this.record = record;
        this.notes = notes;
        this.membership = membership;
        this.background = background;
        decisions = new Decisions(membership);
        filter.subscribe(_ -> narrow());
    }

    /// Reads the list, then calls `ready`. What it is narrowed to stays.
    public void load(Runnable ready) {
        finding.cancel();
        isFinding = false;
        var asked = filter.get();
        background.start(
                _ -> {
                    var read = VoteIndex.of(record.get(), decisions, notes);
                    return new Loaded(read, read.find(asked));
                },
                loaded -> {
                    index = Optional.of(loaded.index());
                    all.setAll(loaded.index().entries());
                    show(loaded.found());
                    if (!filter.get().equals(asked)) {
                        narrow();
                    }
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

    private record Loaded(VoteIndex index, Found found) {}

    /// Who was a member of what.
    public Membership membership() {
        return membership;
    }

    /// What the list is narrowed to.
    public ObjectProperty<VoteFilter> filterProperty() {
        return filter;
    }

    /// All votes, as lists show them.
    public List<ListedVote> listed() {
        return all.stream().map(entry -> new ListedVote(entry.summary(), entry.outcome())).toList();
    }

    ObservableList<VoteEntry> all() {
        return allToRead;
    }

    ObservableList<VoteEntry> shown() {
        return shownToRead;
    }

    /// The votes that are shown, and by which filter.
    public Selection selection() {
        return Selecting.of(shown, found.get().filter());
    }

    /// Whether the list is changing under the selection, which then is nobody's choice.
    ReadOnlyBooleanProperty narrowingProperty() {
        return narrowing.getReadOnlyProperty();
    }

    /// What the filter shows, and what its choices would.
    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// What to mark in the texts of the votes that are shown.
    ReadOnlyObjectProperty<Marks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /// Runs `action` once the list shows what was asked for last: at once, if it does.
    void whenFound(Runnable action) {
        if (isFinding) {
            onceFound.add(action);
        } else {
            action.run();
        }
    }

    /// Tells `tell` how many of the votes that are shown `member` made each choice in. The last one
    /// asked for wins.
    void countChoices(
            MemberCode member, boolean alone, Consumer<? super Map<Choice, Integer>> tell) {
        counting.cancel();
        var among = found.get().shown();
        counting =
                index.map(known ->
                                background.start(
                                        _ -> known.choices(among, member, alone),
                                        tell,
                                        this::complain))
                        .orElse(Job.NONE);
    }

    /// Searches anew, because the notes changed that are searched too.
    public void notesChanged() {
        if (!filter.get().query().isBlank()) {
            narrow();
        }
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
                        _ -> read(record.get(), symbol),
                        vote -> {
                            vote.ifPresent(one -> open.set(Optional.of(one)));
                            complaint.set(
                                    vote.isPresent()
                                            ? ""
                                            : texts.text("complaint.missing", symbol));
                        },
                        this::complain);
    }

    private Optional<OpenVote> read(RecordStore from, String symbol) {
        return from.find(symbol)
                .map(vote ->
                        OpenVote.of(
                                vote,
                                from.accounts(symbol).stream()
                                        .map(RecordVote.Told::account)
                                        .toList(),
                                decisions));
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

    // The last filter asked for wins: an earlier one that is still under way is dropped.
    private void narrow() {
        finding.cancel();
        isFinding = index.isPresent();
        var asked = filter.get();
        finding =
                index.map(known ->
                                background.start(
                                        _ -> known.find(asked), this::show, this::complain))
                        .orElse(Job.NONE);
    }

    private void show(Found come) {
        isFinding = false;
        marks.set(new Marks(SearchWords.of(come.filter().query())));
        narrowing.set(true);
        shown.setAll(come.shown());
        narrowing.set(false);
        count.set(texts.text("list.count", come.shown().size(), all.size()));
        found.set(come);
        var actions = List.copyOf(onceFound);
        onceFound.clear();
        actions.forEach(Runnable::run);
    }

    private void complain(Throwable reason) {
        isFinding = false;
        complaint.set(texts.text("complaint.record", String.valueOf(reason.getMessage())));
    }
}
