package org.rollcall.ui.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rollcall.store.GroupStore;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.WindowFixture;
import org.rollcall.ui.library.AssemblyFile;
import org.rollcall.vote.OwnGroup;

class CountriesScreenTest extends WindowFixture {

    private OpenWindow countries(String typed) {
        var window = open().press(KeyCode.CONTROL, KeyCode.DIGIT6);
        window.type(typed).press(KeyCode.ENTER);
        window.until(() -> window.sees("#member-title"));
        return window;
    }

    private static int rows(OpenWindow window, String table) {
        return OpenWindow.onFx(
                () -> ((TableView<?>) window.scene().lookup(table)).getItems().size());
    }

    @Test
    void memberIsFoundByACommonNameAndItsPageByKeyboard() {
        var window = countries("ivory coast");
        assertThat(window.text("#member-title")).isEqualTo("Côte d’Ivoire (CIV)");
        window.picture("countries");
        window.press(KeyCode.CONTROL, KeyCode.D).picture("countries-dark");
        window.press(KeyCode.CONTROL, KeyCode.D);
        window.tabTo("member-tab-overview").press(KeyCode.RIGHT);
        assertThat(rows(window, "#member-votes")).isPositive();
        window.picture("countries-votes");
        window.tabTo("member-votes").press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.until(() -> window.stage().getTitle().equals("Rollcall · Votes"));
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.until(() -> window.stage().getTitle().equals("Rollcall · Countries"));
        assertThat(window.sees("#member-votes")).isTrue();
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.until(() -> !window.sees("#member-votes"));
    }

    @Test
    void everyTabShowsWhatItPromises() {
        var window = countries("russia");
        assertThat(window.text("#member-joined")).contains("Soviet");
        for (var tab : List.of("years", "topics", "agreement", "alone", "left", "beside")) {
            window.click("#member-tab-" + tab).picture("countries-" + tab);
        }
    }

    @Test
    void groupTellsHowMuchOfOneMindItWasAndWhoLeaves() {
        var window = open().press(KeyCode.CONTROL, KeyCode.DIGIT6).click("#side-groups");
        window.click("#countries-find").type("european").press(KeyCode.DOWN);
        window.until(() -> window.sees("#group-title"));
        assertThat(window.text("#group-title")).isEqualTo("Eastern European States");
        window.picture("countries-groups");
        window.click("#group-tab-leavers").picture("countries-leavers");
        window.click("#group-tab-split").picture("countries-splits");
        window.click("#group-tab-members").picture("countries-members");
    }

