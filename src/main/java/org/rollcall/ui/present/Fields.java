package org.rollcall.ui.present;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Choices;

/// Controls with their names above them.
final class Fields {

    private final Texts texts = Texts.of(Fields.class, "present");

    /// `control`, known as `id`, under the name that the texts have for `key`.
    VBox named(String key, String id, Control control) {
        var label = new Label(texts.text(key));
        label.getStyleClass().add("muted");
        label.setLabelFor(control);
        control.setId(id);
        control.setAccessibleText(texts.text(key));
        control.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(label, control);
        box.getStyleClass().add("present-field");
        return box;
    }

    /// A list to choose from whose values are called by `name`.
    static <T> ComboBox<T> box(Function<? super T, String> name) {
        var box = new ComboBox<T>();
        Choices.name(box, name);
        return box;
    }
}
