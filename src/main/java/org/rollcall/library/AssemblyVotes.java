package org.rollcall.library;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import org.rollcall.analysis.Foreteller;
import org.rollcall.analysis.VoteMatrix;
import org.rollcall.store.RecordStore;
import org.rollcall.vote.Body;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Region;

/// The votes of the Assembly in a record, made ready for analysis.
public final class AssemblyVotes {

    private AssemblyVotes() {}

    /// All votes of the Assembly of which it is known who voted how.
    ///
    /// @throws org.rollcall.store.StoreException if the record cannot be read
    public static VoteMatrix of(RecordStore record) {
        var builder = new VoteMatrix.Builder();
        var plenary =
                Arrays.stream(Body.values()).filter(Body::isPlenary).collect(Collectors.toSet());
        record.ballots(plenary, builder::add);
        return builder.build();
    }

    /// Reads them, and tries how well they foretell. About a second for the whole record.
    ///
    /// @param progress hears how far it is, from 0 to 1
    /// @param cancelled is asked now and then whether it is to be given up
    /// @return empty if it was given up
    /// @throws org.rollcall.store.StoreException if the record cannot be read
    public static Optional<Foreteller> foreteller(
            RecordStore record,
            Membership membership,
            DoubleConsumer progress,
            BooleanSupplier cancelled) {
        return Foreteller.tried(
                of(record), (member, day) -> region(membership, member, day), progress, cancelled);
    }

    private static Region region(Membership membership, MemberCode member, LocalDate day) {
        return membership.state(member).map(state -> state.regionOn(day)).orElse(Region.NONE);
    }
}
