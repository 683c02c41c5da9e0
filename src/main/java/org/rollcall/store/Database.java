package org.rollcall.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;

/// One SQLite file. This class alone opens, commits, rolls back and closes.
///
/// Threads may share it: they take turns.
final class Database implements AutoCloseable {

    private static final String SCHEMA =
            "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1";

    private final Path file;
    private final Connection connection;
    private final String begin;
    private final ReentrantLock turn = new ReentrantLock();

    /// Something to do with a connection that comes to a result.
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /// Something to do with a connection.
    @FunctionalInterface
    interface Action {
        void run(Connection connection) throws SQLException;
    }

    private Database(Path file, Connection connection, String begin) {
        this.file = file;
        this.connection = connection;
        this.begin = begin;
    }

    /// Opens `file` for reading only.
    ///
    /// @throws StoreException if it cannot be opened
    static Database openToRead(Path file) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return open(file, address(file), config, "BEGIN");
    }

    /// Opens `file` for reading and writing; makes it where there is none.
    ///
    /// @throws StoreException if it cannot be opened
    static Database openToWrite(Path file, SQLiteConfig config) {
        // Immediate: a transaction that finds out late that it cannot write would have to start
        // anew.
        return open(file, address(file), config, "BEGIN IMMEDIATE");
    }

    /// A database that is gone when it is closed.
    static Database inMemory() {
        return open(Path.of("memory"), ":memory:", new SQLiteConfig(), "BEGIN IMMEDIATE");
    }

    // An address and not a path: in a path, the driver takes what follows a question mark for
    // itself.
    private static String address(Path file) {
        return file.toUri().toASCIIString();
    }

    private static Database open(Path file, String address, SQLiteConfig config, String begin) {
        try {
            config.enforceForeignKeys(true);
            return new Database(file, config.createConnection("jdbc:sqlite:" + address), begin);
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }

    /// The file.
    Path file() {
        return file;
    }

    /// Runs `work` as one transaction: all of it is done, or nothing.
    ///
    /// @throws StoreException if the database cannot do it
    <T> T inTransaction(Work<T> work) {
        return outsideTransaction(connection -> {
            execute(begin);
            try {
                var result = work.run(connection);
                execute("COMMIT");
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(e);
                throw e;
            }
        });
    }

    /// Runs `action` as one transaction: all of it is done, or nothing.
    ///
    /// @throws StoreException if the database cannot do it
    void doInTransaction(Action action) {
        inTransaction(connection -> {
            action.run(connection);
            return true;
        });
    }

    /// Begins a transaction that goes on until [#commit()].
    ///
    /// @throws StoreException if the database cannot do it
    void begin() {
        outsideTransaction(_ -> {
            execute(begin);
            return true;
        });
    }

    /// Commits what was begun by [#begin()].
    ///
    /// @throws StoreException if the database cannot do it
    void commit() {
        outsideTransaction(_ -> {
            execute("COMMIT");
            return true;
        });
    }

    /// Runs `work` without a transaction, for what SQLite does not do in one.
    ///
    /// @throws StoreException if the database cannot do it
    <T> T outsideTransaction(Work<T> work) {
        turn.lock();
        try {
            return work.run(connection);
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        } finally {
            turn.unlock();
        }
    }

    /// The number by which a kind of database is known; 0 where there is none.
    int applicationId() {
        return pragma("application_id");
    }

    /// The version of its tables.
    int version() {
        return pragma("user_version");
    }

    /// All that it is made of: tables, indexes, views and triggers, as they were written.
    List<String> schema() {
        return outsideTransaction(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(SCHEMA)) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return List.copyOf(found);
            }
        });
    }

    /// Looks through the whole file.
    ///
    /// @throws StoreException if it is damaged
    void check() {
        var found =
                outsideTransaction(connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery("PRAGMA quick_check(1)")) {
                        return rows.next() ? rows.getString(1) : "";
                    }
                });
        if (!found.equals("ok")) {
            throw StoreException.damaged(file, "check-failed", found);
        }
        var orphans = outsideTransaction(Database::orphans);
        if (!orphans.isEmpty()) {
            throw StoreException.damaged(file, "check-failed", String.join(", ", orphans));
        }
    }

    private static List<String> orphans(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA foreign_key_check")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return List.copyOf(found);
        }
    }

    private int pragma(String name) {
        return outsideTransaction(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("PRAGMA " + name)) {
                return rows.getInt(1);
            }
        });
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    // SQLite has rolled back by itself where the disk is full: then there is nothing to roll back.
    private void rollBack(Exception because) {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    /// Closes the file.
    ///
    /// @throws StoreException if it cannot be closed
    @Override
    public void close() {
        turn.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        } finally {
            turn.unlock();
        }
    }
}
