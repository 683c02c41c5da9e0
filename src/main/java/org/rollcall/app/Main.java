package org.rollcall.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Starts Rollcall.
public final class Main {

    private Main() {}

    /// Starts the program with what was typed after its name.
    public static void main(String[] args) {
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        int exit = CommandLineProgram.of(new RollcallWindow(), out, err).execute(args);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    // Whatever the locale: data that another program reads must not depend on it.
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
