package org.rollcall.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Lines of text below each other, of which only those change that say something else.
public final class Lines extends Stack {

    /// One line, which wraps.
    ///
    /// @param style its style class, or empty
    public record Line(String text, String style) {

        /// A line as others are.
        public Line(String text) {
            this(text, "");
        }
    }

    /// No lines yet.
    public Lines() {}

    /// Shows these lines.
    public void show(List<Line> lines) {
        var shown = getChildren();
        if (shown.size() > lines.size()) {
            shown.remove(lines.size(), shown.size());
        }
        for (int place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            if (place == shown.size()) {
                shown.add(label(line));
            } else if (!says(shown.get(place), line)) {
                shown.set(place, label(line));
            }
        }
    }

    // Sets the text of a label of the same style; says false where there is none.
    private static boolean says(Node node, Line line) {
        if (!(node instanceof Label label) || !line.style().equals(label.getUserData())) {
            return false;
        }
        label.setText(line.text());
        return true;
    }

    private static Label label(Line line) {
        var label =
                line.style().isEmpty()
                        ? new Wrapped(line.text())
                        : new Wrapped(line.text(), line.style());
        label.setUserData(line.style());
        return label;
    }
}
