package org.rollcall.ui.kit;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.rollcall.publish.Wording;

/// Steps from the ballots to the outcome, numbered, each with where it is written.
public final class Steps extends Stack {

    private Steps() {
        getStyleClass().add("steps");
    }

    /// A list of `steps`.
    public static Steps of(List<Wording.Sentence> steps) {
        var list = new Steps();
        list.show(steps);
        return list;
    }

    /// A list of warnings.
    public static Steps ofWarnings(List<String> warnings) {
        var list = new Steps();
        list.showWarnings(warnings);
        return list;
    }

    /// Shows other steps. Those that say the same stay.
    public void show(List<Wording.Sentence> steps) {
        fill(
                IntStream.range(0, steps.size())
                        .mapToObj(place ->
                                new Said(
                                        String.valueOf(place + 1),
                                        steps.get(place).text(),
                                        steps.get(place).source()))
                        .toList());
    }

    /// Shows other warnings. Those that say the same stay.
    public void showWarnings(List<String> warnings) {
        fill(warnings.stream().map(warning -> new Said("!", warning, "")).toList());
    }

    private void fill(List<Said> all) {
        var lines = getChildren();
        if (lines.size() > all.size()) {
            lines.remove(all.size(), lines.size());
        }
        while (lines.size() < all.size()) {
            lines.add(new Line());
        }
        for (int place = 0; place < all.size(); place++) {
            if (lines.get(place) instanceof Line line) {
                line.show(all.get(place));
            }
        }
    }

    private record Said(String mark, String text, String source) {}

    private static final class Line extends HBox {

        private final Label number = new Label();
        private final Label sentence = new Wrapped("");
        private final Label where = new Wrapped("", "muted", "step-source");
        private final Stack box = new Stack(sentence);

        Line() {
            number.getStyleClass().add("step-number");
            HBox.setHgrow(box, Priority.ALWAYS);
            getChildren().addAll(number, box);
            getStyleClass().add("step");
        }

        void show(Said said) {
            number.setText(said.mark());
            sentence.setText(said.text());
            where.setText(said.source());
            boolean stands = box.getChildren().contains(where);
            if (said.source().isEmpty() && stands) {
                box.getChildren().remove(where);
            } else if (!said.source().isEmpty() && !stands) {
                box.getChildren().add(where);
            }
            setAccessibleText(said.text() + (said.source().isEmpty() ? "" : " " + said.source()));
        }
    }
}
