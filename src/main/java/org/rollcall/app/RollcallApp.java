package org.rollcall.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.rollcall.feed.MemberTables;
import org.rollcall.feed.ViewText;
import org.rollcall.library.Library;
import org.rollcall.library.LibraryException;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Fonts;
import org.rollcall.ui.kit.Look;
import org.rollcall.ui.shell.Desktop;
import org.rollcall.ui.shell.FailureView;
import org.rollcall.ui.shell.Shell;
import org.rollcall.vote.Membership;
import org.rollcall.work.Background;
import org.rollcall.work.FxBackground;

/// The window. What is given as `--library` is the person's folder, and as `--view` a view to open.
public final class RollcallApp extends Application {

    private static final Duration PATIENCE = Duration.millis(150);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double FAILURE_WIDTH = 720;
    private static final double FAILURE_HEIGHT = 260;

    private final Background background = new FxBackground();
    private Optional<Shell> shell = Optional.empty();
    private Optional<Library> library = Optional.empty();

    private record Opened(Library library, Membership membership) {}

    @Override
    public void start(Stage stage) {
        Fonts.load();
        open(stage, folder());
    }

    private Path folder() {
        return Optional.ofNullable(getParameters().getNamed().get("library"))
                .map(Path::of)
                .orElseGet(Library::defaultFolder);
    }

    private Optional<Path> view() {
        return Optional.ofNullable(getParameters().getNamed().get("view")).map(Path::of);
    }

    private void open(Stage stage, Path folder) {
        // The first start builds the record; the window does not wait for that to be there.
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> showOpening(stage));
        patience.play();
        background.start(
                _ -> open(folder),
                opened -> {
                    patience.stop();
                    show(stage, opened);
                },
                reason -> {
                    patience.stop();
                    fail(stage, folder, reason);
                });
    }

    private static void showOpening(Stage stage) {
        var texts = Texts.of(Shell.class, "shell");
        var opening = new Label(texts.text("opening"));
        opening.getStyleClass().add("muted");
        var scene = new Scene(new StackPane(opening));
        new Look().applyTo(scene);
        // Sizes of its own, or the window would shrink when it gets another scene.
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.setTitle(texts.text("title"));
        stage.setScene(scene);
        stage.show();
    }

    private static Opened open(Path folder) throws IOException, LibraryException {
        return new Opened(Library.open(folder), MemberTables.read());
    }

    private void show(Stage stage, Opened opened) {
        library = Optional.of(opened.library());
        var window =
                new Shell(
                        stage,
                        opened.library(),
                        opened.membership(),
                        background,
                        new Desktop(
                                (name, extension) -> choose(stage, name, extension),
                                () -> chooseToImport(stage),
                                getHostServices()::showDocument));
        shell = Optional.of(window);
        var scene = new Scene(window.root());
        window.dress(scene);
        stage.setScene(scene);
        window.placeWindow();
        window.start(() -> view().ifPresent(window::openView));
        stage.show();
    }

    private void fail(Stage stage, Path folder, Throwable reason) {
        var failure =
                new FailureView(
                        String.valueOf(reason.getMessage()),
                        () -> open(stage, folder),
                        () -> chooseFolder(stage).ifPresent(other -> open(stage, other)));
        var scene = new Scene(failure, FAILURE_WIDTH, FAILURE_HEIGHT);
        new Look().applyTo(scene);
        stage.setTitle(Texts.of(Shell.class, "shell").text("title"));
        stage.setScene(scene);
        stage.show();
    }

    private static Optional<Path> chooseFolder(Stage stage) {
        return Optional.ofNullable(new DirectoryChooser().showDialog(stage)).map(File::toPath);
    }

    private static Optional<File> choose(Stage stage, String name, String extension) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(name);
        if (!extension.equals(Desktop.FOLDER)) {
            chooser.getExtensionFilters()
                    .add(
                            new FileChooser.ExtensionFilter(
                                    extension.toUpperCase(Locale.ROOT), "*." + extension));
        }
        return Optional.ofNullable(chooser.showSaveDialog(stage));
    }

    private static List<Path> chooseToImport(Stage stage) {
        var texts = Texts.of(Shell.class, "shell");
        var chooser = new FileChooser();
        chooser.setTitle(texts.text("import.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                texts.text("import.tables"), "*.csv", "*.csv.gz", "*.gz", "*.zip"),
                        new FileChooser.ExtensionFilter(
                                texts.text("import.views"), "*." + ViewText.ENDING),
                        new FileChooser.ExtensionFilter(texts.text("import.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenMultipleDialog(stage)).orElse(List.of()).stream()
                .map(File::toPath)
                .toList();
    }

    @Override
    public void stop() {
        try {
            shell.ifPresent(Shell::close);
        } finally {
            library.ifPresent(Library::close);
        }
    }
}
