package org.rollcall.ui.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.scenario.Scenario;
import org.rollcall.scenario.Transitions;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Rule;
import org.rollcall.tally.Tally;
import org.rollcall.ui.kit.Choices;
import org.rollcall.ui.kit.OutcomeBadge;
import org.rollcall.ui.kit.ResultBar;
import org.rollcall.ui.kit.RuleEditor;
import org.rollcall.ui.kit.Steps;
import org.rollcall.vote.Choice;

/// What a hypothetical vote comes to: rule, outcome, steps, smallest changes, difference.
final class OutcomePanel extends ScrollPane {

    private final WhatIfViewModel model;
    private final Texts texts = Texts.of(OutcomePanel.class, "whatif");
    private final ComboBox<Rule> rules = new ComboBox<>();
    private final Button edit = new Button();
    private final Label asks = new Label();
    private final OutcomeBadge badge = new OutcomeBadge();
    private final Label verdict = new Label();
    private final ResultBar bar = new ResultBar();
    private final Label totals = new Label();
    private final VBox changes = new VBox();
    private final LikeliestPane likeliest;
    private final VBox difference = new VBox();
    private final VBox against = new VBox();
    private final VBox steps = new VBox();
    private final PopOver editor = new PopOver();
    private boolean showing;

    OutcomePanel(WhatIfViewModel model) {
        this.model = model;
        likeliest = new LikeliestPane(model);
        setFitToWidth(true);
        getStyleClass().add("outcome-panel");
        rules.setId("rule");
        rules.setAccessibleText(texts.text("rule.title"));
        rules.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(rules, Priority.ALWAYS);
        rules.setOnAction(_ -> chooseRule());
        edit.setText(texts.text("rule.edit"));
        edit.setId("rule-edit");
        edit.setOnAction(_ -> model.openProperty().get().ifPresent(this::edit));
        verdict.setId("whatif-verdict");
        verdict.getStyleClass().add("strong");
        totals.setId("whatif-totals");
        Stream.of(asks, verdict, totals).forEach(label -> label.setWrapText(true));
        asks.getStyleClass().add("muted");
        totals.getStyleClass().add("muted");
        bar.getStyleClass().add("large");
        changes.setId("smallest-changes");
        difference.setId("difference");
        var page =
                new VBox(
                        ruleCard(),
                        card(changes, likeliest),
                        card(difference, againstCard()),
                        card(steps));
        page.getStyleClass().add("outcome-page");
        setContent(page);
        model.onRules(() -> model.openProperty().get().ifPresent(this::show));
        editor.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
        editor.setTitle(texts.text("rule.title"));
    }

    private VBox ruleCard() {
        return card(
                title(texts.text("rule.title")), rules, asks, edit, badge, verdict, bar, totals);
    }

    private VBox againstCard() {
        against.setId("against");
        var field =
                new OtherVoteField(
                        model.compared(), "against-symbol", "against.go", model.compared()::choose);
        model.compared()
                .voteProperty()
                .subscribe(_ -> model.openProperty().get().ifPresent(this::showAgainst));
        var box = new VBox(title(texts.text("against.title")), field, against);
        box.getStyleClass().add("against");
        return box;
    }

