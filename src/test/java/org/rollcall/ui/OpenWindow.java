package org.rollcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.rollcall.feed.MemberTables;
import org.rollcall.library.Library;
import org.rollcall.library.LibraryException;
import org.rollcall.ui.kit.Pictures;
import org.rollcall.ui.shell.Desktop;
import org.rollcall.ui.shell.Shell;
import org.rollcall.work.FxBackground;
import org.rollcall.work.WatchedBackground;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window on a data folder, and hands to work it with.
public final class OpenWindow implements AutoCloseable {

    private static final int MOST_TABS = 90;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    // A headless screen is this large; what is larger can be drawn, but not shown.
    private static final double SCREEN = 1000 * 1000;
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final FxRobot robot = new FxRobot();
    private final Library library;
    private final Stage stage;
    private final Shell shell;
    private final Scene scene;

    private final List<Path> toImport;
    private final List<String> browsed;
    private final WatchedBackground background;
    private Duration longest = LONGEST_WAIT;
    private boolean patient = true;

    private record Built(Stage stage, Shell shell, Scene scene) {}

    private OpenWindow(
            Library library,
            Built built,
            WatchedBackground background,
            List<Path> toImport,
            List<String> browsed) {
        this.background = background;
        this.library = library;
        this.toImport = toImport;
        this.browsed = browsed;
        stage = built.stage();
        shell = built.shell();
        scene = built.scene();
    }

