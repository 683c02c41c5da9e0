package org.rollcall.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Body;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.RollCall;
import org.rollcall.vote.Source;

/// The record of votes, for reading: the list of them, and one vote whole.
///
/// Threads may share it.
public final class RecordStore implements AutoCloseable {

    /// The script that makes the tables.
    static final String SCRIPT = "record-2.sql";

    /// The version of the tables; the script says the same.
    static final int VERSION = 2;

    /// The number by which a record is known; the script says the same.
    static final int APPLICATION = 0x524C4352;

    /// The name in `meta` of the built-in votes' fingerprint.
    public static final String FINGERPRINT = "builtin_fingerprint";

    private static final String META = "SELECT value FROM meta WHERE name = ?";

    private static final String COUNT = "SELECT count(*) FROM vote";

    private final Database database;

    private RecordStore(Database database) {
        this.database = database;
    }

    /// Opens the record `file` and looks through it for damage.
    ///
    /// @throws StoreException if it cannot be opened, is damaged or no record, or too new
    public static RecordStore open(Path file) {
        var database = Database.openToRead(file);
        try {
            if (database.applicationId() != APPLICATION) {
                throw StoreException.damaged(
                        file,
                        "not-ours",
                        String.valueOf(database.applicationId()),
                        String.valueOf(APPLICATION));
            }
            if (database.version() > VERSION) {
                throw StoreException.newer(file, database.version(), VERSION);
            }
            if (database.version() == VERSION && !database.schema().equals(ownSchema())) {
                throw StoreException.damaged(file, "foreign-schema");
            }
            database.check();
            return new RecordStore(database);
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    /// The names of the files that the damaged record `file` was built from, if they can still be
    /// read. They may be too few: it is damaged.
    public static Optional<List<String>> namesIn(Path file) {
        try (var database = Database.openToRead(file)) {
            boolean ours =
                    database.applicationId() == APPLICATION
                            && database.version() == VERSION
                            && database.schema().equals(ownSchema());
            return ours ? Optional.of(database.inTransaction(FileRows::names)) : Optional.empty();
        } catch (StoreException _) {
            return Optional.empty();
        }
    }

    // Views, triggers and tables that this program did not make could do anything.
    private static List<String> ownSchema() {
        try (var empty = Database.inMemory()) {
            empty.outsideTransaction(connection -> {
                Scripts.run(connection, Scripts.read(SCRIPT));
                return true;
            });
            return empty.schema();
        }
    }

    /// The file.
    public Path file() {
        return database.file();
    }

    /// Whether it has the tables of this program, and was built from the votes with `fingerprint`.
    public boolean isOf(String fingerprint) {
        return database.version() == VERSION && fingerprint().equals(fingerprint);
    }

    /// Whether it has the tables of this program, of whichever votes it was built.
    public boolean isReadable() {
        return database.version() == VERSION;
    }

    private String fingerprint() {
        return database.inTransaction(connection -> {
            try (var statement = connection.prepareStatement(META)) {
                statement.setString(1, FINGERPRINT);
                var rows = statement.executeQuery();
                return rows.next() ? rows.getString(1) : "";
            }
        });
    }

    /// How many votes there are.
    public int voteCount() {
        return database.inTransaction(connection -> {
            try (var statement = connection.prepareStatement(COUNT)) {
                return statement.executeQuery().getInt(1);
            }
        });
    }

    /// What all votes were on, the newest first.
    public List<Heading> headings() {
        return summaries(List.of()).stream().map(VoteSummary::heading).toList();
    }

    /// All votes, the newest first, without who voted how.
    ///
    /// @param askedAfter members of which to tell where they voted against, such as all that ever
    ///   had a permanent seat
    public List<VoteSummary> summaries(Collection<MemberCode> askedAfter) {
        return database.inTransaction(connection -> VoteRows.summaries(connection, askedAfter));
    }

    /// The vote known by exactly this `symbol`, if it is in the record.
    public Optional<RollCall> find(String symbol) {
        return database.inTransaction(connection -> VoteRows.find(connection, symbol));
    }

    /// What each source says of the vote `symbol`, the one that is shown first.
    public List<RecordVote.Told> accounts(String symbol) {
        return database.inTransaction(connection -> AccountRows.of(connection, symbol));
    }

    /// Hands the symbol of each vote, and what each source says of it, to `use`, in the order of
    /// votes; of one vote, the account that is shown comes first.
    public void accounts(BiConsumer<String, RecordVote.Told> use) {
        database.doInTransaction(connection -> AccountRows.all(connection, use));
    }

    /// Hands every vote of these bodies of which it is known who voted how to `use`, oldest first,
    /// with the ballots that are shown. Under half a second for all votes of the Assembly, cold.
    ///
    /// @throws StoreException if the record cannot be read
    public void ballots(Set<Body> bodies, BallotsUse use) {
        casts(bodies, cast -> use.take(cast.symbol(), cast.day(), cast.ballots()));
    }

    /// The same, with the body and the session of each vote.
    ///
    /// @throws StoreException if the record cannot be read
    public void casts(Set<Body> bodies, Consumer<CastBallots> use) {
        database.doInTransaction(connection -> BallotRows.all(connection, bodies, use));
    }

    /// Hands what `source` says of every vote of these bodies of which it names who voted how to
    /// `use`, oldest first, whichever account is shown. Up to two seconds for the whole record.
    ///
    /// @throws StoreException if the record cannot be read
    public void casts(Set<Body> bodies, Source source, Consumer<CastBallots> use) {
        database.doInTransaction(connection -> BallotRows.told(connection, bodies, source, use));
    }

    /// Something to do with the ballots of a vote.
    @FunctionalInterface
    public interface BallotsUse {
        /// Takes those of one.
        void take(String symbol, LocalDate day, BallotList ballots);
    }

    /// The files from which votes were read.
    public List<SourceFile> files() {
        return database.inTransaction(FileRows::files);
    }

    /// What there is to know of each source.
    public List<SourceInfo> sources() {
        return database.inTransaction(FileRows::sources);
    }

    /// Of how many votes each source tells; a source that tells of none is left out.
    public Map<Source, Integer> votesBySource() {
        return database.inTransaction(AccountRows::counts);
    }

    /// What the last import brought.
    public Changes changes() {
        return database.inTransaction(FileRows::changes);
    }

    /// Searches in this record.
    public RecordSearch searching() {
        return new RecordSearch(database);
    }

    /// Closes the file.
    @Override
    public void close() {
        database.close();
    }
}
