package org.rollcall.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.feed.MemberTables;
import org.rollcall.feed.Stopped;
import org.rollcall.vote.Account;
import org.rollcall.work.Relay;

/// All that files and the program itself tell of votes, with the draft of a record that holds their
/// ballots already: one core reads while the other writes.
final class Gathering implements AutoCloseable {

    private final RecordFolder folder;
    private final Reading reading;
    private final List<Account> read = new ArrayList<>();
    private final List<Account> builtIn = new ArrayList<>();
    private Optional<Draft> draft = Optional.empty();

    private Gathering(RecordFolder folder, ImportWatch watch) {
        this.folder = folder;
        this.reading = new Reading(watch);
    }

    /// Reads `files`.
    ///
    /// @throws Importer.Cancelled if nobody wants them any more
    /// @throws IOException if the folder cannot be written
    /// @throws LibraryException if the built-in votes are not sound
    static Gathering of(
            List<Path> files, RecordFolder folder, RecordSource builtIn, ImportWatch watch)
            throws IOException, LibraryException {
        var gathering = new Gathering(folder, watch);
        try {
            Relay.<Account>run(
                    hand -> gathering.reading.read(files, MemberTables.read(), hand),
                    () -> gathering.begin(builtIn),
                    gathering::take);
            gathering.withoutRemains();
            return gathering;
        } catch (Exception e) {
            gathering.close();
            throw told(e);
        }
    }

    private void begin(RecordSource source) throws IOException, LibraryException {
        draft = Optional.of(Draft.in(folder));
        builtIn.addAll(source.accounts());
    }

    private static RuntimeException told(Exception failure) throws IOException, LibraryException {
        return switch (failure) {
            case Stopped _ -> new Importer.Cancelled();
            case IOException e -> throw e;
            case LibraryException e -> throw e;
            case RuntimeException e -> e;
            default -> throw new IOException(failure);
        };
    }

    private void take(Account account) {
        read.add(account);
        draft().addBallots(account.ballots());
    }

    // A file that ended badly has left lists of ballots in the draft.
    private void withoutRemains() throws IOException {
        if (!reading.problems().isEmpty() && !reading.sources().isEmpty()) {
            close();
            draft = Optional.of(Draft.in(folder));
        }
    }

    /// What was read, and what could not be.
    Reading reading() {
        return reading;
    }

    /// The draft.
    Draft draft() {
        return draft.orElseThrow();
    }

    /// What files that were read to their end say, and the built-in votes.
    List<Account> accounts() {
        var sources = reading.sources();
        var accounts = new ArrayList<>(read);
        accounts.removeIf(account -> !sources.contains(account.source()));
        accounts.addAll(builtIn);
        return accounts;
    }

    @Override
    public void close() {
        draft.ifPresent(Draft::close);
    }
}
