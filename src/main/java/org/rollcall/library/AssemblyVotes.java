package org.rollcall.library;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import org.rollcall.analysis.BallotPlanes;
import org.rollcall.analysis.BallotPlanes.Occasion;
import org.rollcall.analysis.Foreteller;
import org.rollcall.analysis.VoteMatrix;
import org.rollcall.store.CastBallots;
import org.rollcall.store.RecordStore;
import org.rollcall.vote.Body;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Region;
import org.rollcall.vote.Source;

/// The votes of the Assembly in a record, made ready for analysis.
public final class AssemblyVotes {

    // The first session met in 1946.
    private static final int YEAR_BEFORE_FIRST = 1945;

    private AssemblyVotes() {}

    /// All votes of the Assembly of which it is known who voted how.
    ///
    /// @throws org.rollcall.store.StoreException if the record cannot be read
    public static VoteMatrix of(RecordStore record) {
        var builder = new VoteMatrix.Builder();
        record.ballots(plenary(), builder::add);
        return builder.build();
    }

    /// The same votes, packed for comparing members: by the account that is shown of each vote, or
    /// by what one source says, whichever is shown.
    ///
    /// @param source whose ballots to take; empty for those that are shown
    /// @throws org.rollcall.store.StoreException if the record cannot be read
    public static BallotPlanes planes(RecordStore record, Optional<Source> source) {
        return planes(record, source, Map.of());
    }

    /// The same, with the votes of states that are no more counted as those of others.
    ///
    /// @param heirs who has whose seat
    /// @throws org.rollcall.store.StoreException if the record cannot be read
    public static BallotPlanes planes(
            RecordStore record, Optional<Source> source, Map<MemberCode, MemberCode> heirs) {
        var builder = new BallotPlanes.Builder(heirs);
        Consumer<CastBallots> use = cast -> builder.add(occasion(cast, source), cast.ballots());
        source.ifPresentOrElse(
                told -> record.casts(plenary(), told, use), () -> record.casts(plenary(), use));
        return builder.build();
    }

    /// When and in which session `cast` was cast, as `source` counts sessions.
    ///
    /// @param source whose ballots they are; empty for those that are shown
    public static Occasion occasion(CastBallots cast, Optional<Source> source) {
        return new Occasion(cast.symbol(), cast.day(), sessions(cast, source));
    }

    // Voeten counts each special session to the regular one whose number is that of the year: the
    // third, of August 1961, to the sixteenth. His figures for a session can be had in no other
    // way.
    private static Set<String> sessions(CastBallots cast, Optional<Source> source) {
        boolean special = !cast.session().isEmpty() && !Character.isDigit(cast.session().charAt(0));
        return special && source.equals(Optional.of(Source.VOETEN))
                ? Set.of(cast.session(), String.valueOf(cast.day().getYear() - YEAR_BEFORE_FIRST))
                : Set.of(cast.session());
    }

    static Set<Body> plenary() {
        return Arrays.stream(Body.values()).filter(Body::isPlenary).collect(Collectors.toSet());
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
