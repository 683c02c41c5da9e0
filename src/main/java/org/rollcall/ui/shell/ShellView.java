package org.rollcall.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Look;
import org.rollcall.ui.shell.Place.Screen;

/// The window's frame: menus, the features by name, notices, status.
final class ShellView extends BorderPane {

    // In the order of the buttons.
    private static final List<Screen> SCREENS =
            List.of(
                    Screen.VOTES,
                    Screen.COUNTRIES,
                    Screen.COMPARE,
                    Screen.WHATIF,
                    Screen.LIBRARY,
                    Screen.PRESENT);

    private final Texts texts = Texts.of(ShellView.class, "shell");
    private final StackPane content = new StackPane();
    private final StackPane above = new StackPane();
    private final NoticeBar notices = new NoticeBar();
    private final Label status = new Label();
    private final Label zoom = new Label();
    private final Map<Screen, ToggleButton> buttons = new EnumMap<>(Screen.class);
    private final ShellMenus menus;

    ShellView(Look look, Journey journey, DropHandler drops, Map<Shortcut, Runnable> actions) {
        getStyleClass().add("shell");
        menus = new ShellMenus(look, actions);
        setTop(new VBox(menus, navigation(look, journey, actions), notices));
        setCenter(new StackPane(content, dropHint(drops)));
        setBottom(new VBox(above, statusLine()));
        drops.watch(this);
    }

    ShellMenus menus() {
        return menus;
    }

    NoticeBar notices() {
        return notices;
    }

    void show(Screen screen, Node view) {
        content.getChildren().setAll(view);
        buttons.forEach((each, button) -> button.setSelected(each == screen));
    }

    /// Puts `node` above the line of status.
    void showAboveStatus(Node node) {
        above.getChildren().setAll(node);
    }

    private Node dropHint(DropHandler drops) {
        var hint = new Label(texts.text("drop"));
        hint.setId("drop-hint");
        hint.getStyleClass().add("drop-hint");
        hint.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        hint.setMouseTransparent(true);
        hint.visibleProperty().bind(drops.hoveringProperty());
        return hint;
    }

    void showStatus(String text) {
        status.setText(text);
    }

    void showZoom(int percent) {
        zoom.setText(texts.text("status.zoom", percent));
    }

    private HBox navigation(Look look, Journey journey, Map<Shortcut, Runnable> actions) {
        var name = new Label(texts.text("title"));
        name.getStyleClass().add("brand");
        name.setGraphic(new FontIcon(Feather.TARGET));
        var group = new ToggleGroup();
        var bar = new HBox(name);
        bar.getStyleClass().add("navigation");
        for (var screen : SCREENS) {
            var button = new ToggleButton(texts.text("nav." + screen.name()));
            button.setId("nav-" + screen.name());
            button.getStyleClass().add("tab-button");
            // Where zoom leaves too little room, the program's name makes way, not its screens.
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            var action = Shortcut.valueOf(screen.name());
            button.setOnAction(_ -> {
                button.setSelected(true);
                actions.getOrDefault(action, () -> {}).run();
            });
            buttons.put(screen, button);
            bar.getChildren().add(button);
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var back = icon(Feather.ARROW_LEFT, "nav.back", Shortcut.BACK, actions);
        back.disableProperty().bind(journey.canGoBackProperty().not());
        var forward = icon(Feather.ARROW_RIGHT, "nav.forward", Shortcut.FORWARD, actions);
        forward.disableProperty().bind(journey.canGoForwardProperty().not());
        var dark = icon(Feather.MOON, "nav.look", Shortcut.LIGHT_OR_DARK, actions);
        look.modeProperty()
                .subscribe(_ ->
                        dark.setGraphic(new FontIcon(look.isDark() ? Feather.SUN : Feather.MOON)));
        bar.getChildren().addAll(space, back, forward, dark);
        return bar;
    }

    private Button icon(
            Feather icon, String key, Shortcut shortcut, Map<Shortcut, Runnable> actions) {
        var button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setId(key.replace('.', '-'));
        var name = texts.text(key);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name + "  " + shortcut.keys().getDisplayText()));
        button.setOnAction(_ -> actions.getOrDefault(shortcut, () -> {}).run());
        return button;
    }

    private HBox statusLine() {
        status.setId("status");
        zoom.setId("zoom");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(status, space, zoom);
        line.getStyleClass().add("status-line");
        return line;
    }
}
