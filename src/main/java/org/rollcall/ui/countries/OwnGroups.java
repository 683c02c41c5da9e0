package org.rollcall.ui.countries;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rollcall.publish.Texts;
import org.rollcall.store.GroupStore;
import org.rollcall.ui.kit.InOrder;
import org.rollcall.vote.OwnGroup;
import org.rollcall.work.Background;

/// The groups that the person made: each change is kept at once, and can be undone.
final class OwnGroups {

    private static final int MOST_UNDONE = 200;

    private final GroupStore store;
    private final Background background;
    private final Consumer<String> said;
    private final Texts texts = Texts.of(OwnGroups.class, "countries");
    private final InOrder keeping;
    private final ObservableList<OwnGroup> all = FXCollections.observableArrayList();
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();

    /// One group before and after a change; empty where it was not there.
    private record Change(Optional<OwnGroup> before, Optional<OwnGroup> after) {
        Change back() {
            return new Change(/* before= */ after, /* after= */ before);
        }
    }

    /// @param said hears what the person ought to know, in a sentence
    OwnGroups(GroupStore store, Background background, Consumer<String> said) {
        this.store = store;
        this.background = background;
        this.said = said;
        keeping =
                new InOrder(
                        background,
                        reason ->
                                said.accept(
                                        texts.text(
                                                "own.not-kept",
                                                String.valueOf(reason.getMessage()))));
    }

    /// All of them, by name.
    ObservableList<OwnGroup> all() {
        return all;
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /// Reads them.
    void load() {
        background.start(
                _ -> store.all(),
                this::show,
                reason -> said.accept(String.valueOf(reason.getMessage())));
    }

    private void show(List<OwnGroup> groups) {
        if (!groups.equals(all)) {
            all.setAll(groups);
        }
    }

    /// The group with this word, if it is one of these.
    Optional<OwnGroup> find(String word) {
        return all.stream().filter(group -> group.name().equals(word)).findFirst();
    }

    /// Makes a new one.
    ///
    /// @param id by which it will be known
    OwnGroup make(UUID id) {
        var name = texts.text("own.new");
        for (int more = 2; taken(name, id); more++) {
            name = texts.text("own.new.more", more);
        }
        var group = new OwnGroup(id, name, new TreeMap<>());
        change(new Change(Optional.empty(), Optional.of(group)));
        return group;
    }

    /// Changes `group` as `how` says.
    void change(OwnGroup group, UnaryOperator<OwnGroup> how) {
        var after = how.apply(group);
        if (!after.equals(group)) {
            change(new Change(Optional.of(group), Optional.of(after)));
        }
    }

    /// Why `group` cannot be called `name`, if it cannot.
    Optional<String> complaint(OwnGroup group, String name) {
        if (name.isBlank()) {
            return Optional.of(texts.text("own.blank"));
        }
        if (name.strip().length() > OwnGroup.LONGEST) {
            return Optional.of(texts.text("own.long", OwnGroup.LONGEST));
        }
        return taken(name.strip(), group.id())
                ? Optional.of(texts.text("own.taken", name.strip()))
                : Optional.empty();
    }

    private boolean taken(String name, UUID id) {
        return all.stream()
                .anyMatch(group -> !group.id().equals(id) && group.name().equalsIgnoreCase(name));
    }

    /// Deletes `group`; that can be undone.
    void delete(OwnGroup group) {
        change(new Change(Optional.of(group), Optional.empty()));
    }

    /// Takes the last change back; says which group it was, if there was one.
    Optional<OwnGroup> undo() {
        return step(done, undone);
    }

    /// Makes the change again that was taken back last.
    Optional<OwnGroup> redo() {
        return step(undone, done);
    }

    private Optional<OwnGroup> step(Deque<Change> from, Deque<Change> to) {
        var last = from.pollLast();
        if (last == null) {
            return Optional.empty();
        }
        var back = last.back();
        to.addLast(back);
        apply(back);
        return back.after();
    }

    private void change(Change change) {
        done.addLast(change);
        if (done.size() > MOST_UNDONE) {
            done.removeFirst();
        }
        undone.clear();
        apply(change);
    }

    private void apply(Change change) {
        canUndo.set(!done.isEmpty());
        var groups = FXCollections.observableArrayList(all);
        change.before().ifPresent(before -> groups.removeIf(it -> it.id().equals(before.id())));
        change.after().ifPresent(groups::add);
        groups.sort(Comparator.comparing(OwnGroup::name));
        show(groups);
        keeping.add(() ->
                change.after()
                        .ifPresentOrElse(
                                store::put,
                                () -> change.before().map(OwnGroup::id).ifPresent(store::remove)));
    }

    /// Keeps what is not kept yet, before the program ends.
    void flush() {
        keeping.flush();
    }
}
