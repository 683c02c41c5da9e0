package org.rollcall.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.library.Library;
import org.rollcall.library.LibraryException;
import org.rollcall.ui.kit.Fonts;
import org.testfx.api.FxToolkit;

/// Windows without a screen, each on a data folder that the test may do with as it likes.
public abstract class WindowFixture {

    protected static final double WIDTH = 1280;
    protected static final double HEIGHT = 720;

    // Built once and then copied: a copy takes a moment, a record some hundred.
    @TempDir private static Path template;

    @TempDir private Path given;

    private final List<OpenWindow> windows = new ArrayList<>();

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        OpenWindow.doOnFx(Fonts::load);
    }

    @AfterEach
    void closeTheWindows() {
        closeTheDialogs();
        windows.reversed().forEach(OpenWindow::close);
    }

    // A dialog that a test left open would lie over the windows of the next.
    private static void closeTheDialogs() {
        OpenWindow.doOnFx(() ->
                List.copyOf(Window.getWindows()).stream()
                        .filter(window -> window.getScene().lookup(".dialog-pane") != null)
                        .forEach(Window::hide));
    }

    /// The window on the folder of this test, as large as the smallest it is made for.
    protected OpenWindow open() {
        return open(WIDTH, HEIGHT);
    }

    /// The window on the folder of this test.
    protected OpenWindow open(double width, double height) {
        var window = OpenWindow.on(folder(), width, height, saved());
        windows.add(window);
        return window;
    }

    /// Closes `window` before the test ends.
    protected void close(OpenWindow window) {
        windows.remove(window);
        window.close();
    }

    /// The data folder of this test.
    protected Path folder() {
        var folder = given.resolve("data");
        if (!Files.exists(folder)) {
            copy(built(), folder);
        }
        return folder;
    }

    /// The file to which this test saves.
    protected Path saved() {
        return given.resolve("saved");
    }

    private static Path built() {
        var folder = template.resolve("built");
        if (!Files.exists(folder)) {
            try {
                Library.open(folder).close();
            } catch (LibraryException e) {
                throw new IllegalStateException(e);
            }
        }
        return folder;
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
