package org.rollcall.ui.present;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Stage;
import org.rollcall.store.LiveStore;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.WindowFixture;
import org.rollcall.ui.kit.Pictures;

/// What the tests ask of votes in the room.
abstract class PresentFixture extends WindowFixture {

    private static final Path PICTURES = Path.of("target", "screenshots");

    /// The screen for votes in the room, in a window of this size.
    OpenWindow present(double width, double height) {
        var window = open(width, height).press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.until(() -> window.scene().lookup("#setup-begin") != null);
        window.settle();
        return window;
    }

    static PresentView view(OpenWindow window) {
        return window.node("#present", PresentView.class);
    }

    /// The vote that the store has on the board.
    static Optional<LiveVote> kept(OpenWindow window) {
        var store = new LiveStore(window.library().scenarios());
        return store.open().flatMap(store::find);
    }

    static void untilStage(OpenWindow window, Stage stage) {
        window.until(() -> kept(window).filter(vote -> vote.stage() == stage).isPresent());
        window.settle();
    }

    /// Writes what the board's window shows to `target/screenshots`.
    static void boardPicture(OpenWindow window, String name) {
        var bytes =
                OpenWindow.onFx(() -> {
                    var scene = view(window).board().scene();
                    scene.snapshot(null);
                    return Pictures.png(scene.snapshot(null));
                });
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All words that stand under `node`, and what is spoken of it.
    static String words(Node node) {
        var text = new StringBuilder();
        if (node instanceof javafx.scene.control.Labeled label) {
            text.append(label.getText()).append('\n');
        }
        if (node.getAccessibleText() != null) {
            text.append(node.getAccessibleText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> text.append(words(child)));
        }
        return text.toString();
    }

    static String board(OpenWindow window) {
        return OpenWindow.onFx(() -> words(view(window).board().scene().getRoot()));
    }
}
