package org.rollcall.ui.kit;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Lists to choose from whose values have names.
public final class Choices {

    private Choices() {}

    /// Shows the values of `box` by `name`.
    public static <T> void name(ComboBox<T> box, Function<? super T, String> name) {
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : name.apply(value);
                    }

                    @Override
                    public @Nullable T fromString(String text) {
                        return null;
                    }
                });
    }
}
