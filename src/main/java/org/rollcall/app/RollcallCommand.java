package org.rollcall.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `rollcall`: opens the window.
@Command(
        name = "rollcall",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineProgram.Version.class,
        scope = ScopeType.INHERIT)
final class RollcallCommand implements Callable<Integer> {

    private final Window window;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--library", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Optional<Path> library = Optional.empty();

    RollcallCommand(Window window) {
        this.window = window;
    }

    Optional<Path> library() {
        return library;
    }

    @Override
    public Integer call() {
        var line = spec.commandLine();
        return window.open(new Window.Options(library, line.getOut(), line.getErr()));
    }
}
