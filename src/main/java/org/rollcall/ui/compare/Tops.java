package org.rollcall.ui.compare;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// What stands above compared votes, on both pages.
final class Tops {

    private Tops() {}

    /// What the person ought to know; gone where there is nothing.
    static Label said(String id, ReadOnlyStringProperty words) {
        var said = new Label();
        said.setId(id);
        said.getStyleClass().add("complaint");
        said.setWrapText(true);
        said.textProperty().bind(words);
        said.visibleProperty().bind(words.isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }

    /// Where one of the votes never happened, the page says so across its width.
    static Label band(String id, String words, ObservableValue<Boolean> hypothetical) {
        var band = new Label(words);
        band.setId(id);
        band.getStyleClass().add("hypothetical-band");
        band.setMaxWidth(Double.MAX_VALUE);
        hypothetical.subscribe(marked -> {
            band.setVisible(marked);
            band.setManaged(marked);
        });
        return band;
    }
}
