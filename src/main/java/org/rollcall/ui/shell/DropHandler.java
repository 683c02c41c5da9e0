package org.rollcall.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/// Takes files that are dropped anywhere on the window.
public final class DropHandler {

    private final Consumer<List<Path>> use;
    private final ReadOnlyBooleanWrapper hovering = new ReadOnlyBooleanWrapper();

    /// Hands what is dropped to `use`.
    DropHandler(Consumer<List<Path>> use) {
        this.use = use;
    }

    /// Whether files hang over the window.
    ReadOnlyBooleanProperty hoveringProperty() {
        return hovering.getReadOnlyProperty();
    }

    /// Takes what is dropped on `node`.
    void watch(Node node) {
        node.setOnDragOver(event -> {
            if (over(event.getDragboard().hasFiles())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragExited(_ -> left());
        node.setOnDragDropped(event -> {
            event.setDropCompleted(dropped(event.getDragboard().getFiles()));
            event.consume();
        });
    }

    /// Something hangs over the window.
    ///
    /// @return whether it can be dropped
    public boolean over(boolean files) {
        hovering.set(files);
        return files;
    }

    /// Nothing hangs over the window any more.
    public void left() {
        hovering.set(false);
    }

    /// `files` were dropped.
    ///
    /// @return whether they were taken
    public boolean dropped(List<File> files) {
        left();
        if (!files.isEmpty()) {
            use.accept(files.stream().map(File::toPath).toList());
        }
        return !files.isEmpty();
    }
}
