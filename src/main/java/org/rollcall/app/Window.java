package org.rollcall.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/// What `rollcall` without a subcommand opens.
@FunctionalInterface
public interface Window {

    /// What was asked for.
    ///
    /// @param library the folder of the person's data, where it is not the usual one
    /// @param view a file that says what to show, if one was named
    /// @param out where to say what was done
    /// @param err where to say what could not be done
    record Options(Optional<Path> library, Optional<Path> view, PrintWriter out, PrintWriter err) {}

    /// Opens it, and comes back when it is closed.
    ///
    /// @return the exit code
    int open(Options options);
}
