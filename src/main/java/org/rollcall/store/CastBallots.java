package org.rollcall.store;

import java.time.LocalDate;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Body;

/// Who voted how in one vote, by the account that is shown or by that of one source.
///
/// @param symbol the symbol of the vote
/// @param body the body that voted
/// @param day the day of the vote
/// @param session its session, such as `74` or `ES-11`
/// @param ballots who voted how
public record CastBallots(
        String symbol, Body body, LocalDate day, String session, BallotList ballots) {}
