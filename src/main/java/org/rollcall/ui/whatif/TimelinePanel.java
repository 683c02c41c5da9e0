package org.rollcall.ui.whatif;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Scenario;
import org.rollcall.scenario.Step;
import org.rollcall.vote.MemberCode;

/// Every change ever made to the open hypothetical vote, in branches; a click or Enter goes there.
final class TimelinePanel extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");
    private static final int MOST_NAMED = 3;

    // Rows in sight above the one that holds.
    private static final int ABOVE = 4;

    private final WhatIfViewModel model;
    private final Texts texts = Texts.of(TimelinePanel.class, "whatif");

    // Numbers only: what a step says is worked out for the rows in sight, however many there are.
    private final ListView<Integer> list = new ListView<>();
    private Optional<Shown> shown = Optional.empty();
    private boolean showing;

    /// What the rows tell of.
    ///
    /// @param branch the steps along which undo and redo go
    private record Shown(Scenario scenario, Names names, Wording wording, Set<Integer> branch) {}

    TimelinePanel(WhatIfViewModel model) {
        this.model = model;
        getStyleClass().addAll("card", "timeline");
        var how = new Label(texts.text("timeline.how"));
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        how.getStyleClass().add("muted");
        list.setId("timeline");
        list.setAccessibleText(texts.text("timeline.spoken"));
        list.setCellFactory(_ -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                goThere();
                event.consume();
            }
        });
        list.setOnMouseClicked(_ -> goThere());
        getChildren().addAll(how, list);
        visibleProperty().subscribe(() -> model.openProperty().get().ifPresent(this::show));
    }

    private void goThere() {
        var number = list.getSelectionModel().getSelectedItem();
        if (number != null && !showing) {
            model.goTo(number);
        }
    }

    /// Shows the steps of `scenario`, once somebody can see them.
    void show(Scenario scenario) {
        if (!isVisible()) {
            return;
        }
        var words = model.words(scenario);
        var branch = Set.copyOf(scenario.branch());
        shown = Optional.of(new Shown(scenario, words.names(), words.wording(), branch));
        showing = true;
        int rows = scenario.steps().size() + 1;
        if (list.getItems().size() > rows) {
            list.getItems().clear();
        }
        list.getItems()
                .addAll(
                        IntStream.range(list.getItems().size(), rows)
                                .mapToObj(row -> row + Step.START)
                                .toList());
        list.refresh();
        list.getSelectionModel().clearAndSelect(scenario.at() - Step.START);
        list.scrollTo(Math.max(0, scenario.at() - ABOVE));
        showing = false;
    }

    private String words(Shown now, int number) {
        var what =
                number == Step.START
                        ? texts.text("timeline.start")
                        : words(
                                now.scenario().steps().get(number).edit(),
                                now.names(),
                                now.wording());
        return texts.text(
                "timeline.line", number + 1, what, now.scenario().countsAt(number).printed());
    }

    private String branch(Shown now, int number) {
        int follows =
                number == Step.START ? number - 1 : now.scenario().steps().get(number).follows();
        return follows == number - 1 ? "" : texts.text("timeline.branch", follows + 1);
    }

    private String words(Edit edit, Names names, Wording wording) {
        return switch (edit) {
            case Edit.Cast(var choices) -> {
                var ways = choices.values().stream().distinct().toList();
                var way =
                        ways.size() == 1
                                ? wording.choice(ways.getFirst())
                                : texts.text("timeline.mixed");
                yield texts.text("timeline.cast", who(choices.keySet(), names), way);
            }
            case Edit.ChangeRule(var rule) -> texts.text("timeline.rule", wording.threshold(rule));
            case Edit.Reseat(var joining, _, var leaving) ->
                    texts.text(
                            "timeline.members",
                            joining.size(),
                            who(joining.keySet(), names),
                            leaving.size(),
                            who(leaving, names));
            case Edit.Rename(String name) -> texts.text("timeline.name", name);
            case Edit.Annotate _ -> texts.text("timeline.notes");
        };
    }

    private String who(Set<MemberCode> members, Names names) {
        return members.size() > MOST_NAMED
                ? texts.text("timeline.many", members.size())
                : names.list(members);
    }

    private final class Cell extends ListCell<Integer> {

        @Override
        protected void updateItem(@Nullable Integer number, boolean empty) {
            super.updateItem(number, empty);
            setWrapText(true);
            setPrefWidth(0);
            if (number == null || empty || shown.isEmpty()) {
                pseudoClassStateChanged(HERE, false);
                pseudoClassStateChanged(LEFT, false);
                setText("");
                setAccessibleText("");
                return;
            }
            fill(shown.get(), number);
        }

        private void fill(Shown now, int number) {
            boolean here = now.scenario().at() == number;
            boolean left = number != Step.START && !now.branch().contains(number);
            var words = words(now, number);
            var branch = branch(now, number);
            pseudoClassStateChanged(HERE, here);
            pseudoClassStateChanged(LEFT, left);
            var mark = here ? "▶ " : left ? "⎇ " : "";
            setText(mark + words + (branch.isEmpty() ? "" : " · " + branch));
            setAccessibleText(
                    texts.text(
                            here
                                    ? "timeline.spoken.here"
                                    : left ? "timeline.spoken.left" : "timeline.spoken.line",
                            words,
                            branch));
        }
    }
}
