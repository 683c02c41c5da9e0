package org.rollcall.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.scenario.Scenario;
import org.rollcall.ui.OpenWindow;
import org.rollcall.vote.Choice;

/// The laboratory: where a hypothetical vote may begin, many members at once, who sits there, the
/// timeline, notes and files.
class WhatIfLabTest extends WhatIfFixture {

    private static final String ATLANTIS = "Atlantis #1b7f4d";

    private static void more(OpenWindow window, String id) {
        choose(window, "#set-more", id);
    }

    private static void choose(OpenWindow window, String button, String id) {
        var menu = window.node(button, MenuButton.class);
        OpenWindow.doOnFx(() ->
                menu.getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        window.settle();
    }

    private static <T extends Node> T over(OpenWindow window, String selector, Class<T> type) {
        return type.cast(window.robot().lookup(selector).query());
    }

    private static void write(OpenWindow window, String selector, String text) {
        var field = over(window, selector, TextInputControl.class);
        OpenWindow.doOnFx(() -> field.setText(text));
    }

    private static void fire(OpenWindow window, String selector) {
        var button = over(window, selector, ButtonBase.class);
        OpenWindow.doOnFx(button::fire);
        window.settle();
    }

    private static String said(OpenWindow window, String selector) {
        return OpenWindow.onFx(() -> over(window, selector, Label.class).getText());
    }

    private OpenWindow begin(String names) {
        var window = open().press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.choose("#begin-who", 2);
        write(window, "#begin-names", names);
        return window.fire("#begin-start");
    }

    private static Scenario kept(OpenWindow window, String name) {
        var store = window.library().scenarioStore();
        var heading =
                store.list().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return store.find(heading.id()).orElseThrow().scenario();
    }

    @Test
    void beginsWithAssemblyAndCouncilOfAnyDay() {
        var window = open().press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.picture("whatif-begin");
        var day = window.node("#begin-day", DatePicker.class);
        OpenWindow.doOnFx(() -> day.getEditor().setText("01/06/1950"));
        window.choose("#begin-who", 1).fire("#begin-start");
        assertThat(table(window).getItems()).hasSize(11);
        assertThat(table(window).getItems())
                .extracting(row -> row.member().name())
                .contains("Yugoslavia");
    }

    @Test
    void dayOnWhichNobodySatIsSaid() {
        var window = open().press(KeyCode.CONTROL, KeyCode.DIGIT2);
        var day = window.node("#begin-day", DatePicker.class);
        OpenWindow.doOnFx(() -> day.getEditor().setText("01/06/1944"));
        window.choose("#begin-who", 1).fire("#begin-start");
        assertThat(said(window, "#begin-said")).contains("not known to this record");
    }

    @Test
    void beginsWithMembersThatNeverWere() {
        var window = begin("France\n" + ATLANTIS + "\nThe red table\n");
        assertThat(table(window).getItems())
                .extracting(row -> row.member().name())
                .containsExactly("Atlantis", "France", "The red table");
        window.press(KeyCode.CONTROL, KeyCode.F).type("atl").press(KeyCode.ENTER);
        window.press(KeyCode.Y);
        assertThat(totals(window)).isEqualTo("1,0,0,2");
        assertThat(window.text("#whatif-verdict")).contains("1 of 1");
        untilKept(window, "Own body of 3");
        assertThat(kept(window, "Own body of 3").own()).hasSize(2);
        window.picture("whatif-own-members");
    }

    @Test
    void membersThatCannotBeAreNamedByTheirLine() {
        var window = begin("France\nfrance\n" + "x".repeat(81));
        assertThat(said(window, "#begin-said"))
                .contains("Line 2: “france” stands there twice.", "Line 3: a name has");
        assertThat(window.sees("#no-scenario")).isTrue();
    }

    @Test
    void swapsSidesOfThoseShownInOneStep() {
        var window = whatIf();
        more(window, "swap-yes-no");
        assertThat(totals(window)).isEqualTo("5,140,38,10");
        window.click("#undo");
        more(window, "swap-yes-abstaining");
        assertThat(totals(window)).isEqualTo("38,5,140,10");
    }

    @Test
    void setsThoseWhoVotedSo() {
        var window = whatIf().choose("#whatif-voted", 3);
        assertThat(table(window).getItems()).hasSize(38);
        window.fire("#set-no");
        assertThat(totals(window)).isEqualTo("140,43,0,10");
        assertThat(window.text("#set-how-many")).isEqualTo("Set 0 shown to:");
    }

    @Test
    void lettersVoteForAllRowsThatAreSelected() {
        var window = whatIf().press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(window.text("#set-how-many")).isEqualTo("Set 3 selected to:");
        window.press(KeyCode.X);
        assertThat(List.of(choice(window, 0), choice(window, 1), choice(window, 2)))
                .containsOnly(Choice.NOT_VOTING);
        window.press(KeyCode.N);
        assertThat(choice(window, 2)).isEqualTo(Choice.NO);
        window.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(totals(window)).isEqualTo("140,5,38,10");
    }

    @Test
    void copiesWhatAGroupDidInAnotherRollCall() {
        var window = whatIf();
        more(window, "set-copy");
        write(window, "#copy-symbol", "ES-11/99");
        fire(window, "#copy-symbol-go");
        assertThat(said(window, "#copy-symbol-said")).contains("no vote “ES-11/99”");
        write(window, "#copy-symbol", "ES-11/1");
        fire(window, "#copy-symbol-go");
        assertThat(totals(window)).isEqualTo("141,5,35,12");
        assertThat(window.text("#scenario-from")).contains("14 ballots changed");
    }

    @Test
    void comparesWithAnyRealVote() {
        var window = whatIf();
        window.focus("#against-symbol").type("ES-11/1").press(KeyCode.ENTER);
        assertThat(lines(window, "#against"))
                .contains(
                        "A/RES/ES-11/1: 141-5-35. Here: 140-5-38. 193 members have a vote in both.")
                .contains("In favour → Abstaining: 2", "Botswana and Brunei Darussalam");
        window.picture("whatif-against");
    }

    @Test
    void councilTakesInMembersAndTheRuleCountsThem() {
        var window = open().open("S/2022/155").press(KeyCode.CONTROL, KeyCode.I);
        more(window, "set-members");
        write(window, "#member-names", "Germany\nJapan\nSouth Africa\nNigeria\nEgypt\n" + ATLANTIS);
        fire(window, "#member-add");
        assertThat(said(window, "#members-said")).isEqualTo("6 members joined; 21 have a vote.");
        assertThat(totals(window)).isEqualTo("11,1,3,6");
        window.press(KeyCode.ESCAPE);
        untilKept(window, "What if… S/2022/155");
        assertThat(kept(window, "What if… S/2022/155").rule().seats()).isEqualTo(21);
        more(window, "set-members");
        write(window, "#member-names", "Germany");
        fire(window, "#member-add");
        assertThat(said(window, "#members-said")).contains("Germany has a vote here already");
    }

    @Test
    void whoIsSelectedLeaves() {
        var window = whatIf().press(KeyCode.SHIFT, KeyCode.DOWN);
        more(window, "set-members");
        fire(window, "#member-leave");
        assertThat(table(window).getItems()).hasSize(191);
        window.press(KeyCode.ESCAPE).click("#undo");
        assertThat(table(window).getItems()).hasSize(193);
    }

    @Test
    void timelineKeepsEveryBranchAndGoesToAnyStep() {
        var window = whatIf().press(KeyCode.N).press(KeyCode.DOWN).press(KeyCode.N);
        window.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.A).fire("#whatif-tab-timeline");
        var list = window.node("#timeline", ListView.class);
        assertThat(list.getItems().size()).isEqualTo(4);
        window.picture("whatif-timeline");
        window.focus("#timeline").press(KeyCode.UP).press(KeyCode.ENTER);
        window.fire("#whatif-tab-outcome");
        assertThat(totals(window)).isEqualTo("138,7,38,10");
        window.fire("#whatif-tab-timeline").focus("#timeline");
        window.press(KeyCode.HOME).press(KeyCode.ENTER).fire("#whatif-tab-outcome");
        assertThat(totals(window)).isEqualTo("140,5,38,10");
        window.fire("#whatif-tab-timeline");
        assertThat(window.nodes("#timeline .list-cell"))
                .extracting(Node::getAccessibleText)
                .contains("0. Start (140-5-38), you are here ")
                .anyMatch(text -> text != null && text.contains("on a branch that you left"));
    }

