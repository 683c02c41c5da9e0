package org.rollcall.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.library.ImportOptions;
import org.rollcall.library.ImportWatch;
import org.rollcall.library.Importer;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.WindowFixture;
import org.rollcall.ui.kit.Look;

/// The library in the window: importing, what is shown of it, and what others import meanwhile.
class LibraryScreenTest extends WindowFixture {

    @Test
    void emptyLibraryOpensThePagesInTheBrowser() {
        var window = library(open());
        assertThat(window.sees("#library-empty")).isTrue();
        window.click("#get-undl-assembly").click("#get-undl-council").click("#get-unvotes");
        assertThat(window.browsed())
                .containsExactly(
                        "https://digitallibrary.un.org/record/4060887",
                        "https://digitallibrary.un.org/record/4055387",
                        "https://doi.org/10.7910/DVN/LEJUQZ");
    }

    @Test
    void importsByKeyFromTheVotesAndShowsTheReport() {
        var window = open();
        int before = window.library().record().voteCount();
        choose(window, file(window, "a.csv", "A/RES/77/901", "A/RES/77/902"));
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.until(() -> window.text("#status").startsWith(before + 2 + " votes"));
        assertThat(window.text("#status")).endsWith("built in and imported");
        assertThat(window.text("#notice-import .notice-text")).startsWith("Imported.");
        window.until(() -> window.text("#symbols").startsWith("A/RES/ES-11/2"));
        window.click("#notice-import-action");
        assertThat(window.text("#report-sentence")).contains("2 new, 0 changed, 0 gone");
        window.until(() -> changes(window).getItems().size() == 2);
        window.focus("#changes").press(KeyCode.HOME).press(KeyCode.ENTER);
        window.until(() -> window.text("#symbols").startsWith("A/RES/77/901"));
    }

    @Test
    void damagedRecordOffersToImportAgain() throws IOException {
        Files.writeString(folder().resolve("record-1.db"), "no database");
        var window = open();
        assertThat(window.text("#notice-lost .notice-text")).contains("was damaged");
        choose(window, file(window, "a.csv", "A/RES/77/901"));
        window.focus("#notice-lost-action").press(KeyCode.SPACE);
        window.until(() -> window.text("#notice-import .notice-text").startsWith("Imported."));
        assertThat(window.nodes("#notice-lost")).isEmpty();
    }

    @Test
    void clickOnAChangeOpensItsVote() {
        var window = open();
        imported(window, file(window, "a.csv", "A/RES/77/901"));
        window.click("#library-LAST");
        window.until(() -> changes(window).getItems().size() == 1);
        window.click("#changes .list-cell");
        window.until(() -> window.text("#symbols").startsWith("A/RES/77/901"));
        assertThat(window.sees("#votes")).isTrue();
    }

    @Test
    void droppedFilesAreImportedAndWrongOnesAnswered() {
        var window = open();
        var drops = window.shell().drops();
        OpenWindow.doOnFx(() -> drops.over(true));
        assertThat(window.sees("#drop-hint")).isTrue();
        OpenWindow.doOnFx(drops::left);
        assertThat(window.sees("#drop-hint")).isFalse();
        OpenWindow.doOnFx(() -> drops.dropped(List.of(folder().toFile())));
        window.until(() -> window.sees("#notice-import"));
        assertThat(window.text("#notice-import .notice-text"))
                .startsWith("Nothing was imported; the record is as it was.");
        var file = file(window, "a.csv", "A/RES/77/901");
        OpenWindow.doOnFx(() -> drops.dropped(List.of(file.toFile())));
        window.until(() -> window.text("#notice-import .notice-text").startsWith("Imported."));
    }

