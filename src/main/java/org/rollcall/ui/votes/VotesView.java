package org.rollcall.ui.votes;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.SideBySide;
import org.rollcall.ui.kit.SidePane;
import org.rollcall.ui.kit.Styles;
import org.rollcall.ui.kit.VoteTab;

/// The votes on screen: the list, and beside it the vote that is open.
public final class VotesView extends SidePane {

    // The width of the list at first, in em, and the most of the window that it takes.
    private static final double WIDTH = 25;
    private static final double WIDEST = 0.42;
    // The room that the tabs need beside their tools, in em.
    private static final double LEAST_FOR_TABS = 24;

    private final Texts texts = Texts.of(VotesView.class, "votes");
    private final VotesViewModel model;
    private final List<VoteTab> tabs;
    private final VoteListView list;
    private final VoteHeader header;
    private final StackPane content = new StackPane();
    private final HBox tabBar = new HBox();
    private final StackPane tools = new StackPane();
    private final StringProperty tab = new SimpleStringProperty("");

    /// A view of `model`.
    ///
    /// @param saved the filters that were saved under a name
    /// @param tabs the ways of looking at one vote, in order
    /// @param actions what can be done with the open vote
    public VotesView(
            VotesViewModel model, SavedViewModel saved, List<VoteTab> tabs, VoteActions actions) {
        super(WIDTH, WIDEST);
        this.model = model;
        this.tabs = List.copyOf(tabs);
        list = new VoteListView(model, saved);
        header = new VoteHeader(model.membership(), actions);
        getStyleClass().add("votes");
        content.getStyleClass().add("tab-content");
        Styles.of(VotesView.class, "votes").ifPresent(getStylesheets()::add);
        put(list, detail());
        tab.subscribe(this::showTab);
        tab.set(tabs.getFirst().key());
        model.openProperty()
                .subscribe(open ->
                        open.ifPresent(vote -> {
                            header.show(vote);
                            this.tabs.forEach(each -> each.show(vote));
                        }));
    }

    /// The word of the tab that is shown.
    public StringProperty tabProperty() {
        return tab;
    }

    /// The words of all tabs.
    public List<String> tabs() {
        return tabs.stream().map(VoteTab::key).toList();
    }

    /// Puts the focus into the search field.
    public void focusSearch() {
        list.focusSearch();
    }

    /// Puts the focus where typing finds a member in the open vote.
    public void focusFind() {
        current().find();
    }

    private Node detail() {
        var nothing = new Label(texts.text("vote.none"));
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("muted", "empty-state");
        nothing.setId("no-vote");
        model.complaintProperty().subscribe(_ -> nothing.setText(instead()));
        model.foundProperty().subscribe(_ -> nothing.setText(instead()));
        tabBar.getStyleClass().add("tab-bar");
        var bar = new SideBySide(tabButtons(), tools, LEAST_FOR_TABS);
        HBox.setHgrow(bar, Priority.ALWAYS);
        tabBar.getChildren().add(bar);
        tabBar.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(content, Priority.ALWAYS);
        var complaint = new Label();
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        complaint.setId("complaint");
        complaint.textProperty().bind(model.complaintProperty());
        complaint.visibleProperty().bind(model.complaintProperty().isNotEmpty());
        complaint.managedProperty().bind(complaint.visibleProperty());
        var page = new VBox(complaint, header, tabBar, content);
        page.getStyleClass().add("vote-page");
        // Where zoom leaves too little room, the page scrolls rather than being cut off.
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        var stack = new StackPane(nothing, scroll);
        model.openProperty()
                .subscribe(open -> {
                    scroll.setVisible(open.isPresent());
                    nothing.setVisible(open.isEmpty());
                });
        return new BorderPane(stack);
    }

    // Nobody can choose a vote before there are some.
    private String instead() {
        var complaint = model.complaintProperty().get();
        var asking =
                model.foundProperty().get().equals(Found.NOTHING) ? "" : texts.text("vote.none");
        return complaint.isEmpty() ? asking : complaint;
    }

    private HBox tabButtons() {
        var group = new ToggleGroup();
        var buttons = new HBox();
        buttons.getStyleClass().add("tab-buttons");
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        for (var each : tabs) {
            var button = new ToggleButton(each.title());
            button.setId("tab-" + each.key());
            button.getStyleClass().add("tab-button");
            button.setToggleGroup(group);
            button.setOnAction(_ -> tab.set(each.key()));
            tab.subscribe(key -> button.setSelected(key.equals(each.key())));
            // A second click on the tab that is open would leave none selected.
            button.selectedProperty()
                    .subscribe(_ -> button.setSelected(tab.get().equals(each.key())));
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private VoteTab current() {
        return tabs.stream()
                .filter(each -> each.key().equals(tab.get()))
                .findFirst()
                .orElse(tabs.getFirst());
    }

    private void showTab() {
        content.getChildren().setAll(current().content());
        tools.getChildren().setAll(current().tools());
    }
}
