package org.rollcall.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rollcall.vote.Account;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Printed;
import org.rollcall.vote.RollCall;
import org.rollcall.vote.Source;

/// Records of made-up votes, written to a file.
public final class SampleRecords {

    private static final int NO_LIMIT = -1;

    private SampleRecords() {}

    /// What to say of each source.
    public static List<SourceInfo> infos() {
        return Arrays.stream(Source.values())
                .map(source -> new SourceInfo(source, source.code() + " name", "terms", "cite", ""))
                .toList();
    }

    /// A built-in account of `vote`.
    public static Account account(RollCall vote) {
        return account(Source.BUILT_IN, vote, vote.printed());
    }

    /// What `source` says of `vote`.
    public static Account account(Source source, RollCall vote, Optional<Printed> printed) {
        return new Account(
                source,
                vote.heading().symbol(),
                vote.heading(),
                BallotList.of(vote.choices()),
                printed,
                false,
                0);
    }

    /// Writes `votes`, of which only the program tells.
    public static void write(Path file, List<RollCall> votes, String fingerprint) {
        write(file, votes, fingerprint, NO_LIMIT);
    }

    /// Does the same on a disk that has room for `pages` pages.
    public static void write(Path file, List<RollCall> votes, String fingerprint, int pages) {
        var names = new TreeMap<>(Map.of(new MemberCode("CHN"), "China"));
        try (var writer = RecordWriter.create(file, infos(), names, pages)) {
            for (var vote : votes) {
                var told = new RecordVote.Told(account(vote), Pairing.FIRST);
                writer.addVote(new RecordVote(vote.heading(), List.of(told)));
            }
            writer.finish(Map.of(RecordStore.FINGERPRINT, fingerprint));
        }
    }
}