    void show(Scenario scenario) {
        var names = names(scenario);
        showAgainst(scenario);
        var wording = new Wording(names);
        var decision = scenario.decision();
        showRule(scenario, wording);
        badge.show(decision.outcome(), wording.outcome(decision.outcome()));
        verdict.setText(wording.verdict(decision));
        var counts = scenario.counts();
        bar.show(counts);
        totals.setText(
                Stream.of(Choice.values())
                        .map(choice -> counts.of(choice) + " " + choiceWord(choice))
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""));
        showChanges(scenario, wording);
        showDifference(scenario, wording, names);
        steps.getChildren()
                .setAll(
                        title(texts.text("steps.title")),
                        Steps.of(wording.steps(decision)),
                        Steps.ofWarnings(wording.warnings(decision)));
    }

    private Names names(Scenario scenario) {
        return new Names(scenario.membership(model.membership()), scenario.origin().date());
    }

    private void showRule(Scenario scenario, Wording wording) {
        showing = true;
        var known = new ArrayList<>(model.rules(scenario));
        if (!known.contains(scenario.origin().rule())) {
            known.add(scenario.origin().rule());
        }
        if (!known.contains(scenario.rule())) {
            known.add(scenario.rule());
        }
        Choices.name(
                rules,
                rule -> model.nameInPack(scenario, rule).orElseGet(() -> wording.rule(rule)));
        if (!rules.getItems().equals(known)) {
            rules.getItems().setAll(known);
        }
        rules.setValue(scenario.rule());
        asks.setText(
                scenario.rule().equals(scenario.origin().rule())
                        ? wording.threshold(scenario.rule())
                        : wording.threshold(scenario.rule())
                                + "; "
                                + texts.text(
                                        "rule.really", wording.rule(scenario.origin().rule())));
        showing = false;
    }

    private void chooseRule() {
        if (!showing && rules.getValue() != null) {
            model.rule(rules.getValue());
        }
    }

    private void edit(Scenario scenario) {
        editor.setContentNode(
                new RuleEditor(
                        scenario.rule(),
                        scenario.choices().keySet(),
                        names(scenario),
                        model::rule));
        editor.show(edit);
    }

    private void showChanges(Scenario scenario, Wording wording) {
        var carried = scenario.decision().outcome().carried();
        changes.getChildren()
                .setAll(title(texts.text(carried ? "changes.fails" : "changes.passes")));
        var found = scenario.smallestChanges();
        found.stream()
                .flatMapToInt(change -> change.howMany().stream())
                .min()
                .ifPresent(fewest ->
                        changes.getChildren().add(text(texts.text("changes.distance", fewest))));
        if (found.isEmpty()) {
            changes.getChildren().add(text(texts.text("changes.none")));
        }
        likeliest.show(scenario, found);
        // What cannot be done comes last.
        found.stream()
                .sorted(Comparator.comparing(change -> change.howMany().isEmpty()))
                .forEach(change -> {
                    var line = text(wording.change(scenario.rule(), change));
                    if (change.howMany().isEmpty()) {
                        line.getStyleClass().add("muted");
                    }
                    changes.getChildren().add(line);
                });
    }

    private void showDifference(Scenario scenario, Wording wording, Names names) {
        var origin = scenario.origin();
        var heading = origin.symbol().isPresent() ? "difference.title" : "difference.title.blank";
        difference.getChildren().setAll(title(texts.text(heading)));
        var moved = Transitions.between(origin.choices(), scenario.choices());
        var before = Tally.decide(origin.rule(), new Ballots.Named(origin.choices()));
        difference
                .getChildren()
                .add(
                        text(
                                texts.text(
                                        origin.symbol().isPresent()
                                                ? "difference.was"
                                                : "difference.was.blank",
                                        wording.outcome(before.outcome()),
                                        new Ballots.Named(origin.choices()).counts().printed(),
                                        wording.outcome(scenario.decision().outcome()),
                                        scenario.counts().printed())));
        addMoves(difference, moved, wording, names);
    }

    private void showAgainst(Scenario scenario) {
        against.getChildren().clear();
        var vote = model.compared().voteProperty().get();
        if (vote.isEmpty()) {
            return;
        }
        var names = names(scenario);
        var wording = new Wording(names);
        var there = vote.get().choices();
        var both = new TreeSet<>(there.keySet());
        both.retainAll(scenario.choices().keySet());
        against.getChildren()
                .add(
                        text(
                                texts.text(
                                        "against.line",
                                        vote.get().heading().symbol(),
                                        vote.get().counts().printed(),
                                        scenario.counts().printed(),
                                        both.size())));
        var moved = Transitions.between(there, scenario.choices());
        addMoves(against, moved, wording, names);
    }

    private void addMoves(
            VBox box, List<Transitions.Transition> moved, Wording wording, Names names) {
        if (moved.isEmpty()) {
            box.getChildren().add(text(texts.text("difference.none")));
        }
        for (var way : moved) {
            var line =
                    text(
                            texts.text(
                                    "difference.line",
                                    wording.choice(way.from()),
                                    wording.choice(way.to()),
                                    way.members().size()));
            line.getStyleClass().add("strong");
            var who = text(names.list(way.members()));
            who.getStyleClass().add("muted");
            box.getChildren().addAll(line, who);
        }
    }

    private String choiceWord(Choice choice) {
        return texts.text("row.choice." + choice.code());
    }

    private static Label title(String words) {
        var label = new Label(words);
        label.getStyleClass().add("strong");
        return label;
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private static VBox card(Node... content) {
        var card = new VBox(content);
        card.getStyleClass().addAll("card", "outcome-card");
        return card;
    }
}
