package org.rollcall.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.store.ViewStore.View;

/// Saved filters, kept by name.
class ViewStoreTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2044, 3, 2, 9, 5, 7);

    @TempDir private Path folder;

    @Test
    void filtersAreKeptByName() {
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            var views = new ViewStore(scenarios);
            assertThat(views.all()).isEmpty();
            views.put(new View("Vetoes", "one"));
            views.put(new View("Alone", "two"));
            views.put(new View("Vetoes", "three\nfour"));
        }
        try (var scenarios = ScenarioDatabase.open(folder, NOW)) {
            var views = new ViewStore(scenarios);
            assertThat(views.all())
                    .containsExactly(new View("Alone", "two"), new View("Vetoes", "three\nfour"));
            views.remove("Alone");
            views.remove("Nothing");
            assertThat(views.all()).containsExactly(new View("Vetoes", "three\nfour"));
        }
    }
}