    @Test
    void ownGroupIsMadeNamedFilledAndDeletedAndAllIsUndone() {
        var window = open().press(KeyCode.CONTROL, KeyCode.DIGIT6).click("#side-groups");
        window.click("#own-make").type("Friends").press(KeyCode.ENTER);
        window.until(() -> window.text("#group-title").equals("Friends"));
        for (var member : List.of("france", "ivory coast", "DEU")) {
            window.click("#own-member").type(member).press(KeyCode.ENTER);
        }
        window.until(() -> rows(window, "#group-members") == 3);
        window.picture("countries-own");
        window.until(() -> new GroupStore(window.library().scenarios()).all().size() == 1);
        window.fire("#own-undo");
        window.until(() -> rows(window, "#group-members") == 2);
        window.fire("#own-delete");
        window.until(() -> new GroupStore(window.library().scenarios()).all().isEmpty());
        assertThat(window.text("#countries-said")).contains("Ctrl+Z brings it back");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> window.text("#group-title").equals("Friends"));
        assertThat(rows(window, "#group-members")).isEqualTo(2);
        assertThat(new GroupStore(window.library().scenarios()).all())
                .extracting(OwnGroup::name)
                .containsExactly("Friends");
    }

    @Test
    void memberOfAVoteOpensItsPage() {
        var window = open().press(KeyCode.CONTROL, KeyCode.T);
        window.click("#table-find").type("belarus").press(KeyCode.ENTER);
        window.press(KeyCode.DOWN).press(KeyCode.ENTER);
        window.until(() -> window.text("#member-title").startsWith("Belarus"));
        window.click("#member-tab-beside");
        window.click("#beside-member").type("russia").press(KeyCode.ENTER);
        window.until(() -> window.sees("#member-differing"));
        assertThat(rows(window, "#member-differing")).isPositive();
        window.picture("countries-pair");
    }

    @Test
    void seatIsPartedAndVotesAreNarrowed() {
        var window = countries("soviet");
        assertThat(window.text("#member-title")).isEqualTo("Russian Federation (RUS)");
        window.choose("#member-part", 1);
        window.until(() -> window.text("#member-title").endsWith("(SUN)"));
        assertThat(window.text("#member-joined")).endsWith("at other times: Russian Federation.");
        window.click("#member-tab-votes");
        int all = rows(window, "#member-votes");
        window.click("#member-from").type("1960").press(KeyCode.TAB);
        window.until(() -> rows(window, "#member-votes") < all);
        window.click("#member-topic").type("no such topic");
        window.until(() -> rows(window, "#member-votes") == 0);
        window.picture("countries-nothing");
        window.fire("#member-clear");
        window.until(() -> rows(window, "#member-votes") == all);
        window.click("#member-to").type("1").press(KeyCode.TAB);
        assertThat(window.text("#member-complaint")).contains("four digits");
    }

    @Test
    void nothingIsCutOffAtTwiceTheSize() {
        var window = countries("france");
        OpenWindow.doOnFx(() -> window.shell().zoom().set(200));
        window.picture("countries-zoom-200");
        window.fire("#member-tab-agreement").picture("countries-agreement-zoom-200");
        var scroll = window.node(".countries-scroll", ScrollPane.class);
        var content = OpenWindow.onFx(scroll::getContent);
        assertThat(OpenWindow.onFx(() -> content.getLayoutBounds().getHeight()))
                .as("what does not fit can be scrolled to")
                .isGreaterThan(OpenWindow.onFx(() -> scroll.getViewportBounds().getHeight()));
    }

    @Test
    void ownGroupIsAmongThoseThatTheBoardBrightens() {
        var window = open().press(KeyCode.CONTROL, KeyCode.DIGIT6).click("#side-groups");
        window.click("#own-make").type("Friends").press(KeyCode.ENTER);
        window.until(() -> window.text("#group-title").equals("Friends"));
        window.click("#own-member").type("france").press(KeyCode.ENTER);
        window.until(() -> rows(window, "#group-members") == 1);
        window.press(KeyCode.CONTROL, KeyCode.B);
        ComboBox<?> highlight = window.node("#board-highlight", ComboBox.class);
        OpenWindow.doOnFx(highlight::show);
        assertThat(OpenWindow.onFx(() -> names(highlight))).contains("Friends");
        OpenWindow.doOnFx(highlight::hide);
    }

    private static <T> List<String> names(ComboBox<T> box) {
        return box.getItems().stream().map(box.getConverter()::toString).toList();
    }

    @Test
    void ballotsOfOneImportedSourceAreLookedAtByThemselves() {
        var window = countries("france");
        assertThat(window.sees("#member-source")).isFalse();
        var all = window.text("#member-joined");
        window.toImport()
                .add(
                        AssemblyFile.from(window.library().record())
                                .with("A/RES/77/901", "A/RES/77/902")
                                .to(saved().resolveSibling("a.csv")));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.CONTROL, KeyCode.O);
        window.until(() -> window.sees("#source-undl-assembly"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
        window.until(() -> window.sees("#member-source"));
        window.choose("#member-source", 1);
        window.until(() -> window.text("#member-joined").startsWith("2 votes here."));
        window.picture("countries-source");
        window.choose("#member-source", 0);
        window.until(() -> !window.text("#member-joined").startsWith("2 votes here."));
        assertThat(window.text("#member-joined")).isNotEqualTo(all);
    }

    @Test
    void lampOfTheBoardAndPlaceOnTheMapOpenTheirMembers() {
        var window = open();
        window.click("#board-find").type("ghana").press(KeyCode.ENTER).press(KeyCode.ENTER);
        window.until(() -> window.text("#member-title").equals("Ghana (GHA)"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.open("S/RES/2623");
        window.robot().doubleClickOn(window.node(".board-cell", Node.class));
        window.until(() -> window.text("#member-title").equals("Albania (ALB)"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1).click("#tab-map");
        window.until(() -> window.sees("#map-find"));
        window.click("#map-find").type("brazil").press(KeyCode.ENTER).press(KeyCode.ENTER);
        window.until(() -> window.text("#member-title").equals("Brazil (BRA)"));
    }
}
