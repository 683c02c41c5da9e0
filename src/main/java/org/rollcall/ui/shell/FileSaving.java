package org.rollcall.ui.shell;

import java.io.File;
import java.util.Optional;
import java.util.function.Consumer;
import org.rollcall.publish.Texts;
import org.rollcall.publish.WholeFile;
import org.rollcall.ui.kit.Saving;
import org.rollcall.work.Background;

/// Saves exports to the file that a person chooses, off the window's thread.
public final class FileSaving implements Saving {

    /// Asks for a file.
    @FunctionalInterface
    public interface Chooser {

        /// The file that the person chose, if one was chosen.
        Optional<File> choose(String suggested, String extension);
    }

    private final Chooser chooser;
    private final Background background;
    private final Consumer<String> tell;
    private final Texts texts = Texts.of(FileSaving.class, "shell");

    /// Saves where `chooser` says, and tells what came of it.
    public FileSaving(Chooser chooser, Background background, Consumer<String> tell) {
        this.chooser = chooser;
        this.background = background;
        this.tell = tell;
    }

    @Override
    public void save(String suggested, String extension, byte[] bytes) {
        chooser.choose(suggested, extension)
                .ifPresent(file ->
                        background.start(
                                _ -> {
                                    WholeFile.write(file.toPath(), bytes);
                                    return file;
                                },
                                done -> tell.accept(texts.text("saved", done)),
                                reason ->
                                        tell.accept(
                                                texts.text(
                                                        "saved.not",
                                                        file,
                                                        String.valueOf(reason.getMessage())))));
    }
}
