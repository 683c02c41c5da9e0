package org.rollcall.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.vote.Account;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Body;
import org.rollcall.vote.RollCall;
import org.rollcall.vote.Source;

class BallotRowsTest {

    @TempDir private Path folder;

    private record Read(String symbol, LocalDate day, BallotList ballots) {

        static Read of(RollCall vote) {
            return new Read(
                    vote.heading().symbol(), vote.heading().date(), BallotList.of(vote.choices()));
        }
    }

    private List<Read> read(List<RollCall> votes, Set<Body> bodies) {
        var file = folder.resolve("record.db");
        SampleRecords.write(file, votes, "print");
        var found = new ArrayList<Read>();
        try (var record = RecordStore.open(file)) {
            record.ballots(
                    bodies, (symbol, day, ballots) -> found.add(new Read(symbol, day, ballots)));
        }
        return found;
    }

    @Test
    void readsWhoDidWhatOfTheBodiesAskedFor() {
        var votes = SampleVotes.three();
        assertThat(read(votes, Set.of(Body.GENERAL_ASSEMBLY)))
                .containsExactly(Read.of(votes.get(0)), Read.of(votes.get(2)));
    }

    @Test
    void readsTheOldestFirst() {
        var votes = SampleVotes.many(40, 30);
        var newestFirst = new ArrayList<>(votes);
        Collections.reverse(newestFirst);
        assertThat(read(newestFirst, Set.of(Body.GENERAL_ASSEMBLY)))
                .containsExactlyElementsOf(votes.stream().map(Read::of).toList());
    }

    @Test
    void readsNothingOfOtherBodies() {
        assertThat(read(SampleVotes.three(), Set.of(Body.HUMAN_RIGHTS_COUNCIL))).isEmpty();
    }

    @Test
    void readsWhatOneSourceSaysWhicheverIsShown() {
        var votes = SampleVotes.three();
        var vote = votes.getFirst();
        var other = SampleVotes.many(1, 30).getFirst();
        var shown = SampleRecords.account(vote);
        var voeten =
                new Account(
                        Source.VOETEN,
                        "7",
                        vote.heading(),
                        BallotList.of(other.choices()),
                        Optional.empty(),
                        false,
                        1);
        var file = folder.resolve("two.db");
        try (var writer = RecordWriter.create(file, SampleRecords.infos(), new TreeMap<>(), -1)) {
            writer.addVote(
                    new RecordVote(
                            vote.heading(),
                            List.of(
                                    new RecordVote.Told(shown, Pairing.FIRST),
                                    new RecordVote.Told(voeten, Pairing.SYMBOL))));
            writer.finish(Map.of(RecordStore.FINGERPRINT, "print"));
        }
        var bodies = Set.of(vote.heading().body());
        var found = new ArrayList<CastBallots>();
        try (var record = RecordStore.open(file)) {
            record.casts(bodies, found::add);
            record.casts(bodies, Source.VOETEN, found::add);
            record.casts(bodies, Source.LIBRARY_ASSEMBLY, found::add);
            record.casts(Set.of(), Source.VOETEN, found::add);
        }
        assertThat(found)
                .extracting(CastBallots::ballots)
                .containsExactly(BallotList.of(vote.choices()), BallotList.of(other.choices()));
        assertThat(found).extracting(CastBallots::session).containsOnly(vote.heading().session());
    }
}
