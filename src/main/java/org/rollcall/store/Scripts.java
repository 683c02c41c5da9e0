package org.rollcall.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/// The numbered scripts that make and change tables.
final class Scripts {

    private Scripts() {}

    /// The text of the script `name`, which lies beside this class.
    static String read(String name) {
        try (var stream = Scripts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no script " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Runs every statement of `script`.
    static void run(Connection connection, String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            // Not execute(), which stops after the first statement.
            statement.executeUpdate(script);
        }
    }
}
