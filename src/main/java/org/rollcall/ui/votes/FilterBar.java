package org.rollcall.ui.votes;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.vote.Body;

/// What the list of votes is narrowed to: bodies, years, outcome, margin.
final class FilterBar extends FlowPane {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final Set<String> ASSEMBLY =
            Set.of(
                    Body.GENERAL_ASSEMBLY.code(),
                    Body.EMERGENCY_SESSION.code(),
                    Body.ASSEMBLY_COMMITTEE.code());
    private static final Set<String> COUNCIL = Set.of(Body.SECURITY_COUNCIL.code());

    private final VotesViewModel model;
    private final Texts texts = Texts.of(FilterBar.class, "votes");
    // Whether the boxes of years are changing because the filter did.
    private boolean filling;

    /// Filters of `model`.
    ///
    /// @param more what opens further filters
    FilterBar(VotesViewModel model, Wording wording, Node more) {
        this.model = model;
        getStyleClass().add("filters");
        var bodies = new ToggleGroup();
        getChildren()
                .addAll(
                        body("filter.body.all", Set.of(), bodies),
                        body("filter.body.GA", ASSEMBLY, bodies),
                        body("filter.body.SC", COUNCIL, bodies),
                        more,
                        years(),
                        outcomes(wording),
                        margin());
    }

    private ToggleButton body(String key, Set<String> which, ToggleGroup group) {
        var chip = new ToggleButton(texts.text(key));
        chip.getStyleClass().add("chip");
        chip.setId(key.replace('.', '-'));
        chip.setToggleGroup(group);
        chip.setTooltip(new Tooltip(texts.text(key + ".spoken")));
        chip.setOnAction(_ -> {
            // A second click on the chosen one keeps it chosen.
            chip.setSelected(true);
            model.filterProperty().set(model.filterProperty().get().with(Facet.BODY, which));
        });
        model.filterProperty()
                .subscribe(filter -> chip.setSelected(filter.chosen(Facet.BODY).equals(which)));
        model.foundProperty()
                .subscribe(found -> {
                    int count =
                            which.stream().mapToInt(body -> found.count(Facet.BODY, body)).sum();
                    boolean all = which.isEmpty();
                    var spoken = texts.text(key + ".spoken");
                    chip.setText(all ? texts.text(key) : counted(texts.text(key), count));
                    chip.setAccessibleText(all ? spoken : counted(spoken, count));
                });
        return chip;
    }

    private MenuButton years() {
        var from = new ComboBox<Integer>();
        var until = new ComboBox<Integer>();
        from.setId("filter-from");
        until.setId("filter-until");
        model.all().subscribe(() -> fill(from, until));
        var every = new Button(texts.text("filter.years.all"));
        every.setId("filter-all-years");
        var box =
                new HBox(
                        new Label(texts.text("filter.years.from")),
                        from,
                        new Label(texts.text("filter.years.until")),
                        until,
                        every);
        box.getStyleClass().add("years");
        var item = new CustomMenuItem(box, false);
        var chip = menu("filter-years", item);
        from.setOnAction(_ -> chooseYears(from, until));
        until.setOnAction(_ -> chooseYears(from, until));
        every.setOnAction(_ -> {
            chip.hide();
            model.filterProperty()
                    .set(
                            model.filterProperty()
                                    .get()
                                    .withYears(
                                            VoteFilter.ALL.fromYear(), VoteFilter.ALL.untilYear()));
        });
        model.filterProperty().subscribe(filter -> showYears(filter, chip, from, until));
        return chip;
    }

    private void chooseYears(ComboBox<Integer> from, ComboBox<Integer> until) {
        if (filling || from.getValue() == null || until.getValue() == null) {
            return;
        }
        int first = from.getValue();
        int last = until.getValue();
        // All years there are means all years there ever will be.
        model.filterProperty()
                .set(
                        model.filterProperty()
                                .get()
                                .withYears(
                                        first == first() ? VoteFilter.ALL.fromYear() : first,
                                        last == last() ? VoteFilter.ALL.untilYear() : last));
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
        fill(from, until);
    }

