package org.rollcall.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Wording;

/// Steps from the ballots to the outcome, numbered, each with where it is written.
public final class Steps {

    private Steps() {}

    /// A list of `steps`.
    public static VBox of(List<Wording.Sentence> steps) {
        var list = new VBox();
        list.getStyleClass().add("steps");
        int number = 1;
        for (var step : steps) {
            list.getChildren().add(line(String.valueOf(number++), step.text(), step.source()));
        }
        return list;
    }

    /// A list of warnings.
    public static VBox ofWarnings(List<String> warnings) {
        var list = new VBox();
        list.getStyleClass().add("steps");
        warnings.forEach(warning -> list.getChildren().add(line("!", warning, "")));
        return list;
    }

    private static HBox line(String mark, String text, String source) {
        var number = new Label(mark);
        number.getStyleClass().add("step-number");
        var sentence = new Label(text);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(sentence);
        HBox.setHgrow(box, Priority.ALWAYS);
        if (!source.isEmpty()) {
            var where = new Label(source);
            where.setWrapText(true);
            where.getStyleClass().addAll("muted", "step-source");
            box.getChildren().add(where);
        }
        var line = new HBox(number, box);
        line.getStyleClass().add("step");
        line.setAccessibleText(text + (source.isEmpty() ? "" : " " + source));
        return line;
    }
}
