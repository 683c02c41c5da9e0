package org.rollcall.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.rollcall.analysis.TwoVotes.Way;
import org.rollcall.publish.Comparison;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Zoom;
import org.rollcall.vote.Choice;

/// Four bands that flow to four bands, each as thick as the members are many. A band can be
/// clicked, reached by Tab and read aloud.
final class FlowPicture extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    // In em: the room for the words at each side, the gap between bands, the height.
    private static final double SIDE = 8.5;
    private static final double GAP = 0.8;
    private static final double HEIGHT = 15;

    private final CompareViewModel model;
    private final Texts texts = Texts.of(FlowPicture.class, "compare");
    private final List<Band> bands = new ArrayList<>();
    private final Map<Choice, Label> left = new EnumMap<>(Choice.class);
    private final Map<Choice, Label> right = new EnumMap<>(Choice.class);
    private Optional<Comparison> shown = Optional.empty();

    private record Band(Way way, Path path) {}

    FlowPicture(CompareViewModel model) {
        this.model = model;
        setId("flow");
        getStyleClass().add("flow");
        model.comparisonProperty().subscribe(this::show);
        model.chosenProperty()
                .subscribe(chosen ->
                        bands.forEach(band ->
                                band.path()
                                        .pseudoClassStateChanged(
                                                CHOSEN,
                                                chosen.filter(band.way()::equals).isPresent())));
    }

    private void show(Optional<Comparison> now) {
        shown = now;
        getChildren().clear();
        bands.clear();
        left.clear();
        right.clear();
        if (now.isEmpty()) {
            return;
        }
        var comparison = now.get();
        // Those who stayed first, so that those who moved lie on top of them.
        comparison.votes().ways().stream()
                .filter(way -> !way.members().isEmpty())
                .sorted((one, other) -> Boolean.compare(one.isMove(), other.isMove()))
                .forEach(way -> bands.add(new Band(way, path(comparison, way))));
        bands.forEach(band -> getChildren().add(band.path()));
        for (var choice : Choice.values()) {
            left.put(choice, label(choice, size(choice, true)));
            right.put(choice, label(choice, size(choice, false)));
        }
        getChildren().addAll(left.values());
        getChildren().addAll(right.values());
        requestLayout();
    }

    private Label label(Choice choice, int members) {
        var label =
                new Label(
                        choice.sign()
                                + " "
                                + texts.text("vote." + choice.code())
                                + " "
                                + texts.text("count", members));
        label.getStyleClass().add("flow-label");
        label.setManaged(false);
        return label;
    }

    private Path path(Comparison comparison, Way way) {
        var path = new Path();
        path.getStyleClass().addAll("flow-band", way.from().code());
        path.setManaged(false);
        path.setFocusTraversable(true);
        path.setAccessibleText(comparison.line(way));
        path.setOnMouseClicked(_ -> model.choose(way));
        path.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                model.choose(way);
                event.consume();
            }
        });
        return path;
    }

    private int size(Choice choice, boolean from) {
        return bands.stream()
                .filter(band -> (from ? band.way().from() : band.way().to()) == choice)
                .mapToInt(band -> band.way().members().size())
                .sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * Zoom.em(this);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 36 * Zoom.em(this);
    }

    @Override
    protected void layoutChildren() {
        if (shown.isEmpty()) {
            return;
        }
        double em = Zoom.em(this);
        int both = Math.max(1, shown.get().votes().both());
        double scale = (getHeight() - (Choice.values().length - 1) * GAP * em) / both;
        var fromTop = tops(true, scale, em);
        var toTop = tops(false, scale, em);
        double start = SIDE * em;
        double end = getWidth() - SIDE * em;
        place(left, true, 0, scale, em);
        place(right, false, end + 0.4 * em, scale, em);
        for (var band : bandsInOrder()) {
            double thick = band.way().members().size() * scale;
            double one = fromTop.merge(band.way().from(), thick, Double::sum) - thick;
            double other = toTop.merge(band.way().to(), thick, Double::sum) - thick;
            draw(band.path(), start, one, end, other, Math.max(thick, 0.15 * em));
        }
    }

    private List<Band> bandsInOrder() {
        return bands.stream()
                .sorted((one, other) -> {
                    int from = one.way().from().compareTo(other.way().from());
                    return from == 0 ? one.way().to().compareTo(other.way().to()) : from;
                })
                .toList();
    }

    private Map<Choice, Double> tops(boolean from, double scale, double em) {
        var tops = new EnumMap<Choice, Double>(Choice.class);
        double top = 0;
        for (var choice : Choice.values()) {
            tops.put(choice, top);
            top += size(choice, from) * scale + GAP * em;
        }
        return tops;
    }

    // Words of thin bands would lie on each other: each begins below the one before.
    private void place(Map<Choice, Label> labels, boolean from, double x, double scale, double em) {
        double free = 0;
        double top = 0;
        for (var choice : Choice.values()) {
            double thick = size(choice, from) * scale;
            var label = labels.get(choice);
            if (label != null) {
                double high = label.prefHeight(-1);
                double y = Math.max(free, top + (thick - high) / 2);
                label.resizeRelocate(x, Math.min(y, getHeight() - high), SIDE * em, high);
                free = y + high;
            }
            top += thick + GAP * em;
        }
    }

    private static void draw(
            Path path, double start, double one, double end, double other, double thick) {
        double middle = (start + end) / 2;
        path.getElements()
                .setAll(
                        new MoveTo(start, one),
                        new CubicCurveTo(middle, one, middle, other, end, other),
                        new LineTo(end, other + thick),
                        new CubicCurveTo(
                                middle, other + thick, middle, one + thick, start, one + thick),
                        new ClosePath());
    }
}
