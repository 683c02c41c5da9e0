package org.rollcall.ui.countries;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.rollcall.ui.kit.ToolRow;
import org.rollcall.ui.kit.Wrapped;

/// Makes what stands above a table: rows of controls and texts, as high as the lines into which
/// they are broken.
final class Tools {

    private Tools() {}

    /// A row of `controls`.
    static ToolRow row(Node... controls) {
        var row = new ToolRow(controls);
        row.getStyleClass().add("countries-tools");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    /// A text that is never cut off.
    ///
    /// @param styles its style classes
    static Label said(String words, String... styles) {
        return new Wrapped(words, styles);
    }
}
