package org.rollcall;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The Java that runs the tests, for tests that need a program of its own.
public final class ThisJava {

    private ThisJava() {}

    /// The words that start `program`, a class and what is typed after it.
    public static List<String> command(List<String> program) {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path")));
        command.addAll(program);
        return command;
    }
}
