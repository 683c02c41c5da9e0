package org.rollcall.ui.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.rollcall.analysis.TwoVotes;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Decision;
import org.rollcall.tally.Rule;
import org.rollcall.ui.kit.Choices;
import org.rollcall.ui.kit.Lines;
import org.rollcall.ui.kit.Lines.Line;
import org.rollcall.ui.kit.OutcomeBadge;
import org.rollcall.ui.kit.ResultBar;
import org.rollcall.ui.kit.RuleEditor;
import org.rollcall.ui.kit.Stack;
import org.rollcall.ui.kit.Steps;
import org.rollcall.ui.kit.Wrapped;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// What a hypothetical vote comes to: rule, outcome, steps, smallest changes, difference.
final class OutcomePanel extends ScrollPane {

    private final WhatIfViewModel model;
    private final Texts texts = Texts.of(OutcomePanel.class, "whatif");
    private final ComboBox<Rule> rules = new ComboBox<>();
    private final Button edit = new Button();
    private final Label asks = new Wrapped("", "muted");
    private final OutcomeBadge badge = new OutcomeBadge();
    private final Label verdict = new Wrapped("", "strong");
    private final ResultBar bar = new ResultBar();
    private final Label totals = new Wrapped("", "muted");
    private final Lines changes = new Lines();
    private final LikeliestPane likeliest;
    private final Lines difference = new Lines();
    private final Lines against = new Lines();
    private final Steps steps = Steps.of(List.of());
    private final Steps warnings = Steps.ofWarnings(List.of());
    private final PopOver editor = new PopOver();
    private Optional<Decided> decided = Optional.empty();
    private boolean showing;

    /// By what rule it is decided, and by which others it could be.
    private record Decided(Words words, Rule rule, Set<MemberCode> members) {}

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
        totals.setId("whatif-totals");
        bar.getStyleClass().add("large");
        changes.setId("smallest-changes");
        difference.setId("difference");
        var page =
                new Stack(
                        ruleCard(),
                        card(changes, likeliest),
                        card(difference, againstCard()),
                        card(new Stack(title(texts.text("steps.title")), steps, warnings)));
        // As wide as it is made; to find the narrowest it could be would be work in each frame.
        page.setMinWidth(0);
        page.getStyleClass().add("outcome-page");
        setContent(page);
        model.onRules(() -> {
            decided = Optional.empty();
            model.openProperty().get().ifPresent(this::show);
        });
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
        var box = new Stack(title(texts.text("against.title")), field, against);
        box.getStyleClass().add("against");
        return box;
    }

    void show(Scenario scenario) {
        var words = model.words(scenario);
        var wording = words.wording();
        var decision = scenario.decision();
        var counts = scenario.counts();
        showAgainst(scenario);
        showRule(scenario, words);
        badge.show(decision.outcome(), wording.outcome(decision.outcome()));
        verdict.setText(wording.verdict(decision));
        bar.show(counts);
        totals.setText(
                Stream.of(Choice.values())
                        .map(choice -> counts.of(choice) + " " + choiceWord(choice))
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""));
        showChanges(scenario, decision, wording);
        showDifference(scenario, decision, words);
        steps.show(wording.steps(decision));
        warnings.showWarnings(wording.warnings(decision));
    }

    // Which rules there are takes long to find out, and mostly only a ballot has changed.
    private void showRule(Scenario scenario, Words words) {
        var now = new Decided(words, scenario.rule(), scenario.choices().keySet());
        if (decided.filter(now::equals).isEmpty()) {
            decided = Optional.of(now);
            fillRules(scenario, words.wording());
        }
    }

    private void fillRules(Scenario scenario, Wording wording) {
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
                        model.words(scenario).names(),
                        model::rule));
        editor.show(edit);
    }

    private void showChanges(Scenario scenario, Decision decision, Wording wording) {
        boolean carried = decision.outcome().carried();
        var lines = new ArrayList<Line>();
        lines.add(new Line(texts.text(carried ? "changes.fails" : "changes.passes"), "strong"));
        var found = scenario.smallestChanges();
        found.stream()
                .flatMapToInt(change -> change.howMany().stream())
                .min()
                .ifPresent(fewest -> lines.add(new Line(texts.text("changes.distance", fewest))));
        if (found.isEmpty()) {
            lines.add(new Line(texts.text("changes.none")));
        }
        likeliest.show(scenario, found);
        // What cannot be done comes last.
        found.stream()
                .sorted(Comparator.comparing(change -> change.howMany().isEmpty()))
                .map(change ->
                        new Line(
                                wording.change(scenario.rule(), change),
                                change.howMany().isEmpty() ? "muted" : ""))
                .forEach(lines::add);
        changes.show(lines);
    }

    private void showDifference(Scenario scenario, Decision decision, Words words) {
        var origin = scenario.origin();
        boolean real = origin.symbol().isPresent();
        var wording = words.wording();
        var lines = new ArrayList<Line>();
        lines.add(
                new Line(
                        texts.text(real ? "difference.title" : "difference.title.blank"),
                        "strong"));
        lines.add(
                new Line(
                        texts.text(
                                real ? "difference.was" : "difference.was.blank",
                                wording.outcome(words.before().outcome()),
                                new Ballots.Named(origin.choices()).counts().printed(),
                                wording.outcome(decision.outcome()),
                                scenario.counts().printed())));
        var moved = new TwoVotes(origin.choices(), scenario.choices());
        lines.addAll(moves(moved, words));
        difference.show(lines);
    }

    private void showAgainst(Scenario scenario) {
        var vote = model.compared().voteProperty().get();
        if (vote.isEmpty()) {
            against.show(List.of());
            return;
        }
        var moved = new TwoVotes(vote.get().choices(), scenario.choices());
        var lines = new ArrayList<Line>();
        lines.add(
                new Line(
                        texts.text(
                                "against.line",
                                vote.get().heading().symbol(),
                                vote.get().counts().printed(),
                                scenario.counts().printed(),
                                moved.both())));
        lines.addAll(moves(moved, model.words(scenario)));
        against.show(lines);
    }

    private List<Line> moves(TwoVotes votes, Words words) {
        var moved = votes.moves();
        if (moved.isEmpty()) {
            return List.of(new Line(texts.text("difference.none")));
        }
        var lines = new ArrayList<Line>();
        for (var way : moved) {
            lines.add(
                    new Line(
                            texts.text(
                                    "difference.line",
                                    words.wording().choice(way.from()),
                                    words.wording().choice(way.to()),
                                    way.members().size()),
                            "strong"));
            lines.add(new Line(words.names().list(way.members()), "muted"));
        }
        return lines;
    }

    private String choiceWord(Choice choice) {
        return texts.text("row.choice." + choice.code());
    }

    private static Label title(String words) {
        var label = new Label(words);
        label.getStyleClass().add("strong");
        return label;
    }

    private static VBox card(Node... content) {
        var card = new Stack(content);
        card.getStyleClass().addAll("card", "outcome-card");
        return card;
    }
}
