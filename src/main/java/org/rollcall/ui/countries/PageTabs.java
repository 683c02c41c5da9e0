package org.rollcall.ui.countries;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.ToolRow;

/// Tabs that wrap where the width asks for it. What is not looked at is not laid out.
final class PageTabs extends VBox {

    private final Map<String, Node> contents;
    private final Map<String, ToggleButton> buttons = new HashMap<>();
    private final StackPane content = new StackPane();
    private String shown = "";

    /// @param id the beginning of the ids of the tabs
    /// @param contents what each tab shows, by its word
    /// @param choose hears which tab was chosen
    PageTabs(String id, Map<String, Node> contents, Consumer<String> choose) {
        this.contents = new LinkedHashMap<>(contents);
        var texts = Texts.of(PageTabs.class, "countries");
        var group = new ToggleGroup();
        var bar = new ToolRow();
        bar.getStyleClass().addAll("tab-buttons", "countries-tabs");
        bar.setMinHeight(USE_PREF_SIZE);
        contents.keySet()
                .forEach(key -> {
                    var button = new ToggleButton(texts.text(id + ".tab." + key));
                    button.setId(id + "-tab-" + key);
                    button.getStyleClass().add("tab-button");
                    button.setMinWidth(USE_PREF_SIZE);
                    button.setToggleGroup(group);
                    // Arrow keys select without pressing.
                    button.selectedProperty()
                            .subscribe(selected -> {
                                if (selected && !key.equals(shown)) {
                                    choose.accept(key);
                                }
                            });
                    // A second click on the tab that is open would leave none selected.
                    button.setOnAction(_ -> button.setSelected(true));
                    buttons.put(key, button);
                    bar.getChildren().add(button);
                });
        content.getStyleClass().add("countries-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(bar, content);
        show("");
    }

    /// The word of the tab that is shown.
    String shown() {
        return shown;
    }

    /// Shows the tab with this word; the first one where there is none.
    void show(String key) {
        var next = contents.containsKey(key) ? key : contents.keySet().iterator().next();
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        content.getChildren().setAll(contents.getOrDefault(next, content));
        buttons.forEach((word, button) -> button.setSelected(word.equals(next)));
    }
}
