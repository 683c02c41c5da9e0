package org.rollcall.library;

import java.io.IOException;
import java.util.List;
import org.rollcall.feed.BuiltinRecord;
import org.rollcall.vote.Account;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.RollCall;
import org.rollcall.vote.Source;

/// Where the votes come from that every record has.
interface RecordSource {

    /// The votes that ship with the program.
    RecordSource BUILT_IN =
            new RecordSource() {
                @Override
                public String fingerprint() throws IOException {
                    return BuiltinRecord.fingerprint();
                }

                @Override
                public List<RollCall> votes() throws IOException {
                    return BuiltinRecord.read();
                }
            };

    /// What changes when the votes change.
    String fingerprint() throws IOException;

    /// The votes.
    List<RollCall> votes() throws IOException;

    /// What this source says of its votes.
    ///
    /// @throws LibraryException if they are not sound
    default List<Account> accounts() throws LibraryException {
        try {
            return votes().stream().map(RecordSource::account).toList();
        } catch (IOException e) {
            throw LibraryException.builtIn(e);
        }
    }

    private static Account account(RollCall vote) {
        return new Account(
                Source.BUILT_IN,
                vote.heading().symbol(),
                vote.heading(),
                BallotList.of(vote.choices()),
                vote.printed(),
                false,
                0);
    }
}
