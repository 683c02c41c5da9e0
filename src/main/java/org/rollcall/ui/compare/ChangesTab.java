package org.rollcall.ui.compare;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Comparison;
import org.rollcall.publish.Texts;
import org.rollcall.ui.compare.CompareViewModel.Side;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.ui.kit.Styles;
import org.rollcall.ui.kit.VoteTab;

/// Who moved since the vote before on the same question.
public final class ChangesTab implements VoteTab {

    private final CompareViewModel model;
    private final Texts texts = Texts.of(ChangesTab.class, "compare");
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final HBox tools = new HBox();
    private Optional<OpenVote> waiting = Optional.empty();

    /// @param model looks for the vote before
    /// @param compare opens both votes side by side, where another one can be chosen
    /// @param series opens all votes of the series
    public ChangesTab(CompareViewModel model, Runnable compare, Runnable series) {
        this.model = model;
        page.setId("changes-page");
        page.getStyleClass().add("changes-page");
        Styles.of(ChangesTab.class, "compare").ifPresent(page.getStylesheets()::add);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        tools.getStyleClass().add("tab-tools");
        tools.getChildren()
                .addAll(
                        button("changes-series", "changes.series", series),
                        button("changes-open", "changes.open", compare));
        model.comparisonProperty().subscribe(this::show);
        model.saidProperty().subscribe(_ -> show(model.comparisonProperty().get()));
        // Nobody need wait for what nobody looks at.
        scroll.sceneProperty().subscribe(this::look);
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.text(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    @Override
    public String key() {
        return "changes";
    }

    @Override
    public String title() {
        return texts.text("changes.title");
    }

    @Override
    public Node content() {
        return scroll;
    }

    @Override
    public Node tools() {
        return tools;
    }

    @Override
    public void show(OpenVote vote) {
        waiting = Optional.of(vote);
        look();
    }

    private void look() {
        if (scroll.getScene() != null) {
            waiting.ifPresent(vote -> model.withPrevious(vote.rollCall()));
            waiting = Optional.empty();
        }
    }

    private void show(Optional<Comparison> now) {
        page.getChildren().clear();
        if (now.isEmpty()) {
            page.getChildren().add(label(model.saidProperty().get(), "muted"));
            return;
        }
        var comparison = now.get();
        var against = model.voteProperty(Side.BEFORE).get().map(comparison::named).orElse("");
        page.getChildren()
                .addAll(
                        label(texts.text("changes.since", against), "muted"),
                        label(comparison.sentence(), "strong"));
        comparison.lines().forEach(line -> page.getChildren().add(label(line, "changes-line")));
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
