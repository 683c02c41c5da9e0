package org.rollcall.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.feed.MemberTables;
import org.rollcall.feed.OfficialCsv;
import org.rollcall.publish.Names;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.WindowFixture;
import org.rollcall.ui.kit.Look;
import org.rollcall.vote.Choice;

/// Entering a vote in the window, and what becomes of it.
class EntryScreenTest extends WindowFixture {

    private static final String SYMBOL = "A/RES/ES-11/9";
    private static final LocalDate DAY = LocalDate.of(2022, 3, 24);

    @Test
    void voteIsEnteredByKeyboardAndGivesWayToAnOfficialFile() throws Exception {
        var window = open();
        fillIn(window, text(window).replace("France", "Frnce"));
        window.until(() -> window.sees("#entry-name-1"));
        assertThat(window.text("#entry-open")).contains("one name not recognised");
        window.focus("#entry-name-1").press(KeyCode.DOWN);
        window.until(() -> !window.text("#entry-open").contains("not recognised"));
        window.focus("#entry-REST").press(KeyCode.SPACE);
        window.until(() -> !window.node("#entry-save", Node.class).isDisabled());
        assertThat(window.text("#entry-open")).isEqualTo("Nothing is open.");
        window.focus("#entry-save").press(KeyCode.SPACE);
        window.until(() -> window.text("#symbols").startsWith(SYMBOL));
        assertThat(window.sees("#by-hand")).isTrue();
        window.picture("entry-saved");
        window.press(KeyCode.CONTROL, KeyCode.K).type("es-11/9");
        window.until(() -> window.text("#count").startsWith("1 of "));
        close(window);
        var again = open();
        again.until(() -> again.text("#symbols").startsWith(SYMBOL));
        assertThat(again.sees("#by-hand")).isTrue();
        giveWay(again);
        delete(again);
    }

    private void giveWay(OpenWindow window) {
        window.toImport().add(official());
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.until(() -> !window.sees("#by-hand"));
        window.press(KeyCode.CONTROL, KeyCode.U);
        assertThat(window.sees("#account-undl-assembly")).isTrue();
        assertThat(window.sees("#account-hand")).isTrue();
        window.picture("entry-gave-way");
    }

    private static void delete(OpenWindow window) {
        window.focus("#hand-delete").press(KeyCode.SPACE);
        window.robot().clickOn("#confirm-yes");
        window.until(() -> window.nodes("#account-hand").isEmpty());
        assertThat(window.text("#symbols")).startsWith(SYMBOL);
        assertThat(window.library().handStore().all()).isEmpty();
    }

    @Test
    void draftSurvivesLeavingTheScreenAndTheProgram() throws Exception {
        var window = open();
        paste(window, text(window));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1).press(KeyCode.CONTROL, KeyCode.N);
        assertThat(pasted(window)).startsWith("In favour");
        close(window);
        var again = open().press(KeyCode.CONTROL, KeyCode.N);
        assertThat(pasted(again)).startsWith("In favour");
        again.focus("#entry-discard").press(KeyCode.SPACE);
        again.robot().clickOn("#confirm-no");
        assertThat(pasted(again)).startsWith("In favour");
        again.focus("#entry-discard").press(KeyCode.SPACE);
        again.robot().clickOn("#confirm-yes");
        again.until(() -> pasted(again).isEmpty());
    }

    @Test
    void entryIsChangedFromTheSourceTab() throws Exception {
        var window = open();
        fillIn(window, text(window));
        window.until(() -> window.sees("#entry-REST"));
        window.focus("#entry-REST").press(KeyCode.SPACE);
        window.until(() -> !window.node("#entry-save", Node.class).isDisabled());
        window.fire("#entry-save");
        window.until(() -> window.text("#symbols").startsWith(SYMBOL));
        window.press(KeyCode.CONTROL, KeyCode.U).focus("#hand-edit").press(KeyCode.SPACE);
        window.until(() -> window.text("#entry-title").equals("Change " + SYMBOL));
        window.focus("#entry-TITLE").press(KeyCode.END).type(", changed");
        window.until(() -> !window.node("#entry-save", Node.class).isDisabled());
        window.fire("#entry-save");
        window.until(() -> window.text("#title").endsWith(", changed"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.Mode.class,
            names = {"LIGHT", "DARK"})
    void drawsEntering(Look.Mode mode) throws Exception {
        var end = mode == Look.Mode.DARK ? "-dark" : "";
        var window = open();
        OpenWindow.doOnFx(() -> window.shell().look().modeProperty().set(mode));
        window.press(KeyCode.CONTROL, KeyCode.N).picture("entry-empty" + end);
        fillIn(window, text(window).replace("France", "Frnce").replace("Syria", "Syira"));
        window.until(() -> window.sees("#entry-name-1"));
        window.picture("entry-unknown-names" + end);
        window.focus("#entry-text");
        paste(window, text(window));
        window.until(() -> !window.text("#entry-open").contains("not recognised"));
        window.focus("#entry-REST").press(KeyCode.SPACE);
        window.until(() -> window.text("#entry-open").equals("Nothing is open."));
        window.picture("entry-understood" + end);
        OpenWindow.doOnFx(() -> window.shell().zoom().set(200));
        window.picture("entry-zoom-200" + end);
        assertThat(window.nodes("#entry-verdict")).hasSize(1);
        assertThat(window.text("#entry-verdict")).isNotEmpty();
    }

    private static void fillIn(OpenWindow window, String text) {
        paste(window, text);
        var picker = window.node("#entry-DATE", DatePicker.class);
        window.press(KeyCode.TAB);
        assertThat(OpenWindow.onFx(picker::isFocused)).isTrue();
        window.type(OpenWindow.onFx(() -> picker.getConverter().toString(DAY)));
        window.press(KeyCode.TAB).focus("#entry-BODY").press(KeyCode.DOWN).press(KeyCode.DOWN);
        window.focus("#entry-SYMBOL").type(SYMBOL);
        window.focus("#entry-TITLE").type("Made up for a test");
        window.focus("#entry-ORIGIN").type("Press release GA/0");
    }

    private static void paste(OpenWindow window, String text) {
        OpenWindow.doOnFx(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.press(KeyCode.CONTROL, KeyCode.N)
                .press(KeyCode.CONTROL, KeyCode.A)
                .press(KeyCode.CONTROL, KeyCode.V);
    }

    private static String pasted(OpenWindow window) {
        return OpenWindow.onFx(() -> window.node("#entry-text", TextArea.class).getText());
    }

    // As press releases write it, and like them without those that did not vote.
    private static String text(OpenWindow window) throws Exception {
        var vote = window.library().record().find("A/RES/ES-11/2").orElseThrow();
        var names = new Names(MemberTables.read(), DAY);
        return "In favour:  "
                + list(names.sorted(vote.who(Choice.YES)).stream().map(names::full).toList())
                + ".\n\nAgainst:  "
                + list(names.sorted(vote.who(Choice.NO)).stream().map(names::full).toList())
                + ".\n\nAbstain:  "
                + list(names.sorted(vote.who(Choice.ABSTAINING)).stream().map(names::full).toList())
                + ".\n";
    }

    private static String list(List<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }

    private Path official() {
        return new OfficialCsv(OfficialCsv.ASSEMBLY)
                .assembly("77", SYMBOL, "FRA Y, RUS N, CHN A")
                .write(saved().resolveSibling("official.csv"));
    }
}
