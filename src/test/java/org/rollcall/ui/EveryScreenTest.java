package org.rollcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.ui.kit.Look;

/// Draws every screen, light and dark, as large as the smallest window and as a full one, into
/// `target/screenshots`; people look at them. That something stands on each, and that nothing hangs
/// over the window's edge, is looked at here.
class EveryScreenTest extends WindowFixture {

    private static final double FULL = 1920;

    private Look.Mode mode = Look.Mode.LIGHT;
    private int zoom = 100;
    private double wide;
    private double high;

    static Stream<Arguments> looks() {
        return Stream.of(Look.Mode.LIGHT, Look.Mode.DARK)
                .flatMap(mode ->
                        Stream.of(
                                Arguments.of(mode, 1280, 720, 100),
                                Arguments.of(mode, 1920, 1080, 100),
                                Arguments.of(mode, 1280, 720, 200)));
    }

    private void film(OpenWindow window, String name, String stands) {
        window.until(() -> {
            // A window too large to be shown is laid out by pictures only.
            window.scene().snapshot(null);
            return window.sees(stands);
        });
        window.settle();
        var at = OpenWindow.onFx(() -> OpenWindow.place(window.scene().lookup(stands)));
        assertThat(at.getMinX()).as(name + ": " + stands).isNotNegative();
        assertThat(at.getMaxX())
                .as(name + ": " + stands)
                .isLessThanOrEqualTo(window.scene().getWidth());
        window.picture("screen-" + name + end());
    }

    private void view(OpenWindow window, String rest) throws IOException {
        Files.writeString(saved(), "{\"rollcall-view\": 1, " + rest + "}");
        OpenWindow.doOnFx(() -> window.shell().openView(saved()));
        window.settle();
    }

    private static void menu(OpenWindow window, String words) {
        OpenWindow.doOnFx(() ->
                window.node(".menu-bar", MenuBar.class).getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> item.getText() != null && item.getText().startsWith(words))
                        .findFirst()
                        .ifPresent(MenuItem::fire));
        window.settle();
    }

    private String end() {
        return "-%.0fx%.0f%s%s"
                .formatted(
                        wide,
                        high,
                        zoom == 100 ? "" : "-zoom-" + zoom,
                        mode == Look.Mode.DARK ? "-dark" : "");
    }

    private OpenWindow begun() {
        var window = open(wide, high);
        OpenWindow.doOnFx(() -> window.shell().look().modeProperty().set(mode));
        OpenWindow.doOnFx(() -> window.shell().zoom().set(zoom));
        return window;
    }

    // Of a window that is too large to be shown, what changes within a page is not drawn again.
    private OpenWindow next(OpenWindow window) {
        if (wide < FULL) {
            return window;
        }
        close(window);
        return begun();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isDrawn(Look.Mode look, double width, double height, int percent) throws IOException {
        mode = look;
        wide = width;
        high = height;
        zoom = percent;
        var window = begun();
        for (var tab : List.of("table", "map", "changes", "source", "notes", "board")) {
            window.fire("#tab-" + tab);
            film(window, "votes-" + tab, tab.equals("map") ? "#map-larger" : "#symbols");
            window = next(window);
        }
        window = countries(window);
        comparisons(window);
        window.fire("#nav-VOTES").fire("#what-if");
        film(window, "what-if", "#whatif-totals");
        window.fire("#nav-LIBRARY");
        film(window, "library", "#library-import");
        menu(window, "Enter a vote");
        film(window, "entry", "#entry-title");
        window.fire("#nav-PRESENT");
        film(window, "present", "#present-replay");
    }

    private void comparisons(OpenWindow window) throws IOException {
        view(
                window,
                """
                "page": "compare", "tab": "board", "compare": {
                "before": {"vote": "A/RES/ES-11/1"}, "after": {"vote": "A/RES/ES-11/2"}}\
                """);
        film(window, "compare-two", "#compare-sentence");
        view(
                window,
                """
                "page": "compare", "tab": "board", "within": "many", "grid": [
                {"vote": "A/RES/ES-11/1"}, {"vote": "A/RES/ES-11/2"}, {"vote": "A/RES/ES-11/3"},
                {"vote": "A/RES/ES-11/4"}, {"vote": "A/RES/ES-11/5"}, {"vote": "A/RES/ES-11/6"}]\
                """);
        film(window, "compare-many", "#grid-share");
    }

    private OpenWindow countries(OpenWindow first) throws IOException {
        var window = first;
        for (var place :
                List.of(
                        "MEMBER|IND|overview|",
                        "MEMBER|IND|votes|",
                        "MEMBER|IND|years|",
                        "MEMBER|IND|topics|",
                        "MEMBER|IND|agreement|",
                        "MEMBER|IND|alone|",
                        "MEMBER|IND|left|",
                        "MEMBER|IND|beside|PAK",
                        "GROUP|african-union|cohesion|")) {
            view(
                    window,
                    "\"page\": \"countries\", \"tab\": \"board\", \"within\": \"%s\""
                            .formatted(place));
            var group = place.startsWith("GROUP");
            film(
                    window,
                    "countries-" + (group ? "group" : place.split("\\|", -1)[2]),
                    group ? "#group-title" : "#member-title");
            window = next(window);
        }
        return window;
    }
}
