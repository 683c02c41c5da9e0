package org.rollcall.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.OpenWindow;
import org.rollcall.vote.Choice;

/// Hypothetical votes stay: undo, names, copies, and windows that open later or beside.
class WhatIfKeepingTest extends WhatIfFixture {

    @Test
    void undoesAndRedoesWithoutLimit() {
        var window = whatIf();
        for (int step = 0; step < 5; step++) {
            window.press(KeyCode.N).press(KeyCode.Y);
        }
        for (int step = 0; step < 10; step++) {
            window.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(totals(window)).isEqualTo("140,5,38,10");
        assertThat(window.node("#undo", javafx.scene.control.Button.class).isDisabled()).isTrue();
        for (int step = 0; step < 9; step++) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        }
        assertThat(choice(window, 0)).isEqualTo(Choice.NO);
        window.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(choice(window, 0)).isEqualTo(Choice.YES);
    }

    @Test
    void keepsNothingThatWasOnlyLookedAt() {
        var window = whatIf();
        assertThat(kept(window)).isEmpty();
        window.press(KeyCode.N);
        untilKept(window, "What if… A/RES/ES-11/2");
    }

    @Test
    void opensAgainWithItsHistory() {
        var first = whatIf().press(KeyCode.N).press(KeyCode.DOWN).press(KeyCode.N);
        close(first);
        var second = open().press(KeyCode.CONTROL, KeyCode.DIGIT2);
        choose(second, 0);
        assertThat(totals(second)).isEqualTo("138,7,38,10");
        second.click("#undo").click("#undo");
        assertThat(totals(second)).isEqualTo("140,5,38,10");
    }

    @Test
    void takesAnotherName() {
        var window = whatIf().press(KeyCode.N).click("#scenario-name");
        window.press(KeyCode.CONTROL, KeyCode.A).type("Had they").press(KeyCode.ENTER);
        untilKept(window, "Had they");
        assertThat(window.text("#scenarios .symbol")).isEqualTo("Had they");
    }

    @Test
    void goesOnWithACopy() {
        var window = whatIf().press(KeyCode.N);
        OpenWindow.doOnFx(
                () -> window.robot().lookup(".whatif-heading .button").nth(2).queryButton().fire());
        untilKept(window, "Copy of What if… A/RES/ES-11/2", "What if… A/RES/ES-11/2");
        window.focus("#ballots").press(KeyCode.Y);
        assertThat(totals(window)).isEqualTo("140,5,38,10");
        choose(window, "What if… A/RES/ES-11/2");
        assertThat(totals(window)).isEqualTo("139,6,38,10");
    }

    @Test
    void bringsBackWhatWasDeleted() {
        var window = whatIf().press(KeyCode.N).click("#delete");
        untilKept(window);
        assertThat(window.sees("#no-scenario")).isTrue();
        window.click("#restore");
        untilKept(window, "What if… A/RES/ES-11/2");
        assertThat(totals(window)).isEqualTo("139,6,38,10");
        window.click("#undo");
        assertThat(totals(window)).isEqualTo("140,5,38,10");
    }

    @Test
    void twoWindowsKeepBothOfTheirOwn() {
        var one = whatIf();
        var other = open();
        other.press(KeyCode.CONTROL, KeyCode.I).press(KeyCode.N);
        untilKept(other, "What if… A/RES/ES-11/2");
        press(one, "Afghanistan: set abstaining");
        other.until(() -> kept(other).size() == 2);
    }

    @Test
    void twoWindowsThatChangeTheSameEndWithACopy() {
        var one = whatIf().press(KeyCode.N);
        untilKept(one, "What if… A/RES/ES-11/2");
        var other = open().press(KeyCode.CONTROL, KeyCode.DIGIT2);
        choose(other, 0);
        other.focus("#ballots").press(KeyCode.HOME).press(KeyCode.A);
        untilVersion(other, Choice.ABSTAINING);
        press(one, "Afghanistan: set not voting");
        untilKept(one, "Copy of What if… A/RES/ES-11/2", "What if… A/RES/ES-11/2");
        one.until(() -> one.text("#whatif-message").contains("Both are kept"));
        assertThat(choice(one, 0)).isEqualTo(Choice.NOT_VOTING);
        assertThat(choice(other, 0)).isEqualTo(Choice.ABSTAINING);
    }

    // The store has it when a fresh look says so.
    private static void untilVersion(OpenWindow window, Choice choice) {
        var id = window.library().scenarioStore().list().getFirst().id();
        var member = row(window, 0).member().code();
        window.until(() ->
                window.library()
                        .scenarioStore()
                        .find(id)
                        .filter(it -> it.scenario().choices().get(member) == choice)
                        .isPresent());
    }

    private static void choose(OpenWindow window, int index) {
        var list = window.node("#scenarios", ListView.class);
        window.until(() -> list.getItems().size() > index);
        OpenWindow.doOnFx(() -> list.getSelectionModel().select(index));
        window.until(() -> window.sees("#hypothetical-band"));
    }

    private static void choose(OpenWindow window, String name) {
        int index =
                window.library().scenarioStore().list().stream()
                        .map(heading -> heading.name())
                        .toList()
                        .indexOf(name);
        choose(window, index);
        window.until(() -> window.node("#scenario-name", TextField.class).getText().equals(name));
    }
}
