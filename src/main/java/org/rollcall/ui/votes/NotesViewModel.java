package org.rollcall.ui.votes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.rollcall.publish.Texts;
import org.rollcall.store.NoteStore;
import org.rollcall.ui.kit.InOrder;
import org.rollcall.work.Background;
import org.rollcall.work.Job;

/// The person's note on the vote that is open. What is typed is kept when it rests and when the
/// person goes on; until the store has it, it is kept here.
public final class NotesViewModel {

    private final NoteStore store;
    private final Background background;
    private final Runnable changed;
    private final InOrder keeping;
    private final Texts texts = Texts.of(NotesViewModel.class, "votes");
    private final ReadOnlyObjectWrapper<Optional<Note>> note =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    // What the store may not have yet: what was typed, and what it was given.
    private final Map<String, String> unkept = new HashMap<>();
    private final Map<String, String> underWay = new HashMap<>();
    private Job reading = Job.NONE;
    private String symbol = "";

    /// A note as it was read.
    ///
    /// @param symbol the vote on which it is
    record Note(String symbol, String text) {}

    /// Notes in `store`.
    ///
    /// @param changed is called when another text is kept
    public NotesViewModel(NoteStore store, Background background, Runnable changed) {
        this.store = store;
        this.background = background;
        this.changed = changed;
        keeping = new InOrder(background, this::complain);
    }

    /// Opens the note on the vote `of`, and keeps the one that was open.
    void show(String of) {
        if (of.equals(symbol)) {
            return;
        }
        save();
        symbol = of;
        note.set(Optional.empty());
        status.set("");
        reading.cancel();
        var here = Optional.ofNullable(underWay.get(of));
        reading =
                background.start(
                        _ -> here.orElseGet(() -> store.get(of)),
                        text -> note.set(Optional.of(new Note(of, text))),
                        this::complain);
    }

    /// The note that is open, once it is read. It does not change with what is typed.
    ReadOnlyObjectProperty<Optional<Note>> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// Whether it is kept, in words; empty where nothing was typed.
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// Takes what the person typed.
    void typed(String text) {
        unkept.put(symbol, text);
        status.set(texts.text("notes.unkept"));
    }

    /// Keeps what was typed.
    void save() {
        var now = Map.copyOf(unkept);
        unkept.clear();
        underWay.putAll(now);
        now.forEach((of, text) -> keeping.add(() -> store.put(of, text), () -> kept(of, text)));
    }

    private void kept(String of, String text) {
        underWay.remove(of, text);
        if (of.equals(symbol) && !unkept.containsKey(of)) {
            status.set(texts.text("notes.kept"));
        }
        changed.run();
    }

    /// Keeps what is not kept yet, before the program ends.
    public void flush() {
        save();
        keeping.flush();
    }

    // What could not be kept is tried again with the next text.
    private void complain(Throwable reason) {
        underWay.forEach(unkept::putIfAbsent);
        status.set(texts.text("notes.complaint", String.valueOf(reason.getMessage())));
    }
}
