package org.rollcall.ui.present;

import java.util.List;
import java.util.Optional;
import org.rollcall.publish.LiveWording;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Presence;
import org.rollcall.scenario.Seat;
import org.rollcall.vote.Choice;

/// A delegation as the operator sees it.
///
/// @param standing how it stands, in words
/// @param presence what it answered when attendance was taken
/// @param entry what it did
/// @param called whether it is called now
/// @param votes whether it has a vote on this question and is not absent
/// @param mayAbstain whether abstaining is offered to it
/// @param declared what it said afterwards that it had meant to do
record SeatRow(
        Seat seat,
        String standing,
        Optional<Presence> presence,
        Optional<Choice> entry,
        boolean called,
        boolean votes,
        boolean mayAbstain,
        Optional<Choice> declared) {

    /// Whether it was found absent, so that it can still come.
    boolean late() {
        return !votes && presence.filter(answer -> answer != Presence.ABSENT).isEmpty();
    }

    /// All delegations in the order of calling.
    static List<SeatRow> of(LiveVote vote) {
        var words = new LiveWording(vote);
        var voters = vote.voters();
        var called = vote.called();
        return vote.setting().seats().stream()
                .map(seat -> {
                    var member = seat.member();
                    return new SeatRow(
                            seat,
                            words.standing(member),
                            Optional.ofNullable(vote.attendance().get(member)),
                            Optional.ofNullable(vote.entries().get(member)),
                            called.filter(member::equals).isPresent(),
                            voters.contains(member),
                            vote.mayAbstain(member),
                            Optional.ofNullable(vote.declared().get(member)));
                })
                .toList();
    }
}
