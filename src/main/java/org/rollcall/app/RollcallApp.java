package org.rollcall.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.rollcall.feed.MemberTables;
import org.rollcall.library.Library;
import org.rollcall.library.LibraryException;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Fonts;
import org.rollcall.ui.kit.Look;
import org.rollcall.ui.shell.Shell;
import org.rollcall.vote.Membership;
import org.rollcall.work.Background;
import org.rollcall.work.FxBackground;

/// The window. What is given as `--library` is the person's folder.
public final class RollcallApp extends Application {

    private final Background background = new FxBackground();
    private Optional<Shell> shell = Optional.empty();
    private Optional<Library> library = Optional.empty();

    private record Opened(Library library, Membership membership) {}

    @Override
    public void start(Stage stage) {
        Fonts.load();
        open(stage);
    }

    private void open(Stage stage) {
        var folder =
                Optional.ofNullable(getParameters().getNamed().get("library"))
                        .map(Path::of)
                        .orElseGet(Library::defaultFolder);
        background.start(
                _ -> open(folder), opened -> show(stage, opened), reason -> fail(stage, reason));
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
                        (name, extension) -> choose(stage, name, extension));
        shell = Optional.of(window);
        var scene = new Scene(window.root());
        window.dress(scene);
        stage.setScene(scene);
        window.placeWindow();
        window.start(() -> {});
        stage.show();
    }

    private void fail(Stage stage, Throwable reason) {
        var texts = Texts.of(Shell.class, "shell");
        var title = new Label(texts.text("failed.title"));
        title.getStyleClass().add("vote-title");
        var text = new Label(String.valueOf(reason.getMessage()));
        text.setWrapText(true);
        var again = new Button(texts.text("failed.again"));
        again.setOnAction(_ -> open(stage));
        var box = new VBox(title, text, again);
        box.getStyleClass().add("failed");
        var scene = new Scene(new StackPane(box), 720, 320);
        new Look().applyTo(scene);
        stage.setTitle(texts.text("title"));
        stage.setScene(scene);
        stage.show();
    }

    private static Optional<File> choose(Stage stage, String name, String extension) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                extension.toUpperCase(java.util.Locale.ROOT), "*." + extension));
        return Optional.ofNullable(chooser.showSaveDialog(stage));
    }

    @Override
    public void stop() {
        shell.ifPresent(Shell::close);
        library.ifPresent(Library::close);
    }
}
