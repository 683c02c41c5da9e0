package org.rollcall.library;

import java.io.IOException;
import java.util.List;
import org.rollcall.feed.BuiltinRecord;
import org.rollcall.vote.RollCall;

/// Where the votes of the record come from.
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
}
