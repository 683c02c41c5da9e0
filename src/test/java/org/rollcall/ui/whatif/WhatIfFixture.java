package org.rollcall.ui.whatif;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.WindowFixture;
import org.rollcall.vote.Choice;

/// What the tests ask of hypothetical votes on screen.
abstract class WhatIfFixture extends WindowFixture {

    /// The window with ES-11/2 as a hypothetical vote, the first row focused.
    OpenWindow whatIf() {
        return open().press(KeyCode.CONTROL, KeyCode.I);
    }

    static TableView<WhatIfRow> table(OpenWindow window) {
        return window.node("#ballots", BallotTable.class);
    }

    static WhatIfRow row(OpenWindow window, int index) {
        return OpenWindow.onFx(() -> table(window).getItems().get(index));
    }

    static Choice choice(OpenWindow window, int index) {
        return row(window, index).member().choice();
    }

    static String totals(OpenWindow window) {
        return window.text("#whatif-totals").replaceAll("[^0-9,]", "");
    }

    static List<String> lines(OpenWindow window, String selector) {
        return window.nodes(selector + " .label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    /// The button of the table that says `spoken`.
    static Button button(OpenWindow window, String spoken) {
        return window.nodes("#ballots .choice-button").stream()
                .filter(node -> spoken.equals(node.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static void press(OpenWindow window, String spoken) {
        OpenWindow.doOnFx(button(window, spoken)::fire);
    }

    /// The names of the hypothetical votes that the store has.
    static List<String> kept(OpenWindow window) {
        return window.library().scenarioStore().list().stream()
                .map(heading -> heading.name())
                .toList();
    }

    static void untilKept(OpenWindow window, String... names) {
        window.until(() -> kept(window).stream().sorted().toList().equals(List.of(names)));
    }
}
