package org.rollcall.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a person's data belong on each kind of computer.
final class DataFolder {

    private DataFolder() {}

    /// The folder for Rollcall's data.
    ///
    /// @param system the name of the operating system, as Java tells it
    /// @param environment the environment variables
    /// @param home the person's home folder
    static Path of(String system, Map<String, String> environment, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return given(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
                    .resolve("Rollcall");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Rollcall");
        }
        return given(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                .resolve("rollcall");
    }

    // The XDG specification: a path that is not absolute is to be ignored.
    private static Path given(Map<String, String> environment, String variable, Path otherwise) {
        var value = environment.getOrDefault(variable, "");
        return value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
