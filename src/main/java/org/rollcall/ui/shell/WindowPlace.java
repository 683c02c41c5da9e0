package org.rollcall.ui.shell;

import java.util.Locale;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.rollcall.ui.kit.Memory;

/// Remembers where the window was and how large.
final class WindowPlace {

    private static final String NAME = "window.place";
    private static final Pattern FORM =
            Pattern.compile("(-?\\d{1,5}) (-?\\d{1,5}) (\\d{3,5}) (\\d{3,5}) (plain|maximised)");
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double SHOWING = 100;

    private final Memory memory;

    WindowPlace(Memory memory) {
        this.memory = memory;
    }

    /// Puts `stage` back to where it was, if that is still on a screen.
    void restore(Stage stage) {
        var bounds = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, bounds.getWidth()));
        stage.setHeight(Math.min(HEIGHT, bounds.getHeight()));
        var kept = FORM.matcher(memory.get(NAME).orElse(""));
        if (!kept.matches()) {
            return;
        }
        var place =
                new Rectangle2D(
                        Integer.parseInt(kept.group(1)),
                        Integer.parseInt(kept.group(2)),
                        Integer.parseInt(kept.group(3)),
                        Integer.parseInt(kept.group(4)));
        if (!Screen.getScreensForRectangle(
                        place.getMinX() + SHOWING, place.getMinY(), SHOWING, SHOWING)
                .isEmpty()) {
            stage.setX(place.getMinX());
            stage.setY(place.getMinY());
            stage.setWidth(place.getWidth());
            stage.setHeight(place.getHeight());
        }
        stage.setMaximized(kept.group(5).equals("maximised"));
    }

    void keepFollowing(Stage stage) {
        stage.xProperty().subscribe(_ -> keep(stage));
        stage.yProperty().subscribe(_ -> keep(stage));
        stage.widthProperty().subscribe(_ -> keep(stage));
        stage.heightProperty().subscribe(_ -> keep(stage));
        stage.maximizedProperty().subscribe(_ -> keep(stage));
    }

    private void keep(Stage stage) {
        if (!stage.isShowing() || stage.isIconified() || stage.isFullScreen()) {
            return;
        }
        if (stage.isMaximized()) {
            // The place from before it was maximised is kept, so that it can go back there.
            memory.get(NAME)
                    .ifPresent(kept -> memory.put(NAME, kept.replace("plain", "maximised")));
            return;
        }
        memory.put(
                NAME,
                String.format(
                        Locale.ROOT,
                        "%.0f %.0f %.0f %.0f plain",
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight()));
    }
}
