package org.rollcall.ui.present;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.rollcall.publish.HallSheet;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.LiveVote;
import org.rollcall.ui.kit.FxTextWidth;
import org.rollcall.ui.kit.Look;
import org.rollcall.ui.kit.SheetPane;

/// The board's own window, for the second screen: the board, and nothing else.
public final class BoardWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final Stage stage = new Stage();
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private final FxTextWidth widths = new FxTextWidth();
    private Optional<LiveVote> vote = Optional.empty();
    private Optional<SheetPane> pane = Optional.empty();

    /// A window that is not shown yet.
    ///
    /// @param keys hears what is typed while the board has the keyboard, so that one screen is
    ///   enough
    BoardWindow(Look look, Consumer<KeyEvent> keys) {
        look.applyTo(scene);
        root.getStyleClass().add("sheet");
        root.setMouseTransparent(true);
        scene.setCursor(Cursor.NONE);
        stage.setTitle(Texts.of(BoardWindow.class, "present").text("board.title"));
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    switch (event.getCode()) {
                        case F11 -> stage.setFullScreen(!stage.isFullScreen());
                        case F6 -> stage.close();
                        default -> keys.accept(event);
                    }
                });
        // Where there is no title bar to drag, two clicks do what F11 does.
        scene.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getClickCount() == 2) {
                        stage.setFullScreen(!stage.isFullScreen());
                    }
                });
        scene.widthProperty().subscribe((_, _) -> draw());
        scene.heightProperty().subscribe((_, _) -> draw());
    }

    /// Shows how `now` stands; an empty board where there is none.
    void show(Optional<LiveVote> now) {
        vote = now;
        if (stage.isShowing()) {
            draw();
        }
    }

    /// Opens the window on another screen than that of `owner` if there is one, full screen there;
    /// else as a window that can be dragged and made full screen.
    void open(Window owner) {
        if (stage.isShowing()) {
            stage.toFront();
            return;
        }
        var other = elsewhere(owner);
        other.ifPresent(bounds -> {
            stage.setX(bounds.getMinX());
            stage.setY(bounds.getMinY());
            stage.setWidth(bounds.getWidth());
            stage.setHeight(bounds.getHeight());
        });
        stage.show();
        draw();
        if (other.isPresent()) {
            stage.setFullScreen(true);
            // Whoever enters votes goes on at the first screen.
            owner.requestFocus();
        }
    }

    /// Closes the window. What it shows is open on.
    void close() {
        stage.close();
    }

    /// Whether it can be seen.
    ReadOnlyBooleanProperty showingProperty() {
        return stage.showingProperty();
    }

    /// What the window shows.
    public Scene scene() {
        return scene;
    }

    /// The window.
    public Stage stage() {
        return stage;
    }

    private static Optional<Rectangle2D> elsewhere(Window owner) {
        var here =
                Screen.getScreensForRectangle(
                        owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
        return Screen.getScreens().stream()
                .filter(screen -> !here.contains(screen))
                .map(Screen::getBounds)
                .findFirst();
    }

    private void draw() {
        if (vote.isEmpty() || scene.getWidth() < 1 || scene.getHeight() < 1) {
            root.getChildren().clear();
            pane = Optional.empty();
            return;
        }
        var sheet = HallSheet.of(vote.get(), widths, scene.getWidth(), scene.getHeight());
        if (pane.isPresent()) {
            pane.get().show(sheet);
        } else {
            pane = Optional.of(new SheetPane(sheet));
            root.getChildren().setAll(pane.get());
        }
    }
}
