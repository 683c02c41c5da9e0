package org.rollcall.store;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;

/// Real refusals of real databases, for the tests of those who must speak of them.
public final class Troubles {

    private Troubles() {}

    /// What is thrown where the disk is full.
    public static StoreException full(Path folder) {
        return catchThrowableOfType(
                StoreException.class,
                () ->
                        SampleRecords.write(
                                folder.resolve("full.db"), SampleVotes.many(200, 190), "", 40));
    }

    /// What is thrown where a statement makes no sense.
    public static StoreException other(Path folder) {
        try (var database = Database.openToWrite(folder.resolve("o.db"), new SQLiteConfig())) {
            return catchThrowableOfType(
                    StoreException.class,
                    () -> database.doInTransaction(c -> Scripts.run(c, "SELECT nonsense")));
        }
    }

    /// What is thrown where another program holds the database.
    public static StoreException locked(Path folder) {
        var file = folder.resolve("l.db");
        var config = new SQLiteConfig();
        config.setBusyTimeout(1);
        try (var one = Database.openToWrite(file, config);
                var two = Database.openToWrite(file, config)) {
            return one.inTransaction(_ ->
                    catchThrowableOfType(StoreException.class, () -> two.doInTransaction(_ -> {})));
        }
    }

    /// What is thrown where the file system refuses.
    public static StoreException unwritable(Path folder) {
        return StoreException.of(folder, new IOException("the plug was pulled."));
    }
}
