package org.rollcall.ui.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.OpenWindow;
import org.rollcall.vote.Choice;

/// The board of the open vote.
class BoardTabTest extends VoteListFixture {

    @Test
    void fits193NamesWithoutScrolling() {
        var window = open();
        var lamps = lamps(window);
        var seen = OpenWindow.place(window.node(".board-scroll .viewport", Node.class));
        var places = lamps.stream().map(OpenWindow::place).toList();
        assertThat(places).hasSize(193).allMatch(place -> grown(seen).contains(place));
        for (int one = 0; one < places.size(); one++) {
            for (int other = one + 1; other < places.size(); other++) {
                assertThat(shrunk(places.get(one)).intersects(shrunk(places.get(other))))
                        .as("%s over %s", spoken(lamps.get(one)), spoken(lamps.get(other)))
                        .isFalse();
            }
        }
    }

    @Test
    void cutsNoNameOff() {
        var window = open();
        var cut = new ArrayList<String>();
        for (var lamp : lamps(window)) {
            var label = (Label) lamp.lookup(".label");
            var drawn = ((Text) label.lookup(".text")).getText();
            if (!drawn.equals(label.getText())) {
                cut.add(label.getText() + " as " + drawn);
            }
        }
        assertThat(cut).isEmpty();
    }

    @Test
    void everyLampSpeaksWithTheFullName() {
        var window = open();
        var spoken = lamps(window).stream().map(BoardTabTest::spoken).toList();
        assertThat(spoken)
                .contains(
                        "France, in favour",
                        "Democratic People’s Republic of Korea, against",
                        "China, abstaining",
                        "Azerbaijan, not voting")
                .allMatch(text ->
                        List.of(", in favour", ", against", ", abstaining", ", not voting").stream()
                                .anyMatch(text::endsWith));
    }

    @Test
    void standsInTheOrderOfTheHall() {
        var spoken = lamps(open()).stream().map(BoardTabTest::spoken).toList();
        int ivory = indexOf(spoken, "Côte d’Ivoire");
        assertThat(spoken.get(ivory - 1)).startsWith("Costa Rica");
        assertThat(spoken.get(ivory + 1)).startsWith("Croatia");
        assertThat(spoken.get(indexOf(spoken, "Turkey") - 1)).startsWith("Tunisia");
    }

    @Test
    void findsMembersByTheNamesPeopleUseAndDimsTheOthers() {
        var window = open().press(KeyCode.CONTROL, KeyCode.F).type("north korea");
        assertThat(bright(window))
                .containsExactly("Democratic People’s Republic of Korea, against");
        window.press(KeyCode.ESCAPE).type("ivory coast");
        assertThat(bright(window)).containsExactly("Côte d’Ivoire, in favour");
        window.press(KeyCode.ENTER);
        assertThat(focused(window)).isEqualTo("Côte d’Ivoire, in favour");
        window.press(KeyCode.CONTROL, KeyCode.F).press(KeyCode.ESCAPE);
        assertThat(bright(window)).hasSize(193);
    }

    @Test
    void dimsAllButAGroup() {
        var window = open();
        var groups = window.node("#board-highlight", ComboBox.class);
        window.choose("#board-highlight", groups.getItems().size() - 1);
        assertThat(bright(window).size()).isBetween(2, 54);
    }

    @Test
    void ordersByVoteAndByRegionWithHeadings() {
        var window = open();
        window.choose("#board-order", 1);
        assertThat(headings(window))
                .containsExactly(
                        "In favour  140", "Against  5", "Abstaining  38", "Not voting  10");
        window.choose("#board-order", 2);
        assertThat(headings(window)).hasSize(5).anyMatch(text -> text.startsWith("Asia-Pacific"));
        assertThat(lamps(window)).hasSize(193);
    }

    @Test
    void shows15MembersAsWellAs193() {
        var window = open().open("S/2022/231");
        assertThat(lamps(window)).hasSize(15);
        var size = ((Label) lamps(window).getFirst().lookup(".label")).getFont().getSize();
        assertThat(size).isGreaterThan(18);
    }

    @Test
    void arrowKeysGoFromLampToLamp() {
        var window = open();
        var lamps = lamps(window);
        OpenWindow.doOnFx(lamps.getFirst()::requestFocus);
        window.press(KeyCode.DOWN);
        assertThat(focused(window)).startsWith("Albania");
        window.press(KeyCode.RIGHT);
        var second = OpenWindow.place(lamps.get(1));
        var right = OpenWindow.place(window.scene().getFocusOwner());
        assertThat(right.getMinX()).isGreaterThan(second.getMaxX() - 1);
        assertThat(right.getMinY()).isEqualTo(second.getMinY());
        window.press(KeyCode.LEFT).press(KeyCode.END);
        assertThat(focused(window)).startsWith("Zimbabwe");
        window.press(KeyCode.HOME);
        assertThat(focused(window)).startsWith("Afghanistan");
        window.press(KeyCode.UP);
        assertThat(focused(window)).startsWith("Afghanistan");
    }

    @Test
    void lettersDoNotVoteOnARealBoard() {
        var window = open();
        OpenWindow.doOnFx(lamps(window).getFirst()::requestFocus);
        window.press(KeyCode.N);
        assertThat(spoken(lamps(window).getFirst())).isEqualTo("Afghanistan, in favour");
        assertThat(window.text("#total-no")).isEqualTo("5");
    }

    @Test
    void lampsShowASignForEachOfFourVotes() {
        var window = open();
        for (var choice : Choice.values()) {
            assertThat(window.nodes(".board-cell .lamp:" + choice.code() + " > .sign"))
                    .isNotEmpty();
        }
    }

    private static int indexOf(List<String> spoken, String name) {
        return spoken.indexOf(
                spoken.stream().filter(text -> text.startsWith(name)).findFirst().orElseThrow());
    }

    private static List<Node> lamps(OpenWindow window) {
        return window.nodes(".board .board-cell");
    }

    private static List<String> headings(OpenWindow window) {
        return window.nodes(".board .board-heading .label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static List<String> bright(OpenWindow window) {
        return lamps(window).stream()
                .filter(lamp -> lamp.getOpacity() == 1)
                .map(BoardTabTest::spoken)
                .toList();
    }

    private static String focused(OpenWindow window) {
        return spoken(window.scene().getFocusOwner());
    }

    private static String spoken(Node node) {
        return String.valueOf(node.getAccessibleText());
    }

    private static Bounds grown(Bounds bounds) {
        return new javafx.geometry.BoundingBox(
                bounds.getMinX() - 1,
                bounds.getMinY() - 1,
                bounds.getWidth() + 2,
                bounds.getHeight() + 2);
    }

    private static Bounds shrunk(Bounds bounds) {
        return new javafx.geometry.BoundingBox(
                bounds.getMinX() + 1,
                bounds.getMinY() + 1,
                bounds.getWidth() - 2,
                bounds.getHeight() - 2);
    }
}
