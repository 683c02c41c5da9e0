package org.rollcall.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.rollcall.store.SettingStore;
import org.rollcall.store.StoreException;
import org.rollcall.ui.kit.Memory;
import org.rollcall.work.Background;

/// Remembers in the person's folder. What changes often, such as a width while it is dragged, is
/// written when it rests.
public final class SettingsMemory implements Memory {

    private static final Duration REST = Duration.millis(400);

    private final SettingStore store;
    private final Background background;
    private final Map<String, String> unwritten = new HashMap<>();
    // Being written; at the end it is written again, because nobody waits for what is under way.
    private final Map<String, String> underWay = new HashMap<>();
    private final PauseTransition rest = new PauseTransition(REST);

    /// Remembers in `store`.
    public SettingsMemory(SettingStore store, Background background) {
        this.store = store;
        this.background = background;
        rest.setOnFinished(_ -> write());
    }

    @Override
    public Optional<String> get(String name) {
        var waiting =
                Optional.ofNullable(unwritten.get(name))
                        .or(() -> Optional.ofNullable(underWay.get(name)));
        return waiting.isPresent() ? waiting : read(name);
    }

    @Override
    public void put(String name, String value) {
        unwritten.put(name, value);
        rest.playFromStart();
    }

    /// Writes what is not written yet, before the program ends.
    public void flush() {
        rest.stop();
        underWay.putAll(unwritten);
        keep(underWay);
        underWay.clear();
        unwritten.clear();
    }

    private void write() {
        var values = Map.copyOf(unwritten);
        unwritten.clear();
        underWay.putAll(values);
        background.start(
                _ -> {
                    keep(values);
                    return values;
                },
                written -> underWay.entrySet().removeAll(written.entrySet()),
                _ -> {});
    }

    private void keep(Map<String, String> values) {
        try {
            values.forEach(store::put);
        } catch (StoreException _) {
            // How a window looked is not worth a complaint.
            return;
        }
    }

    private Optional<String> read(String name) {
        try {
            return store.get(name);
        } catch (StoreException _) {
            return Optional.empty();
        }
    }
}
