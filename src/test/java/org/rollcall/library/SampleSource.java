package org.rollcall.library;

import java.util.List;
import org.rollcall.store.SampleVotes;
import org.rollcall.vote.RollCall;

/// Made-up votes for a record.
///
/// @param fingerprint theirs
record SampleSource(String fingerprint) implements RecordSource {

    @Override
    public List<RollCall> votes() {
        return SampleVotes.three();
    }
}
