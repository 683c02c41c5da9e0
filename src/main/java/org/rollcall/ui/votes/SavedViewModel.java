package org.rollcall.ui.votes;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rollcall.publish.Texts;
import org.rollcall.store.ViewStore;
import org.rollcall.store.ViewStore.View;
import org.rollcall.ui.kit.InOrder;
import org.rollcall.work.Background;

/// The filters that the person saved under a name.
public final class SavedViewModel {

    private final ViewStore store;
    private final ObjectProperty<VoteFilter> filter;
    private final Background background;
    private final InOrder keeping;
    private final Texts texts = Texts.of(SavedViewModel.class, "votes");
    private final SortedMap<String, VoteFilter> saved =
            new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ObservableList<String> namesToRead =
            FXCollections.unmodifiableObservableList(names);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    // What was deleted or written over last.
    private Optional<Named> before = Optional.empty();

    private record Named(String name, VoteFilter filter) {}

    /// Filters in `store`.
    ///
    /// @param votes the list to which they apply
    public SavedViewModel(ViewStore store, VotesViewModel votes, Background background) {
        this.store = store;
        this.filter = votes.filterProperty();
        this.background = background;
        keeping = new InOrder(background, this::complain);
    }

    /// Reads the saved filters. One that is damaged is left out, and the notice says so.
    public void load() {
        background.start(_ -> store.all(), this::loaded, this::complain);
    }

    private void loaded(List<View> views) {
        for (var view : views) {
            FilterText.read(view.filter())
                    .ifPresentOrElse(
                            read -> saved.putIfAbsent(view.name(), read),
                            () -> tell("saved.damaged", view.name()));
        }
        names.setAll(saved.keySet());
    }

    /// Their names, in order.
    ObservableList<String> names() {
        return namesToRead;
    }

    /// What became of the last one, in a sentence; empty where there is nothing to say.
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Whether there is something to bring back.
    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /// Saves the filter of the list as `name`, in the place of one of that name.
    void save(String name) {
        var called = name.strip();
        if (called.isEmpty()) {
            return;
        }
        var old = Optional.ofNullable(saved.get(called));
        forgetOtherCase(called);
        keep(called, filter.get());
        tell(old.isPresent() ? "saved.replaced" : "saved.saved", called);
        undoable(old.map(one -> new Named(called, one)));
    }

    // Names that differ only in case are one name.
    private void forgetOtherCase(String called) {
        saved.keySet().stream()
                .filter(known -> known.equalsIgnoreCase(called) && !known.equals(called))
                .findFirst()
                .ifPresent(known -> {
                    saved.remove(known);
                    keeping.add(() -> store.remove(known));
                });
    }

    /// Shows what the filter `name` shows.
    void apply(String name) {
        Optional.ofNullable(saved.get(name)).ifPresent(filter::set);
    }

    /// Deletes the filter `name`; [#undo] brings it back.
    void delete(String name) {
        Optional.ofNullable(saved.remove(name))
                .ifPresent(old -> {
                    names.setAll(saved.keySet());
                    keeping.add(() -> store.remove(name));
                    tell("saved.deleted", name);
                    undoable(Optional.of(new Named(name, old)));
                });
    }

    /// Brings back what was deleted or written over last.
    void undo() {
        before.ifPresent(old -> {
            keep(old.name(), old.filter());
            tell("saved.back", old.name());
            undoable(Optional.empty());
        });
    }

    /// Says no more of the last one.
    void dismiss() {
        notice.set("");
        undoable(Optional.empty());
    }

    /// Keeps what is not kept yet, before the program ends.
    public void flush() {
        keeping.flush();
    }

    private void keep(String name, VoteFilter kept) {
        saved.put(name, kept);
        names.setAll(saved.keySet());
        keeping.add(() -> store.put(new View(name, FilterText.write(kept))));
    }

    private void undoable(Optional<Named> old) {
        before = old;
        canUndo.set(old.isPresent());
    }

    private void tell(String key, String name) {
        notice.set(texts.text(key, name));
    }

    private void complain(Throwable reason) {
        tell("saved.complaint", String.valueOf(reason.getMessage()));
    }
}