    @Test
    void sourceIsRemovedOnlyAfterAQuestion() {
        var window = open();
        imported(window, file(window, "a.csv", "A/RES/77/901"));
        window.fire("#remove-undl-assembly");
        window.robot().clickOn("#confirm-no");
        OpenWindow.rest();
        assertThat(window.sees("#source-undl-assembly")).isTrue();
        window.focus("#remove-undl-assembly").press(KeyCode.SPACE);
        window.robot().clickOn("#confirm-yes");
        window.until(() -> window.sees("#library-empty"));
        assertThat(window.text("#status")).endsWith("built in");
    }

    @Test
    void voteThatWasOpenMayBeGone() {
        var window = open();
        imported(window, file(window, "a.csv", "A/RES/77/901"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1).open("A/RES/77/901");
        library(window);
        window.fire("#remove-undl-assembly");
        window.robot().clickOn("#confirm-yes");
        window.until(() -> window.sees("#library-empty"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.until(() -> window.text("#no-vote").contains("A/RES/77/901"));
        assertThat(window.sees("#no-vote")).isTrue();
    }

    @Test
    void citationAndHashAreCopied() {
        var window = open();
        imported(window, file(window, "a.csv", "A/RES/77/901"));
        window.focus("#copy-undl-assembly").press(KeyCode.SPACE);
        assertThat(copied()).startsWith("United Nations, Dag Hammarskjöld Library");
        assertThat(window.text("#copy-undl-assembly")).isEqualTo("Copied");
        window.fire("#copy-hash-undl-assembly-0");
        assertThat(copied()).isEqualTo(window.library().record().files().getFirst().sha256());
    }

    @Test
    void thousandsOfRefusalsAreShownWithTheirReasons() {
        var window = open();
        var file =
                AssemblyFile.from(window.library().record())
                        .with("A/RES/77/901")
                        .withUnsound(2500)
                        .to(given("many.csv"));
        imported(window, file);
        window.fire("#refused-undl-assembly-0");
        TableView<?> table = window.node("#refused", TableView.class);
        assertThat(table.getItems()).hasSize(2500);
        assertThat(window.text("#library-REFUSED")).isEqualTo("Refused (2,500)");
        window.focus("#refused").press(KeyCode.DOWN);
        OpenWindow.doOnFx(() -> table.getSelectionModel().select(7));
        assertThat(window.text("#refused-whole")).contains("many.csv", "line ", "A/RES/99/8");
    }

    @Test
    void importThatWaitsCanBeCancelledButNotByEscape() throws IOException {
        var window = open();
        var file = file(window, "a.csv", "A/RES/77/901");
        int before = window.library().record().voteCount();
        try (var channel = importLock();
                var _ = channel.lock()) {
            choose(window, file);
            window.whileWorkGoesOn().press(KeyCode.CONTROL, KeyCode.O);
            window.until(() -> window.text("#import-says").startsWith("Waiting for another"));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2).press(KeyCode.ESCAPE);
            assertThat(window.sees("#import-cancel")).isTrue();
            window.press(KeyCode.CONTROL, KeyCode.O);
            assertThat(window.text("#notice-busy .notice-text")).startsWith("An import is under");
            window.click("#import-cancel");
            window.until(() -> !window.sees("#import-bar"));
        }
        assertThat(window.text("#notice-import .notice-text")).contains("was cancelled");
        assertThat(window.library().record().voteCount()).isEqualTo(before);
    }

    @Test
    void smallerRecordIsAskedAboutOnEveryScreen() {
        var window = open();
        int before = window.library().record().voteCount();
        imported(window, file(window, "a.csv", "A/RES/77/901", "A/RES/77/902"));
        choose(window, file(window, "b.csv", "A/RES/77/901"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1).press(KeyCode.CONTROL, KeyCode.O);
        window.until(() -> window.sees("#import-shrink"));
        assertThat(window.text("#import-says"))
                .isEqualTo(
                        "The record would have "
                                + (before + 1)
                                + " votes, 1 fewer than now. Import all the same?");
        window.picture("library-shrink").focus("#import-shrink").press(KeyCode.SPACE);
        window.until(() -> window.text("#status").startsWith(before + 1 + " votes"));
        assertThat(window.sees("#import-bar")).isFalse();
    }

    @Test
    void folderThatCannotBeWrittenOffersImportAndSaysWhyNot() throws IOException {
        // No lock can be had: a folder is in its place, as if nothing could be written.
        Files.deleteIfExists(folder().resolve("library.lock"));
        Files.createDirectory(folder().resolve("library.lock"));
        var window = open();
        choose(window, file(window, "a.csv", "A/RES/77/901"));
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.until(() -> window.sees("#notice-import"));
        assertThat(window.text("#notice-import .notice-text"))
                .startsWith("Rollcall needs a folder where it can write");
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.Mode.class,
            names = {"LIGHT", "DARK"})
    void recordOfAnotherProgramIsOfferedAndLoaded(Look.Mode mode) throws Exception {
        var window = open();
        OpenWindow.doOnFx(() -> window.shell().look().modeProperty().set(mode));
        int before = window.library().record().voteCount();
        var file = file(window, "a.csv", "A/RES/77/901");
        new Importer(folder()).run(List.of(file), ImportOptions.USUAL, ImportWatch.NOBODY);
        window.until(() -> window.sees("#notice-newer"));
        window.picture("library-newer" + end(mode));
        assertThat(window.library().record().voteCount()).isEqualTo(before);
        window.click("#notice-newer-action");
        window.until(() -> window.text("#status").startsWith(before + 1 + " votes"));
        assertThat(window.sees("#notice-newer")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.Mode.class,
            names = {"LIGHT", "DARK"})
    void drawsTheLibrary(Look.Mode mode) {
        var window = library(open());
        OpenWindow.doOnFx(() -> window.shell().look().modeProperty().set(mode));
        window.picture("library-empty" + end(mode));
        var file =
                AssemblyFile.from(window.library().record())
                        .with("A/RES/77/901", "A/RES/77/902")
                        .withUnsound(40)
                        .to(given("2026_02_06_ga_voting.csv"));
        imported(window, file).picture("library-imported" + end(mode));
        window.fire("#library-LAST").picture("library-report" + end(mode));
        window.fire("#library-REFUSED").picture("library-refused" + end(mode));
        window.fire("#library-SOURCES").fire("#remove-undl-assembly");
        var question = window.robot().lookup("#confirm-remove").query().getScene();
        assertThat(question.getPreferences().getColorScheme().name()).isEqualTo(mode.name());
        window.robot().clickOn("#confirm-no");
        OpenWindow.doOnFx(() -> window.shell().drops().over(true));
        window.picture("library-drop" + end(mode));
        OpenWindow.doOnFx(() -> window.shell().drops().left());
        OpenWindow.doOnFx(() -> window.shell().zoom().set(200));
        window.fire("#library-SOURCES").picture("library-zoom-200" + end(mode));
        assertThat(window.shell().look().isDark()).isEqualTo(mode == Look.Mode.DARK);
    }

    private static String end(Look.Mode mode) {
        return mode == Look.Mode.DARK ? "-dark" : "";
    }

    private FileChannel importLock() throws IOException {
        return FileChannel.open(
                folder().resolve("import.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    private static OpenWindow library(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.until(() -> window.sees("#source-built-in"));
        return window;
    }

    private static OpenWindow imported(OpenWindow window, Path file) {
        choose(window, file);
        library(window).fire("#library-import");
        window.until(() -> window.sees("#source-undl-assembly"));
        return window;
    }

    private static void choose(OpenWindow window, Path file) {
        window.toImport().clear();
        window.toImport().add(file);
    }

    private Path file(OpenWindow window, String name, String... symbols) {
        return AssemblyFile.from(window.library().record()).with(symbols).to(given(name));
    }

    private Path given(String name) {
        return saved().resolveSibling(name);
    }

    private static ListView<?> changes(OpenWindow window) {
        return window.node("#changes", ListView.class);
    }

    private static String copied() {
        return OpenWindow.onFx(() -> Clipboard.getSystemClipboard().getString());
    }
}
