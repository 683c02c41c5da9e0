package org.rollcall.store;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/// A database cannot be used: why, and which.
///
/// Unchecked, because hardly anybody can do anything about it but say so. The message is a
/// sentence.
public final class StoreException extends RuntimeException {

    /// What stands in the way, as far as a person can do something about it.
    public enum Kind {
        /// The file is not a database of the expected kind, or no longer one.
        DAMAGED("damaged"),
        /// The file or its folder cannot be opened or written.
        UNWRITABLE("unwritable"),
        /// The disk is full.
        FULL("full"),
        /// A newer version of the program wrote it.
        NEWER("newer"),
        /// Another program holds it.
        LOCKED("locked"),
        /// Something else.
        OTHER("other");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    @Serial private static final long serialVersionUID = 1L;

    private static final int PRIMARY = 0xff;

    private final Kind kind;
    private final String file;

    private StoreException(Kind kind, Path file, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.file = file.toString();
    }

    private StoreException(Kind kind, Path file, String message) {
        super(message);
        this.kind = kind;
        this.file = file.toString();
    }

    /// What SQLite would not do with `file`.
    static StoreException of(Path file, SQLException cause) {
        var kind = kind(cause);
        return new StoreException(kind, file, said(kind, file, cause), cause);
    }

    /// What the file system would not do with `file`.
    static StoreException of(Path file, IOException cause) {
        var kind = Kind.UNWRITABLE;
        return new StoreException(kind, file, said(kind, file, cause), cause);
    }

    /// `file` is damaged, for the reason called `key`.
    static StoreException damaged(Path file, String key, Object... values) {
        var kind = Kind.DAMAGED;
        return new StoreException(kind, file, Texts.say(kind.key, file, Texts.say(key, values)));
    }

    /// `file` has `version`, but at most `known` can be read.
    static StoreException newer(Path file, int version, int known) {
        return new StoreException(
                Kind.NEWER, file, Texts.say(Kind.NEWER.key, file, version, known));
    }

    /// What stands in the way.
    public Kind kind() {
        return kind;
    }

    /// The database.
    public Path file() {
        return Path.of(file);
    }

    private static String said(Kind kind, Path file, Exception cause) {
        return Texts.say(kind.key, file, String.valueOf(cause.getMessage()));
    }

    private static Kind kind(SQLException cause) {
        if (!(cause instanceof SQLiteException sqlite)) {
            return Kind.OTHER;
        }
        // SQLite's extended codes hold the plain one in their lowest byte.
        return switch (sqlite.getResultCode().code & PRIMARY) {
            case 11, 26 -> Kind.DAMAGED; // SQLITE_CORRUPT, SQLITE_NOTADB
            case 3, 8, 14 -> Kind.UNWRITABLE; // SQLITE_PERM, SQLITE_READONLY, SQLITE_CANTOPEN
            case 13 -> Kind.FULL; // SQLITE_FULL
            case 5, 6 -> Kind.LOCKED; // SQLITE_BUSY, SQLITE_LOCKED
            default -> Kind.OTHER;
        };
    }
}
