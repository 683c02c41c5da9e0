package org.rollcall.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.feed.MemberTables;
import org.rollcall.publish.BoardOrder;
import org.rollcall.publish.PictureSize;
import org.rollcall.publish.PicturedVote;
import org.rollcall.publish.Sheet;
import org.rollcall.publish.VotePicture;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.kit.FxTextWidth;
import org.rollcall.vote.Choice;

/// Rules, marks and beginnings of hypothetical votes.
class WhatIfScreenTest extends WhatIfFixture {

    @Test
    void saysWhatToDoWhereNothingIsOpen() {
        var window = open().press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(window.sees("#no-scenario")).isTrue();
        assertThat(lines(window, "#no-scenario")).anyMatch(text -> text.contains("Ctrl+I"));
        assertThat(window.text("#scenarios .empty-state")).contains("Nothing is kept yet.");
    }

    @Test
    void beginsWithAnEmptyAssemblyOfToday() {
        var window = begin("list-new-GA");
        assertThat(table(window).getItems()).hasSize(193);
        assertThat(totals(window)).isEqualTo("0,0,0,193");
        assertThat(window.text("#scenario-from")).startsWith("from nothing");
        window.focus("#ballots").press(KeyCode.HOME).press(KeyCode.Y);
        assertThat(totals(window)).isEqualTo("1,0,0,192");
    }

    @Test
    void beginsWithAnEmptyCouncilWhereItsMembersAreKnown() throws Exception {
        var membership = MemberTables.read();
        var today = LocalDate.now(java.time.ZoneId.systemDefault());
        var sits = membership.votersOn(org.rollcall.vote.Body.SECURITY_COUNCIL, today);
        var window = begin("list-new-SC");
        if (sits.isEmpty()) {
            assertThat(window.text("#whatif-message")).contains("not known to this record");
        } else {
            assertThat(table(window).getItems()).hasSize(15);
        }
    }

    @Test
    void changesTheRuleByTheListAndSaysWhatItReallyWas() {
        var window = whatIf();
        var rules = window.node("#rule", ComboBox.class);
        assertThat(rules.getItems().size()).isGreaterThan(1);
        int other = rules.getSelectionModel().getSelectedIndex() == 0 ? 1 : 0;
        window.choose("#rule", other);
        assertThat(lines(window, ".outcome-card")).anyMatch(text -> text.contains("really: "));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lines(window, ".outcome-card")).noneMatch(text -> text.contains("really: "));
    }

    @Test
    void editsTheRule() {
        var window = whatIf().click("#rule-edit");
        window.until(() -> window.robot().lookup("#rule-editor").tryQuery().isPresent());
        var kind = window.robot().lookup("#rule-editor .combo-box").nth(0).queryComboBox();
        OpenWindow.doOnFx(() -> kind.getSelectionModel().select(2));
        var votes = window.robot().lookup("#rule-editor .spinner").nth(2);
        OpenWindow.doOnFx(
                () -> ((javafx.scene.control.Spinner<?>) votes.query()).increment(141 - 9));
        window.until(() -> window.text("#whatif-verdict").startsWith("141 votes in favour"));
        assertThat(window.text(".outcome-card .outcome-badge")).isEqualTo("Too few votes");
    }

    @Test
    void isMarkedAsHypotheticalWhereverOneLooks() {
        var window = whatIf().press(KeyCode.N);
        assertThat(window.text("#hypothetical-band")).startsWith("HYPOTHETICAL");
        assertThat(window.sees("#hypothetical-band")).isTrue();
        OpenWindow.doOnFx(() -> window.shell().zoom().set(300));
        assertThat(window.sees("#hypothetical-band")).isTrue();
        var band = OpenWindow.place(window.node("#hypothetical-band", javafx.scene.Node.class));
        assertThat(band.getMaxY()).isLessThan(HEIGHT);
        assertThat(table(window).getItems())
                .extracting(row -> row.member().choice())
                .contains(Choice.NO);
    }

    @Test
    void thePictureCarriesTheMarkToo() throws Exception {
        var window = whatIf().press(KeyCode.N).press(KeyCode.CONTROL, KeyCode.P);
        window.press(KeyCode.ENTER);
        window.until(() -> Files.exists(saved()) && Files.size(saved()) > 0);
        untilKept(window, "What if… A/RES/ES-11/2");
        var store = window.library().scenarioStore();
        var scenario = store.find(store.list().getFirst().id()).orElseThrow().scenario();
        var sheet =
                OpenWindow.onFx(() ->
                        new VotePicture(
                                        PicturedVote.of(scenario),
                                        MemberTables.read(),
                                        new FxTextWidth())
                                .board(BoardOrder.NAME, PictureSize.USUAL));
        assertThat(sheet.spoken()).startsWith("Hypothetical");
        assertThat(sheet.marks())
                .filteredOn(Sheet.Mark.Words.class::isInstance)
                .extracting(mark -> ((Sheet.Mark.Words) mark).text())
                .anyMatch(text -> text.startsWith("HYPOTHETICAL"));
    }

    @Test
    void changingOneOfTwoLeavesItOpen() {
        var window = whatIf().press(KeyCode.N);
        untilKept(window, "What if… A/RES/ES-11/2");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1).open("S/2022/231").fire("#what-if");
        window.press(KeyCode.Y);
        untilKept(window, "What if… A/RES/ES-11/2", "What if… S/2022/231");
        window.press(KeyCode.DOWN).press(KeyCode.Y).press(KeyCode.DOWN).press(KeyCode.Y);
        OpenWindow.rest();
        assertThat(window.node("#scenario-name", TextField.class).getText())
                .isEqualTo("What if… S/2022/231");
        assertThat(table(window).getItems()).hasSize(15);
        assertThat(window.text("#scenarios .list-cell:selected .symbol"))
                .isEqualTo("What if… S/2022/231");
    }

    private OpenWindow begin(String item) {
        var window = open().press(KeyCode.CONTROL, KeyCode.DIGIT2);
        var menu = window.node("#scenario-new", MenuButton.class);
        OpenWindow.doOnFx(() ->
                menu.getItems().stream()
                        .filter(entry -> item.equals(entry.getId()))
                        .forEach(entry -> entry.fire()));
        return window;
    }
}
