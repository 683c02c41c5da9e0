package org.rollcall.ui.votes;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;

/// Further filters: subject, session, method, source, and who voted how.
final class FilterPanel extends BorderPane {

    private static final List<Facet> FACETS =
            List.of(Facet.SUBJECT, Facet.SESSION, Facet.METHOD, Facet.SOURCE);

    private final Texts texts = Texts.of(FilterPanel.class, "votes");
    private final Map<Facet, FacetPane> panes = new EnumMap<>(Facet.class);
    private final MemberPane members;
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton member;

    FilterPanel(VotesViewModel model, Runnable close) {
        var names = new Names(model.membership(), LocalDate.MAX);
        var words = new FacetNames(names);
        getStyleClass().add("filter-panel");
        setId("filter-panel");
        members = new MemberPane(model, names);
        var tabs = new FlowPane();
        tabs.getStyleClass().add("facet-tabs");
        member = tab("member", texts.text("facet.member"), members);
        tabs.getChildren().add(member);
        for (var facet : FACETS) {
            var pane = new FacetPane(model, facet, words);
            panes.put(facet, pane);
            tabs.getChildren().add(tab(facet.code(), words.of(facet), pane));
        }
        HBox.setHgrow(tabs, Priority.ALWAYS);
        tabs.setMinHeight(Region.USE_PREF_SIZE);
        var top = new HBox(tabs, done(close));
        top.getStyleClass().add("facet-top");
        top.setMinHeight(Region.USE_PREF_SIZE);
        setTop(top);
        // Before a list takes the key for itself; a field with text in it is cleared first.
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean clears =
                            event.getTarget() instanceof TextField field
                                    && !field.getText().isEmpty();
                    if (event.getCode() == KeyCode.ESCAPE && !clears) {
                        close.run();
                        event.consume();
                    }
                });
        member.setSelected(true);
        setCenter(members);
    }

    private Button done(Runnable close) {
        var done = new Button(texts.text("filter.done"));
        done.setId("filter-done");
        done.getStyleClass().add("icon-button");
        done.setAccessibleText(texts.text("filter.done.spoken"));
        done.setTooltip(new Tooltip(texts.text("filter.done.spoken")));
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(_ -> close.run());
        return done;
    }

    private ToggleButton tab(String code, String title, Node pane) {
        var button = new ToggleButton(title);
        button.setId("facet-tab-" + code);
        button.getStyleClass().add("facet-tab");
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            setCenter(pane);
        });
        return button;
    }

    /// Puts the focus where typing finds a value.
    void focus() {
        if (member.isSelected()) {
            members.focus();
        } else {
            panes.values().stream()
                    .filter(pane -> pane.getParent() != null)
                    .forEach(FacetPane::focus);
        }
    }
}
