package org.rollcall.ui.votes;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.tally.Outcome;
import org.rollcall.tally.Tie;
import org.rollcall.vote.Body;

/// What the list of votes is narrowed to: bodies, years, outcome, margin.
final class FilterBar extends FlowPane {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final Set<Body> ASSEMBLY =
            EnumSet.of(Body.GENERAL_ASSEMBLY, Body.EMERGENCY_SESSION, Body.ASSEMBLY_COMMITTEE);
    private static final Set<Body> COUNCIL = EnumSet.of(Body.SECURITY_COUNCIL);
    private static final List<Integer> MARGINS = List.of(Integer.MAX_VALUE, 1, 5, 10);

    private final VotesViewModel model;
    private final Texts texts = Texts.of(FilterBar.class, "votes");

    FilterBar(VotesViewModel model, Wording wording) {
        this.model = model;
        getStyleClass().add("filters");
        var bodies = new ToggleGroup();
        getChildren()
                .addAll(
                        body("filter.body.all", Set.of(), bodies),
                        body("filter.body.GA", ASSEMBLY, bodies),
                        body("filter.body.SC", COUNCIL, bodies),
                        years(),
                        outcomes(wording),
                        margin());
    }

    private ToggleButton body(String key, Set<Body> which, ToggleGroup group) {
        var chip = new ToggleButton(texts.text(key));
        chip.getStyleClass().add("chip");
        chip.setId(key.replace('.', '-'));
        chip.setToggleGroup(group);
        chip.setOnAction(_ -> {
            // A second click on the chosen one keeps it chosen.
            chip.setSelected(true);
            model.filterProperty().set(model.filterProperty().get().withBodies(which));
        });
        model.filterProperty().subscribe(filter -> chip.setSelected(filter.bodies().equals(which)));
        return chip;
    }

    private MenuButton years() {
        var from = new ComboBox<Integer>();
        var until = new ComboBox<Integer>();
        from.setId("filter-from");
        until.setId("filter-until");
        model.all().subscribe(() -> fill(from, until));
        var box =
                new HBox(
                        new Label(texts.text("filter.years.from")),
                        from,
                        new Label(texts.text("filter.years.until")),
                        until);
        box.getStyleClass().add("years");
        var item = new CustomMenuItem(box, false);
        var chip = menu("filter-years", item);
        Runnable choose =
                () -> {
                    if (from.getValue() != null && until.getValue() != null) {
                        model.filterProperty()
                                .set(
                                        model.filterProperty()
                                                .get()
                                                .withYears(from.getValue(), until.getValue()));
                    }
                };
        from.setOnAction(_ -> choose.run());
        until.setOnAction(_ -> choose.run());
        model.filterProperty().subscribe(filter -> showYears(filter, chip, from, until));
        return chip;
    }

    private void showYears(
            VoteFilter filter, MenuButton chip, ComboBox<Integer> from, ComboBox<Integer> until) {
        boolean active =
                !model.all().isEmpty()
                        && (filter.fromYear() > first() || filter.untilYear() < last());
        chip.pseudoClassStateChanged(ACTIVE, active);
        chip.setText(
                active
                        ? texts.text(
                                "filter.years.some",
                                Math.max(first(), filter.fromYear()),
                                Math.min(last(), filter.untilYear()))
                        : texts.text("filter.years"));
        if (filter.equals(VoteFilter.ALL.withOrder(filter.order()))) {
            fill(from, until);
        }
    }

    private void fill(ComboBox<Integer> from, ComboBox<Integer> until) {
        if (model.all().isEmpty()) {
            return;
        }
        var years = IntStream.rangeClosed(first(), last()).boxed().toList();
        for (var box : List.of(from, until)) {
            if (!box.getItems().equals(years)) {
                box.setItems(FXCollections.observableArrayList(years));
            }
        }
        from.setValue(first());
        until.setValue(last());
    }

    private int first() {
        return model.all().stream().mapToInt(FilterBar::year).min().orElse(0);
    }

    private int last() {
        return model.all().stream().mapToInt(FilterBar::year).max().orElse(0);
    }

    private static int year(VoteEntry entry) {
        return entry.heading().date().getYear();
    }

    private MenuButton outcomes(Wording wording) {
        var chip = menu("filter-outcome");
        var all =
                List.of(
                        new Outcome.Adopted(),
                        new Outcome.TooFewVotes(),
                        new Outcome.Tied(Tie.REJECTED),
                        new Outcome.Vetoed(new TreeSet<>()));
        for (var outcome : all) {
            var item = new CheckMenuItem(wording.outcome(outcome));
            item.setId("outcome-" + outcome.code());
            item.setOnAction(_ -> {
                var chosen = new HashSet<>(model.filterProperty().get().outcomes());
                if (item.isSelected()) {
                    chosen.add(outcome.code());
                } else {
                    chosen.remove(outcome.code());
                }
                model.filterProperty().set(model.filterProperty().get().withOutcomes(chosen));
            });
            model.filterProperty()
                    .subscribe(
                            filter -> item.setSelected(filter.outcomes().contains(outcome.code())));
            chip.getItems().add(item);
        }
        model.filterProperty()
                .subscribe(filter -> {
                    int size = filter.outcomes().size();
                    chip.pseudoClassStateChanged(ACTIVE, size > 0);
                    chip.setText(
                            switch (size) {
                                case 0 -> texts.text("filter.outcome");
                                case 1 -> chosen(all, filter, wording);
                                default -> texts.text("filter.outcome.some", size);
                            });
                });
        return chip;
    }

    private static String chosen(List<? extends Outcome> all, VoteFilter filter, Wording wording) {
        return all.stream()
                .filter(outcome -> filter.outcomes().contains(outcome.code()))
                .findFirst()
                .map(wording::outcome)
                .orElse("");
    }

    private MenuButton margin() {
        var chip = menu("filter-margin");
        var group = new ToggleGroup();
        for (int margin : MARGINS) {
            var item = new RadioMenuItem(marginName(margin));
            item.setToggleGroup(group);
            item.setOnAction(_ ->
                    model.filterProperty().set(model.filterProperty().get().withMargin(margin)));
            model.filterProperty().subscribe(filter -> item.setSelected(filter.margin() == margin));
            chip.getItems().add(item);
        }
        model.filterProperty()
                .subscribe(filter -> {
                    chip.pseudoClassStateChanged(ACTIVE, filter.margin() != Integer.MAX_VALUE);
                    chip.setText(marginName(filter.margin()));
                });
        return chip;
    }

    private String marginName(int margin) {
        return texts.text(
                margin == Integer.MAX_VALUE ? "filter.margin" : "filter.margin." + margin);
    }

    private static MenuButton menu(String id, CustomMenuItem... items) {
        var chip = new MenuButton();
        chip.getStyleClass().add("chip");
        chip.setId(id);
        chip.getItems().addAll(items);
        return chip;
    }
}