    @Test
    void notesAreKeptAlsoWhenAnotherOneIsOpened() {
        var window = whatIf().press(KeyCode.N).fire("#whatif-tab-notes");
        window.focus("#scenario-notes").type("Who would follow?");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1).open("S/2022/155");
        window.press(KeyCode.CONTROL, KeyCode.I);
        untilKept(window, "What if… A/RES/ES-11/2");
        window.until(() -> !kept(window, "What if… A/RES/ES-11/2").notes().isEmpty());
        assertThat(kept(window, "What if… A/RES/ES-11/2").notes()).isEqualTo("Who would follow?");
    }

    @Test
    void fileThatIsSentComesBackWhole() throws IOException {
        var window = whatIf().press(KeyCode.N).press(KeyCode.DOWN).press(KeyCode.A);
        window.fire("#scenario-export");
        window.until(() -> Files.exists(saved()));
        assertThat(Files.readString(saved())).contains("\"hypothetical\":true");
        OpenWindow.doOnFx(() -> window.shell().drops().dropped(List.of(saved().toFile())));
        window.settle();
        assertThat(window.text("#whatif-message")).contains("nothing is wrong with it");
        window.until(() -> kept(window).size() == 2);
        assertThat(totals(window)).isEqualTo("138,6,39,10");
    }

    @Test
    void strangersFileIsRefusedWithReasonsAndNothingIsTaken() throws IOException {
        var window = whatIf().press(KeyCode.N).fire("#scenario-export");
        window.until(() -> Files.exists(saved()));
        var text = Files.readString(saved());
        Files.writeString(saved(), text.replace("\"hypothetical\":true", "\"hypothetical\":false"));
        window.toImport().add(saved());
        choose(window, "#scenario-new", "list-new-other");
        window.fire("#begin-file");
        assertThat(window.text("#whatif-message"))
                .contains("was not taken", "never holds a vote that was taken");
        assertThat(kept(window)).hasSize(1);
    }
}
