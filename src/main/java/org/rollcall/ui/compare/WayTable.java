package org.rollcall.ui.compare;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import org.rollcall.analysis.TwoVotes.Way;
import org.rollcall.publish.Comparison;
import org.rollcall.publish.Texts;
import org.rollcall.vote.Choice;

/// How many members went each of the sixteen ways: rows for the first vote, columns for the second.
/// A cell can be pressed to list its members.
final class WayTable extends GridPane {

    private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");
    private static final PseudoClass NOBODY = PseudoClass.getPseudoClass("nobody");

    private final CompareViewModel model;
    private final Texts texts = Texts.of(WayTable.class, "compare");

    WayTable(CompareViewModel model) {
        this.model = model;
        setId("way-table");
        getStyleClass().add("way-table");
        model.comparisonProperty()
                .subscribe(now -> now.ifPresentOrElse(this::show, getChildren()::clear));
    }

    private void show(Comparison comparison) {
        getChildren().clear();
        var choices = Choice.values();
        for (int place = 0; place < choices.length; place++) {
            add(chip(choices[place]), place + 1, 0);
            add(chip(choices[place]), 0, place + 1);
        }
        int[] columns = new int[choices.length];
        int cell = 0;
        for (int row = 0; row < choices.length; row++) {
            int sum = 0;
            for (int column = 0; column < choices.length; column++) {
                var way = comparison.votes().ways().get(cell++);
                add(cell(comparison, way), column + 1, row + 1);
                sum += way.members().size();
                columns[column] += way.members().size();
            }
            add(sum(sum), choices.length + 1, row + 1);
        }
        for (int column = 0; column < columns.length; column++) {
            add(sum(columns[column]), column + 1, choices.length + 1);
        }
    }

    private Node cell(Comparison comparison, Way way) {
        var button = new ToggleButton(texts.text("count", way.members().size()));
        button.getStyleClass().add("way-cell");
        button.setId("way-" + way.from().code() + "-" + way.to().code());
        button.pseudoClassStateChanged(MOVED, way.isMove() && !way.members().isEmpty());
        button.pseudoClassStateChanged(NOBODY, way.members().isEmpty());
        button.setDisable(way.members().isEmpty());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(comparison.line(way));
        button.setOnAction(_ -> model.choose(way));
        model.chosenProperty()
                .subscribe(chosen -> button.setSelected(chosen.filter(way::equals).isPresent()));
        return button;
    }

    private Label chip(Choice choice) {
        var chip = new Label(choice.sign() + " " + texts.text("vote." + choice.code()));
        chip.getStyleClass().addAll("vote-chip", choice.code());
        return chip;
    }

    private Label sum(int members) {
        var sum = new Label(texts.text("count", members));
        sum.setMaxWidth(Double.MAX_VALUE);
        sum.getStyleClass().addAll("muted", "way-sum");
        return sum;
    }
}
