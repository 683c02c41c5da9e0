package org.rollcall.ui.present;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rollcall.feed.Checked;
import org.rollcall.feed.PackText;
import org.rollcall.feed.PackWriter;
import org.rollcall.library.RulePacks;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.RulePack;
import org.rollcall.store.PackStore;
import org.rollcall.work.Background;

/// The rule packs that there are: those that ship with the program, and the person's own.
final class PackShelf {

    private final PackStore store;
    private final Background background;
    private final Texts texts = Texts.of(PackShelf.class, "present");
    private final ObservableList<RulePack> packs = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final Map<String, RulePack> own = new LinkedHashMap<>();
    private List<RulePack> builtIn = List.of();
    // What is to be written, the latest of each; one write at a time, so that none overtakes.
    private final Map<String, Optional<RulePack>> waiting = new LinkedHashMap<>();
    private boolean writing;

    PackShelf(PackStore store, Background background) {
        this.store = store;
        this.background = background;
    }

    /// All packs, the built-in ones first.
    ObservableList<RulePack> packs() {
        return packs;
    }

    /// What the person ought to know of the last thing done; empty where there is nothing.
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Whether `pack` ships with the program and cannot be changed.
    boolean isBuiltIn(RulePack pack) {
        return builtIn.stream().anyMatch(one -> one.id().equals(pack.id()));
    }

    /// Reads what there is.
    void load() {
        background.start(
                _ -> RulePacks.read(store),
                read -> {
                    builtIn = read.builtIn();
                    read.own().forEach(pack -> own.put(pack.id(), pack));
                    fill();
                    message.set(String.join("\n", read.refused()));
                },
                this::complain);
    }

    /// Takes the pack in `file`, if nothing is wrong with it; then calls `taken`.
    void take(Path file, Consumer<RulePack> taken) {
        background.start(
                _ -> PackText.read(file),
                result -> {
                    switch (result) {
                        case Checked.Taken<RulePack>(RulePack pack) when isBuiltIn(pack) ->
                                message.set(texts.text("packs.built-in-id", pack.id()));
                        case Checked.Taken<RulePack>(RulePack pack) -> {
                            message.set(texts.text("packs.taken", pack.name()));
                            put(pack);
                            taken.accept(pack);
                        }
                        case Checked.Refused<RulePack>(List<String> why) ->
                                message.set(
                                        texts.text("packs.refused")
                                                + "\n"
                                                + String.join("\n", why));
                    }
                },
                this::complain);
    }

    /// Keeps `pack` in the place of one with its id, if it is one that a file could bring.
    ///
    /// @return whether it is kept; what is wrong is said otherwise
    boolean keep(RulePack pack) {
        var text = PackWriter.write(pack).getBytes(StandardCharsets.UTF_8);
        return switch (PackText.read(pack.name(), text)) {
            case Checked.Taken<RulePack>(RulePack sound) -> {
                message.set("");
                put(sound);
                yield true;
            }
            case Checked.Refused<RulePack>(List<String> why) -> {
                message.set(String.join("\n", why));
                yield false;
            }
        };
    }

    /// A copy of `pack` under an id and a name that are free; it is kept.
    RulePack copy(RulePack pack) {
        int number = 2;
        while (known(pack.id() + "-" + number)) {
            number++;
        }
        var name = texts.text("packs.copy", pack.name());
        var copy =
                new RulePack(
                        pack.id() + "-" + number,
                        name.substring(0, Math.min(name.length(), RulePack.LONGEST_NAME)),
                        pack.source(),
                        pack.attendance(),
                        pack.quorum(),
                        pack.pass(),
                        pack.abstainAfterPass(),
                        pack.manners(),
                        pack.motions());
        keep(copy);
        return copy;
    }

    /// Forgets an own pack.
    void remove(RulePack pack) {
        own.remove(pack.id());
        fill();
        write(pack.id(), Optional.empty());
    }

    private boolean known(String id) {
        return own.containsKey(id) || builtIn.stream().anyMatch(one -> one.id().equals(id));
    }

    private void put(RulePack pack) {
        own.put(pack.id(), pack);
        fill();
        write(pack.id(), Optional.of(pack));
    }

    private void fill() {
        var all = new ArrayList<>(builtIn);
        all.addAll(own.values());
        if (!packs.equals(all)) {
            packs.setAll(all);
        }
    }

    private void write(String id, Optional<RulePack> pack) {
        waiting.put(id, pack);
        next();
    }

    private void next() {
        if (writing || waiting.isEmpty()) {
            return;
        }
        var batch = Map.copyOf(waiting);
        waiting.clear();
        writing = true;
        background.start(
                _ -> {
                    write(batch);
                    return true;
                },
                _ -> {
                    writing = false;
                    next();
                },
                reason -> {
                    writing = false;
                    complain(reason);
                    next();
                });
    }

    private void write(Map<String, Optional<RulePack>> batch) {
        batch.forEach((id, pack) ->
                pack.ifPresentOrElse(
                        one -> store.put(id, PackWriter.write(one)), () -> store.remove(id)));
    }

    /// Keeps what is not kept yet, before the program ends.
    void flush() {
        write(waiting);
        waiting.clear();
    }

    private void complain(Throwable reason) {
        message.set(texts.text("message.failed", String.valueOf(reason.getMessage())));
    }
}
