package org.rollcall.ui.compare;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Apart;
import org.rollcall.ui.kit.Styles;

/// Votes compared: two of them, or many.
public final class ComparePages extends VBox {

    private final Texts texts = Texts.of(ComparePages.class, "compare");
    private final CompareView two;
    private final GridView many;
    private final Apart pages;
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton asTwo = tab("two");
    private final ToggleButton asMany = tab("many");

    /// @param two two votes
    /// @param grid many votes
    /// @param around what is around them
    public ComparePages(CompareView two, GridViewModel grid, Around around) {
        this.two = two;
        many = new GridView(grid, around);
        pages = new Apart(two, many);
        getStyleClass().add("compare-pages");
        Styles.of(ComparePages.class, "compare").ifPresent(getStylesheets()::add);
        VBox.setVgrow(pages, Priority.ALWAYS);
        var tabs = new HBox(asTwo, asMany);
        tabs.getStyleClass().add("compare-tabs");
        getChildren().addAll(tabs, pages);
        group.selectedToggleProperty()
                .subscribe(chosen -> pages.showOnly(asMany.equals(chosen) ? many : two));
        group.selectToggle(asTwo);
        group.selectedToggleProperty()
                .subscribe((_, chosen) -> {
                    // Pressing the one that is chosen leaves none chosen for a moment.
                    if (chosen != null) {
                        around.turned().run();
                    }
                });
    }

    private ToggleButton tab(String name) {
        var button = new ToggleButton(texts.text("tab." + name));
        button.setId("compare-tab-" + name);
        button.getStyleClass().add("tab-button");
        button.setToggleGroup(group);
        // The one that is chosen stays chosen when it is pressed again.
        button.setOnAction(_ -> group.selectToggle(button));
        return button;
    }

    /// Shows two votes.
    public void showTwo() {
        group.selectToggle(asTwo);
    }

    /// Shows many votes.
    public void showMany() {
        group.selectToggle(asMany);
    }

    /// Whether many votes are shown, and not two.
    public boolean isMany() {
        return asMany.isSelected();
    }

    /// Puts the focus where a vote is typed.
    public void focusFirst() {
        if (asMany.isSelected()) {
            many.focusFirst();
        } else {
            two.focusFirst();
        }
    }
}
