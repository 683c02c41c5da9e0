package org.rollcall.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rollcall.feed.ViewText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `rollcall [VIEW]`: opens the window.
@Command(
        name = "rollcall",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineProgram.Version.class,
        scope = ScopeType.INHERIT)
final class RollcallCommand implements Callable<Integer> {

    private final Window window;
    private final AppTexts texts;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--library", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Optional<Path> library = Optional.empty();

    @Parameters(arity = "0..1", paramLabel = "VIEW")
    private Optional<Path> view = Optional.empty();

    RollcallCommand(Window window, AppTexts texts) {
        this.window = window;
        this.texts = texts;
    }

    Optional<Path> library() {
        return library;
    }

    @Override
    public Integer call() {
        var line = spec.commandLine();
        // A command that there is not would be taken for a file.
        if (view.isPresent() && !view.get().toString().endsWith("." + ViewText.ENDING)) {
            throw new ParameterException(line, texts.text("wrong.command", view.get()));
        }
        if (view.isPresent() && !Files.isRegularFile(view.get())) {
            throw new Complaint(texts.text("no-file", view.get()));
        }
        return window.open(new Window.Options(library, view, line.getOut(), line.getErr()));
    }
}
