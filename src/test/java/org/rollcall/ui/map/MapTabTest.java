package org.rollcall.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.WindowFixture;
import org.rollcall.ui.kit.MapPane;

/// The map of the open vote, by mouse and by keyboard.
class MapTabTest extends WindowFixture {

    private OpenWindow map() {
        var window = open().open("A/RES/ES-11/2").fire("#tab-map");
        window.until(() -> window.scene().lookup(".map-pane") != null);
        return window.settle();
    }

    private static String said(OpenWindow window) {
        return window.text("#map-said");
    }

    private static MapPane pane(OpenWindow window) {
        return window.node(".map-pane", MapPane.class);
    }

    @Test
    void paintsAll193AndSaysTheFocusedOne() {
        var window = map();
        window.picture("map");
        assertThat(window.nodes(".map-area"))
                .extracting(Node::getAccessibleText)
                .contains("France, in favour", "Eritrea, against", "China, abstaining")
                .contains("Nauru, in favour", "Greenland: with Denmark, in favour")
                .allMatch(text -> text != null && !text.isBlank());
        window.focus("#map-FR");
        assertThat(said(window)).isEqualTo("France, in favour");
        window.press(KeyCode.LEFT).press(KeyCode.DOWN);
        assertThat(said(window)).isNotEqualTo("France, in favour").endsWith(", in favour");
        assertThat(window.node(".map-ring", SVGPath.class).isVisible()).isTrue();
    }

    @Test
    void growsAndMovesByKeys() {
        var window = map().focus("#map-DE");
        window.press(KeyCode.PLUS).press(KeyCode.PLUS).press(KeyCode.PLUS);
        assertThat(pane(window).zoomed()).isGreaterThan(3);
        var before = window.node("#map-DE", SVGPath.class).getContent();
        window.press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(window.node("#map-DE", SVGPath.class).getContent()).isNotEqualTo(before);
        window.picture("map-larger");
        window.press(KeyCode.DIGIT0);
        assertThat(pane(window).zoomed()).isEqualTo(1);
    }

    @Test
    void growsByTheWheelAndMovesByTheMouse() {
        var window = map();
        var middle = pane(window);
        window.robot().moveTo(middle).scroll(3, VerticalDirection.UP);
        window.settle();
        assertThat(middle.zoomed()).isGreaterThan(1);
        var before = window.node("#map-BR", SVGPath.class).getContent();
        window.robot().drag(middle).dropBy(60, 20);
        window.settle();
        assertThat(window.node("#map-BR", SVGPath.class).getContent()).isNotEqualTo(before);
    }

    @Test
    void hoverSaysTheVoteUnderTheMouse() {
        var window = map();
        window.robot().moveTo(window.node("#map-BR", SVGPath.class));
        window.settle();
        assertThat(said(window)).isEqualTo("Brazil, in favour");
    }

    @Test
    void findsStatesAndDimsTheOthers() {
        var window = map().press(KeyCode.CONTROL, KeyCode.F).type("ivory coast");
        assertThat(window.node("#map-CI", Node.class).getStyleClass()).doesNotContain("dimmed");
        assertThat(window.node("#map-FR", Node.class).getStyleClass()).contains("dimmed");
        window.press(KeyCode.ENTER);
        assertThat(said(window)).isEqualTo("Côte d’Ivoire, in favour");
    }

    @Test
    void namesStatesThatAreNoMore() {
        var window = open().open("A/RES/3379(XXX)").fire("#tab-map");
        window.until(() -> window.scene().lookup(".map-pane") != null);
        assertThat(window.settle().text("#map-notes"))
                .contains(
                        "Not on a map of today:", "Czechoslovakia (in favour)", "imply no opinion");
        window.open("A/RES/47/19").settle();
        assertThat(window.text("#map-notes")).doesNotContain("Czechoslovakia (in favour)");
    }

    @Test
    void isDarkToo() {
        var window = map();
        window.press(KeyCode.CONTROL, KeyCode.D);
        window.settle().picture("map-dark");
        assertThat(window.nodes(".map-sign")).hasSize(4);
    }
}