    // What the filter says, whoever changed it: a person here, a saved filter, back and forward.
    private void fill(ComboBox<Integer> from, ComboBox<Integer> until) {
        if (model.all().isEmpty()) {
            return;
        }
        var filter = model.filterProperty().get();
        filling = true;
        var years = IntStream.rangeClosed(first(), last()).boxed().toList();
        for (var box : List.of(from, until)) {
            if (!box.getItems().equals(years)) {
                box.setItems(FXCollections.observableArrayList(years));
            }
        }
        from.setValue(Math.max(first(), filter.fromYear()));
        until.setValue(Math.min(last(), filter.untilYear()));
        filling = false;
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
        for (var outcome : Outcomes.ALL) {
            var item = new CheckMenuItem(wording.outcome(outcome));
            item.setId("outcome-" + outcome.code());
            item.setOnAction(_ ->
                    model.filterProperty()
                            .set(
                                    model.filterProperty()
                                            .get()
                                            .with(
                                                    Facet.OUTCOME,
                                                    outcome.code(),
                                                    item.isSelected())));
            model.filterProperty()
                    .subscribe(filter ->
                            item.setSelected(
                                    filter.chosen(Facet.OUTCOME).contains(outcome.code())));
            model.foundProperty()
                    .subscribe(found ->
                            item.setText(
                                    counted(
                                            wording.outcome(outcome),
                                            found.count(Facet.OUTCOME, outcome.code()))));
            chip.getItems().add(item);
        }
        model.filterProperty()
                .subscribe(filter -> {
                    int size = filter.chosen(Facet.OUTCOME).size();
                    chip.pseudoClassStateChanged(ACTIVE, size > 0);
                    chip.setText(
                            switch (size) {
                                case 0 -> texts.text("filter.outcome");
                                case 1 -> chosen(filter, wording);
                                default -> texts.text("filter.outcome.some", size);
                            });
                });
        return chip;
    }

    private static String chosen(VoteFilter filter, Wording wording) {
        return Outcomes.ALL.stream()
                .filter(outcome -> filter.chosen(Facet.OUTCOME).contains(outcome.code()))
                .findFirst()
                .map(wording::outcome)
                .orElse("");
    }

    private MenuButton margin() {
        var chip = menu("filter-margin");
        var group = new ToggleGroup();
        for (int margin : Narrowing.MARGINS) {
            var item = new RadioMenuItem(marginName(margin));
            item.setId(margin == VoteFilter.ANY_MARGIN ? "margin-any" : "margin-" + margin);
            item.setToggleGroup(group);
            item.setOnAction(_ ->
                    model.filterProperty().set(model.filterProperty().get().withMargin(margin)));
            model.filterProperty().subscribe(filter -> item.setSelected(filter.margin() == margin));
            model.foundProperty()
                    .subscribe(found ->
                            item.setText(
                                    counted(
                                            marginName(margin),
                                            found.margins().getOrDefault(margin, 0))));
            chip.getItems().add(item);
        }
        model.filterProperty()
                .subscribe(filter -> {
                    chip.pseudoClassStateChanged(ACTIVE, filter.margin() != VoteFilter.ANY_MARGIN);
                    chip.setText(
                            filter.margin() == VoteFilter.ANY_MARGIN
                                    ? texts.text("filter.margin.chip")
                                    : texts.text("filter.margin.short", filter.margin()));
                    chip.setAccessibleText(marginName(filter.margin()));
                });
        return chip;
    }

    private String marginName(int margin) {
        if (margin == VoteFilter.ANY_MARGIN) {
            return texts.text("filter.margin");
        }
        return Narrowing.MARGINS.contains(margin)
                ? texts.text("filter.margin." + margin)
                : texts.text("filter.margin.some", margin);
    }

    private String counted(String name, int count) {
        return texts.text("filter.counted", name, count);
    }

    private static MenuButton menu(String id, CustomMenuItem... items) {
        var chip = new MenuButton();
        chip.getStyleClass().add("chip");
        chip.setId(id);
        chip.getItems().addAll(items);
        return chip;
    }
}
