package org.rollcall.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rollcall.analysis.TwoVotes.Way;
import org.rollcall.publish.ComparedVote;
import org.rollcall.publish.Comparison;
import org.rollcall.publish.Texts;
import org.rollcall.ui.compare.CompareViewModel.Side;
import org.rollcall.ui.kit.SideBySide;
import org.rollcall.ui.kit.Styles;

/// Two votes side by side on screen: the sentence, the table, the flow, and who moved.
public final class CompareView extends ScrollPane {

    // The room that table and flow need beside the names, in em.
    private static final double LEAST = 34;

    private final CompareViewModel model;
    private final Texts texts = Texts.of(CompareView.class, "compare");
    private final TextField first = new TextField();
    private final TextField second = new TextField();
    private final Label sentence = new Label();
    private final Label head = new Label();
    private final ListView<String> names = new ListView<>();

    /// A view of `model`.
    ///
    /// @param share offers the comparison to be handed on
    public CompareView(CompareViewModel model, Runnable share) {
        this.model = model;
        getStyleClass().addAll("compare", "page-scroll");
        Styles.of(CompareView.class, "compare").ifPresent(getStylesheets()::add);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        sentence.setId("compare-sentence");
        sentence.getStyleClass().add("vote-title");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        var columns = new SideBySide(pictures(), who(), LEAST);
        VBox.setVgrow(columns, Priority.ALWAYS);
        var page =
                new VBox(
                        choosing(share),
                        Tops.said("compare-said", model.saidProperty()),
                        band(),
                        sentence,
                        columns);
        page.getStyleClass().add("compare-page");
        setContent(page);
        model.comparisonProperty().subscribe(this::show);
        model.chosenProperty().subscribe(_ -> list());
        columns.visibleProperty()
                .bind(model.comparisonProperty().map(Optional::isPresent).orElse(false));
    }

    /// Puts the focus where the first vote is typed.
    public void focusFirst() {
        // What a scroll pane holds is on the scene only once it has its skin.
        applyCss();
        first.requestFocus();
        first.selectAll();
    }

    private Node choosing(Runnable share) {
        prepare(first, "compare-first", Side.BEFORE);
        prepare(second, "compare-second", Side.AFTER);
        var swap = new Button();
        swap.setGraphic(new FontIcon(Feather.REPEAT));
        swap.getStyleClass().add("icon-button");
        swap.setId("compare-swap");
        swap.setAccessibleText(texts.text("swap"));
        swap.setTooltip(new Tooltip(texts.text("swap")));
        swap.setOnAction(_ -> model.swap());
        var handOn = new Button(texts.text("share"));
        handOn.setId("compare-share");
        handOn.disableProperty()
                .bind(model.comparisonProperty().map(Optional::isEmpty).orElse(true));
        handOn.setOnAction(_ -> share.run());
        var row =
                new FlowPane(
                        named("first", first, Side.BEFORE),
                        named("second", second, Side.AFTER),
                        swap,
                        handOn);
        row.getStyleClass().add("compare-row");
        return row;
    }

    private void prepare(TextField field, String id, Side side) {
        field.setId(id);
        field.setPromptText(texts.text("prompt"));
        field.setOnAction(_ -> model.choose(side, field.getText()));
        // What was typed counts as soon as one goes on.
        field.focusedProperty()
                .subscribe(focused -> {
                    var known = model.voteProperty(side).get().map(ComparedVote::name);
                    if (!focused && known.filter(field.getText()::equals).isEmpty()) {
                        model.choose(side, field.getText());
                    }
                });
        model.voteProperty(side)
                .subscribe(vote -> field.setText(vote.map(ComparedVote::name).orElse("")));
    }

    private VBox named(String key, TextField field, Side side) {
        var label = new Label(texts.text(key));
        label.getStyleClass().add("muted");
        label.setLabelFor(field);
        field.setAccessibleText(texts.text(key));
        var below = new Label();
        below.setId(field.getId() + "-vote");
        below.getStyleClass().add("muted");
        model.comparisonProperty()
                .subscribe(now ->
                        below.setText(
                                now.flatMap(comparison ->
                                                model.voteProperty(side)
                                                        .get()
                                                        .map(comparison::named))
                                        .orElse("")));
        return new VBox(label, field, below);
    }

    private Label band() {
        return Tops.band(
                "compare-band",
                texts.text("hypothetical"),
                model.comparisonProperty()
                        .map(now -> now.filter(Comparison::isHypothetical).isPresent()));
    }

    private VBox pictures() {
        var how = new Label(texts.text("how"));
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        how.getStyleClass().add("muted");
        var box = new VBox(new WayTable(model), how, new FlowPicture(model));
        box.getStyleClass().addAll("card", "compare-pictures");
        return box;
    }

    private VBox who() {
        head.setId("compare-head");
        head.getStyleClass().add("strong");
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        names.setId("compare-names");
        names.setCellFactory(_ ->
                new ListCell<>() {
                    @Override
                    protected void updateItem(@Nullable String line, boolean empty) {
                        super.updateItem(line, empty);
                        setText(empty || line == null ? "" : line);
                        setWrapText(true);
                        setPrefWidth(0);
                    }
                });
        VBox.setVgrow(names, Priority.ALWAYS);
        var box = new VBox(head, names);
        box.getStyleClass().addAll("card", "compare-who");
        return box;
    }

    private void show(Optional<Comparison> now) {
        sentence.setText(now.map(Comparison::sentence).orElseGet(() -> texts.text("empty")));
        list();
    }

    private void list() {
        var now = model.comparisonProperty().get();
        var way = model.chosenProperty().get();
        head.setText(
                now.map(comparison -> way.map(comparison::headline).orElse(texts.text("who")))
                        .orElse(""));
        names.getItems()
                .setAll(
                        now.map(comparison ->
                                        way.map(one -> names(comparison, one))
                                                .orElseGet(comparison::movers))
                                .orElse(List.of()));
        names.setAccessibleText(head.getText());
    }

    private static List<String> names(Comparison comparison, Way way) {
        return comparison.names().sorted(way.members()).stream()
                .map(comparison.names()::full)
                .toList();
    }
}
