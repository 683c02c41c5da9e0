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

    private String end = "";

    static Stream<Arguments> looks() {
        return Stream.of(Look.Mode.LIGHT, Look.Mode.DARK)
                .flatMap(mode ->
                        Stream.of(
                                Arguments.of(mode, 1280, 720, 100),
                                Arguments.of(mode, 1920, 1080, 100),
                                Arguments.of(mode, 1920, 1080, 200)));
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
        window.picture("screen-" + name + end);
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

    @ParameterizedTest
    @MethodSource("looks")
    void isDrawn(Look.Mode mode, double width, double height, int zoom) throws IOException {
        end =
                "-%.0fx%.0f%s%s"
                        .formatted(
                                width,
                                height,
                                zoom == 100 ? "" : "-zoom-" + zoom,
                                mode == Look.Mode.DARK ? "-dark" : "");
        var window = open(width, height);
        OpenWindow.doOnFx(() -> window.shell().look().modeProperty().set(mode));
        OpenWindow.doOnFx(() -> window.shell().zoom().set(zoom));
        for (var tab : List.of("board", "table", "map", "changes", "source", "notes")) {
            window.fire("#tab-" + tab);
            film(window, "votes-" + tab, tab.equals("map") ? "#map-larger" : "#symbols");
        }
        countries(window);
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
        window.fire("#nav-VOTES").fire("#what-if");
        film(window, "what-if", "#whatif-totals");
        window.fire("#nav-LIBRARY");
        film(window, "library", "#library-import");
        menu(window, "Enter a vote");
        film(window, "entry", "#entry-title");
        window.fire("#nav-PRESENT");
        film(window, "present", "#present-replay");
    }

    private void countries(OpenWindow window) throws IOException {
        var page = "\"page\": \"countries\", \"tab\": \"board\", \"within\": \"%s\"";
        for (var tab :
                List.of("overview", "votes", "years", "topics", "agreement", "alone", "left")) {
            view(window, page.formatted("MEMBER|IND|" + tab + "|"));
            film(window, "countries-" + tab, "#member-title");
        }
        view(window, page.formatted("MEMBER|IND|beside|PAK"));
        film(window, "countries-beside", "#member-differing");
        view(window, page.formatted("GROUP|african-union|cohesion|"));
        film(window, "countries-group", "#group-title");
    }
}
