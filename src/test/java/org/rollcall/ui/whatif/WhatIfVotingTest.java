package org.rollcall.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.OpenWindow;
import org.rollcall.vote.Choice;

/// Changing ballots, by keyboard and by mouse, and what comes of it at once.
class WhatIfVotingTest extends WhatIfFixture {

    @Test
    void startsFromTheOpenVoteByKeyAndByButton() {
        var window = whatIf();
        assertThat(window.node("#scenario-name", TextField.class).getText())
                .isEqualTo("What if… A/RES/ES-11/2");
        assertThat(totals(window)).isEqualTo("140,5,38,10");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1).open("S/2022/231").fire("#what-if");
        assertThat(totals(window)).isEqualTo("2,0,13,0");
        assertThat(table(window).isFocused()).isTrue();
    }

    @Test
    void lettersVoteForTheFocusedRow() {
        var window = whatIf().press(KeyCode.N).press(KeyCode.DOWN).press(KeyCode.A);
        window.press(KeyCode.DOWN).press(KeyCode.Y).press(KeyCode.DOWN).press(KeyCode.X);
        assertThat(choice(window, 0)).isEqualTo(Choice.NO);
        assertThat(choice(window, 1)).isEqualTo(Choice.ABSTAINING);
        assertThat(choice(window, 2)).isEqualTo(Choice.YES);
        assertThat(choice(window, 3)).isEqualTo(Choice.NOT_VOTING);
        assertThat(totals(window)).isEqualTo("138,6,38,11");
        assertThat(row(window, 0).was()).isEqualTo(Choice.YES);
        assertThat(window.text("#scenario-from"))
                .isEqualTo("from A/RES/ES-11/2 · 4 ballots changed");
    }

    @Test
    void changedRowsSayWhatTheyReallyWere() {
        var window = whatIf().press(KeyCode.N);
        assertThat(window.nodes("#ballots .table-row-cell:changed"))
                .extracting(Node::getAccessibleText)
                .containsExactly("Afghanistan, against, hypothetical; was in favour");
    }

    @Test
    void lettersThatFindAMemberDoNotVote() {
        var window = whatIf().press(KeyCode.CONTROL, KeyCode.F).type("yemen");
        assertThat(table(window).getItems()).hasSize(1);
        assertThat(totals(window)).isEqualTo("140,5,38,10");
        window.press(KeyCode.ENTER).press(KeyCode.N);
        assertThat(totals(window)).isEqualTo("139,6,38,10");
        assertThat(row(window, 0).member().name()).isEqualTo("Yemen");
        window.press(KeyCode.CONTROL, KeyCode.F).press(KeyCode.ESCAPE);
        assertThat(table(window).getItems()).hasSize(193);
    }

    @Test
    void clickOnAButtonVotes() {
        var window = whatIf();
        window.click(button(window, "Albania: set abstaining"));
        assertThat(choice(window, 1)).isEqualTo(Choice.ABSTAINING);
        window.press(KeyCode.X);
        assertThat(choice(window, 1)).isEqualTo(Choice.NOT_VOTING);
    }

    @Test
    void lampsGoOnToTheNextChoiceWithAClickAndObeyLetters() {
        var window = whatIf().click("#whatif-as-board");
        window.click(lamp(window, "Afghanistan")).click(lamp(window, "Afghanistan"));
        assertThat(lamp(window, "Afghanistan").getAccessibleText())
                .isEqualTo("Afghanistan, abstaining, hypothetical");
        window.press(KeyCode.DOWN).press(KeyCode.N);
        assertThat(lamp(window, "Albania").getAccessibleText())
                .isEqualTo("Albania, against, hypothetical");
        assertThat(totals(window)).isEqualTo("138,6,39,10");
    }

    @Test
    void setsAllThatAreShownInOneStep() {
        var window = whatIf().press(KeyCode.CONTROL, KeyCode.F).type("guinea");
        window.click("#set-no");
        assertThat(totals(window)).isEqualTo("139,9,36,9");
        window.click("#undo");
        assertThat(totals(window)).isEqualTo("140,5,38,10");
    }

    @Test
    void showsOnlyWhatWasChanged() {
        var window = whatIf().press(KeyCode.N).click("#whatif-changed");
        assertThat(table(window).getItems()).hasSize(1);
        window.click("#whatif-changed");
        assertThat(table(window).getItems()).hasSize(193);
    }

    @Test
    void fortyFourMembersTurnTheOutcome() {
        var window = whatIf();
        assertThat(lines(window, "#smallest-changes"))
                .contains("44 members from in favour to against");
        var fortyThree = OpenWindow.onFx(() -> yes(window, 43));
        fortyThree.forEach(index -> vote(window, index));
        assertThat(badge(window)).isEqualTo("Adopted");
        assertThat(lines(window, "#smallest-changes"))
                .contains("1 member from in favour to against");
        vote(window, OpenWindow.onFx(() -> yes(window, 1)).getFirst());
        assertThat(badge(window)).isEqualTo("Too few votes");
        assertThat(window.text("#smallest-changes .label")).contains("adopts it");
        assertThat(lines(window, "#difference"))
                .contains(
                        "Really: Adopted, 140-5-38. Here: Too few votes, 96-49-38.",
                        "In favour → Against: 44");
    }

    private static java.util.List<Integer> yes(OpenWindow window, int howMany) {
        return java.util.stream.IntStream.range(0, 193)
                .filter(index ->
                        table(window).getItems().get(index).member().choice() == Choice.YES)
                .limit(howMany)
                .boxed()
                .toList();
    }

    private static void vote(OpenWindow window, int index) {
        OpenWindow.onFx(() -> {
            table(window).getFocusModel().focus(index);
            javafx.event.Event.fireEvent(
                    table(window),
                    new javafx.scene.input.KeyEvent(
                            javafx.scene.input.KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.N,
                            false,
                            false,
                            false,
                            false));
            return true;
        });
    }

    private static String badge(OpenWindow window) {
        return window.text(".outcome-card .outcome-badge");
    }

    private static Node lamp(OpenWindow window, String name) {
        return window.nodes(".ballot-pane .board-cell").stream()
                .filter(cell -> ((Label) cell.lookup(".label")).getText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
