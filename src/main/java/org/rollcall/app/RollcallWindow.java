package org.rollcall.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.rollcall.feed.MemberTables;
import org.rollcall.library.Library;
import org.rollcall.publish.WholeFile;
import org.rollcall.ui.kit.Pictures;
import org.rollcall.ui.shell.Desktop;
import org.rollcall.ui.shell.Shell;
import org.rollcall.work.DirectBackground;

/// Opens the window; where no window can be had, draws it into a file and says so.
final class RollcallWindow implements Window {

    private static final Path PICTURE = Path.of("rollcall-window.png");
    private static final String SHOWN = "A/RES/ES-11/2";
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final AppTexts texts = new AppTexts();

    @Override
    public int open(Options options) {
        var screen = ScreenProbe.look();
        if (screen == ScreenProbe.Screen.THERE) {
            FontRescue.run();
            Application.launch(
                    RollcallApp.class,
                    Stream.of(
                                    options.library().map(folder -> "--library=" + folder),
                                    options.view().map(file -> "--view=" + file.toAbsolutePath()))
                            .flatMap(Optional::stream)
                            .toArray(String[]::new));
            return 0;
        }
        return draw(options, texts.text("window.why." + screen.name()));
    }

    private int draw(Options options, String why) {
        try {
            var sources = new Sources(options::library, texts, options.err());
            var picture = sources.library(library -> drawn(library, options.view()));
            WholeFile.write(PICTURE, picture);
            options.out().println(texts.text("window.drawn", why, PICTURE.toAbsolutePath()));
            return 0;
        } catch (Exception e) {
            options.err()
                    .println(texts.text("window.not-drawn", why, String.valueOf(e.getMessage())));
            return 1;
        }
    }

    private static byte[] drawn(Library library, Optional<Path> view) throws IOException {
        try {
            return HeadlessFx.call(() -> picture(library, view));
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static byte[] picture(Library library, Optional<Path> view) throws Exception {
        var shell =
                new Shell(
                        new Stage(),
                        library,
                        MemberTables.read(),
                        new DirectBackground(),
                        Desktop.NONE);
        var scene = new Scene(shell.root(), WIDTH, HEIGHT);
        shell.dress(scene);
        shell.start(() -> {});
        view.ifPresentOrElse(shell::openView, () -> shell.open(SHOWN));
        // The cells of the lists come with the first picture, and their styles with the second.
        scene.snapshot(null);
        return Pictures.png(scene.snapshot(null));
    }
}
