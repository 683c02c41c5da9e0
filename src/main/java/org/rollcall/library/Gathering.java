package org.rollcall.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private Draft draft;

    private Gathering(RecordFolder folder, Reading reading, Draft draft) {
        this.folder = folder;
        this.reading = reading;
        this.draft = draft;
    }

    /// Reads `files`.
    ///
    /// @throws Importer.Cancelled if nobody wants them any more
    /// @throws IOException if the folder cannot be written
    /// @throws LibraryException if the built-in votes are not sound
    static Gathering of(
            List<Path> files, RecordFolder folder, RecordSource builtIn, ImportWatch watch)
            throws IOException, LibraryException {
        var reading = new Reading(watch);
        var gathering = new Gathering[1];
        try {
            Relay.<Account>run(
                    hand -> reading.read(files, MemberTables.read(), hand),
                    () -> gathering[0] = begun(folder, reading, builtIn),
                    account -> gathering[0].take(account));
            gathering[0].withoutRemains();
            return gathering[0];
        } catch (Exception e) {
            if (gathering[0] != null) {
                gathering[0].close();
            }
            throw told(e);
        }
    }

    private static Gathering begun(RecordFolder folder, Reading reading, RecordSource builtIn)
            throws IOException, LibraryException {
        var gathering = new Gathering(folder, reading, Draft.in(folder));
        try {
            gathering.builtIn.addAll(builtIn.accounts());
            return gathering;
        } catch (LibraryException | RuntimeException e) {
            gathering.close();
            throw e;
        }
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
        draft.addBallots(account.ballots());
    }

    // A file that ended badly has left lists of ballots in the draft.
    private void withoutRemains() throws IOException {
        if (!reading.problems().isEmpty() && !reading.sources().isEmpty()) {
            draft.close();
            draft = Draft.in(folder);
        }
    }

    /// What was read, and what could not be.
    Reading reading() {
        return reading;
    }

    /// The draft.
    Draft draft() {
        return draft;
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
        draft.close();
    }
}