    /// Opens the window on `folder` and waits until a vote is open, of the record or in the room.
    ///
    /// @param saved the file that the person chooses, whatever is saved
    static OpenWindow on(Path folder, double width, double height, Path saved) {
        try {
            var library = Library.open(folder);
            var membership = MemberTables.read();
            var toImport = new CopyOnWriteArrayList<Path>();
            var browsed = new CopyOnWriteArrayList<String>();
            var desktop =
                    new Desktop(
                            (_, _) -> Optional.of(saved.toFile()),
                            () -> List.copyOf(toImport),
                            browsed::add);
            var background = new WatchedBackground(new FxBackground());
            var built =
                    onFx(() -> {
                        var stage = new Stage();
                        var shell = new Shell(stage, library, membership, background, desktop);
                        var scene = new Scene(shell.root(), width, height);
                        shell.dress(scene);
                        stage.setScene(scene);
                        shell.start(() -> {});
                        if (width * height <= SCREEN) {
                            stage.show();
                        } else {
                            // Nothing lays it out but a picture.
                            scene.snapshot(null);
                        }
                        return new Built(stage, shell, scene);
                    });
            var window = new OpenWindow(library, built, background, toImport, browsed);
            // A vote in the room that has no result yet comes before the votes of the record.
            window.until(() ->
                    !window.text("#symbols").isEmpty()
                            || built.scene().lookup("#operator") != null);
            return window;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Asks for something where JavaFX wants it.
    public static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), question);
    }

    /// Does `action` where JavaFX wants it, and lets the window come to rest.
    public static void doOnFx(Runnable action) {
        onFx(() -> {
            action.run();
            return true;
        });
        rest();
    }

    /// Lets the window come to rest.
    public static void rest() {
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    /// The files that the person chooses where asked for files to import; a test fills it.
    public List<Path> toImport() {
        return toImport;
    }

    /// The addresses that were opened in the browser.
    public List<String> browsed() {
        return browsed;
    }

    public Library library() {
        return library;
    }

    public Shell shell() {
        return shell;
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return scene;
    }

    public FxRobot robot() {
        return robot;
    }

    /// Waits until `condition` holds; the test fails if it never does.
    public void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    longest.toSeconds(),
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(5000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it never came to be", e);
        }
        rest();
    }

    /// From now on, waits as long as `wait` for what is to come.
    public OpenWindow waitingFor(Duration wait) {
        longest = wait;
        return this;
    }

    /// From now on, does not wait for work in the background to end, as some of it is to go on.
    public OpenWindow whileWorkGoesOn() {
        patient = false;
        return this;
    }

    /// Waits until what was begun is done, such as a search.
    public OpenWindow settle() {
        rest();
        if (patient) {
            until(background::rests);
        }
        return this;
    }

    /// The one node of this window that `selector` means.
    public <T extends Node> T node(String selector, Class<T> type) {
        var found = onFx(() -> Optional.ofNullable(scene.lookup(selector)));
        assertThat(found).as("a node %s", selector).isPresent();
        return type.cast(found.orElseThrow());
    }

    /// All nodes of this window that `selector` means, whether they are seen or not.
    public List<Node> nodes(String selector) {
        return onFx(() -> List.copyOf(scene.getRoot().lookupAll(selector)));
    }

    /// What the label or button `selector` says; empty where there is none.
    public String text(String selector) {
        return onFx(() -> scene.lookup(selector) instanceof Labeled label ? label.getText() : "");
    }

    /// Whether `selector` can be seen, as far as the node and all around it are visible.
    public boolean sees(String selector) {
        return onFx(() -> {
            for (var node = scene.lookup(selector); node != null; node = node.getParent()) {
                if (!node.isVisible()) {
                    return false;
                }
            }
            return scene.lookup(selector) != null;
        });
    }

    /// Opens the vote `symbol` and waits until it is there.
    public OpenWindow open(String symbol) {
        doOnFx(() -> shell.open(symbol));
        until(() -> text("#symbols").startsWith(symbol));
        return this;
    }

    /// Clicks in the middle of what `selector` means.
    public OpenWindow click(String selector) {
        return click(node(selector, Node.class));
    }

    /// Clicks in the middle of `node`.
    public OpenWindow click(Node node) {
        robot.clickOn(node);
        settle();
        return this;
    }

    /// Presses the button `selector`, also in a window that is too large to be shown.
    public OpenWindow fire(String selector) {
        doOnFx(node(selector, ButtonBase.class)::fire);
        settle();
        return this;
    }

    /// Chooses the entry at `index` of the combo box `selector`.
    public OpenWindow choose(String selector, int index) {
        var box = node(selector, ComboBox.class);
        doOnFx(() -> box.getSelectionModel().select(index));
        settle();
        return this;
    }

    /// Presses `keys` together.
    public OpenWindow press(KeyCode... keys) {
        // TestFX would wait several times as long.
        doOnFx(() -> {
            var keyboard = new Robot();
            for (var key : keys) {
                keyboard.keyPress(key);
            }
            for (var key : List.of(keys).reversed()) {
                keyboard.keyRelease(key);
            }
        });
        settle();
        return this;
    }

    /// Presses Tab until what has this id has the focus, as somebody without a mouse does.
    public OpenWindow tabTo(String id) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            var owner = onFx(() -> scene.getFocusOwner());
            if (owner != null && id.equals(owner.getId())) {
                return this;
            }
            press(KeyCode.TAB);
        }
        throw new AssertionError("Tab never comes to " + id);
    }

    /// Types `text` into what has the focus.
    public OpenWindow type(String text) {
        robot.write(text);
        settle();
        return this;
    }

    /// Puts the focus on what `selector` means, as Tab would in the end.
    public OpenWindow focus(String selector) {
        var node = node(selector, Node.class);
        doOnFx(node::requestFocus);
        return this;
    }

    /// Where `node` is in the window.
    public static Bounds place(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    /// Writes what the window shows to `target/screenshots`, for people to look at.
    public OpenWindow picture(String name) {
        var bytes =
                onFx(() -> {
                    // Laying the board out sets the size of its letters, for the next time.
                    scene.snapshot(null);
                    return Pictures.png(scene.snapshot(null));
                });
        assertThat(bytes).isNotEmpty();
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// Closes the window as the program does at its end.
    @Override
    public void close() {
        doOnFx(() -> {
            shell.close();
            stage.close();
        });
        library.close();
    }
}
