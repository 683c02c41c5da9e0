package org.rollcall.library;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.rollcall.feed.FeedException;
import org.rollcall.store.StoreException;

/// The person's data cannot be used.
///
/// The message tells the person what was expected, what was found and where, and what to do.
public final class LibraryException extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    private LibraryException(String message, Throwable cause) {
        super(message, cause);
    }

    private LibraryException(String message) {
        super(message);
    }

    /// What a database would not do.
    static LibraryException of(StoreException cause) {
        var said = unfinished(String.valueOf(cause.getMessage()));
        var text =
                switch (cause.kind()) {
                    case UNWRITABLE -> Texts.say("error.unwritable", cause.file(), reason(cause));
                    case FULL -> Texts.say("error.full", folder(cause.file()));
                    case NEWER -> Texts.say("error.newer", said);
                    case LOCKED -> Texts.say("error.locked", cause.file());
                    case DAMAGED -> Texts.say("error.damaged", said);
                    case OTHER -> Texts.say("error.other", cause.file(), reason(cause));
                };
        return new LibraryException(text, cause);
    }

    /// What the file system would not do in `folder`.
    static LibraryException of(Path folder, IOException cause) {
        return new LibraryException(Texts.say("error.unwritable", folder, reason(cause)), cause);
    }

    /// Another program has held `file` for too long.
    static LibraryException locked(Path file) {
        return new LibraryException(Texts.say("error.locked", file));
    }

    /// The votes that ship with the program are not sound.
    static LibraryException builtIn(IOException cause) {
        return new LibraryException(
                Texts.say("error.built-in", String.valueOf(cause.getMessage())), cause);
    }

    /// What is wrong with the file `name`, in a sentence.
    static String sentence(String name, Exception problem) {
        return switch (problem) {
            case FeedException e -> String.valueOf(e.getMessage());
            case IOException e -> Texts.say("import.unreadable", name, reason(e));
            default -> Texts.say("import.unexpected", name, problem.getClass().getSimpleName());
        };
    }

    private static Path folder(Path file) {
        var folder = file.getParent();
        return folder == null ? file : folder;
    }

    private static String reason(StoreException exception) {
        Throwable cause = exception.getCause() == null ? exception : exception.getCause();
        return cause instanceof IOException file
                ? reason(file)
                : unfinished(String.valueOf(cause.getMessage()));
    }

    // Java's message of a missing or forbidden file is only its name.
    private static String reason(IOException exception) {
        return switch (exception) {
            case AccessDeniedException _ -> Texts.say("reason.denied");
            case FileAlreadyExistsException _ -> Texts.say("reason.file");
            case NoSuchFileException _ -> Texts.say("reason.missing");
            case FileSystemException e when e.getReason() != null -> String.valueOf(e.getReason());
            default -> unfinished(String.valueOf(exception.getMessage()));
        };
    }

    private static String unfinished(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
