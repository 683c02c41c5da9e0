package org.rollcall.ui.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.scenario.LiveSetting;
import org.rollcall.scenario.LiveSetting.Replay;
import org.rollcall.scenario.Manner;
import org.rollcall.scenario.Practice;
import org.rollcall.scenario.Seat;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;

/// What a person says of a vote before it begins, and what is still wrong with it.
///
/// @param title what is voted on
/// @param kind who sits there
/// @param date the day
/// @param named the delegations' names, for a room that a person fills
/// @param deciding the rules
/// @param matter the kind of question
/// @param manner how the vote is taken
/// @param attendance whether attendance is taken, where the rules leave that open
record Setup(
        String title,
        Room.Kind kind,
        LocalDate date,
        String named,
        Deciding deciding,
        Deciding.Matter matter,
        Manner manner,
        boolean attendance) {

    /// What came of it.
    ///
    /// @param setting what begins; empty where something is wrong
    /// @param complaints what is wrong, in sentences
    record Ready(Optional<LiveSetting> setting, List<String> complaints) {
        Ready {
            complaints = List.copyOf(complaints);
        }
    }

    /// Whether it can begin, in a room of this kind.
    Ready ready(Room room) {
        var texts = Texts.of(Setup.class, "present");
        var seats = room.seats(kind, date, named);
        var complaints = new ArrayList<String>();
        if (title.isBlank()) {
            complaints.add(texts.text("setup.title.missing"));
        } else if (title.strip().length() > LiveSetting.LONGEST_TITLE) {
            complaints.add(texts.text("setup.title.long", LiveSetting.LONGEST_TITLE));
        }
        complaints.addAll(seats.complaints());
        if (!complaints.isEmpty()) {
            return new Ready(Optional.empty(), complaints);
        }
        var by = deciding.by(matter, kind, date, seats.seats(), attendance);
        return new Ready(
                Optional.of(
                        new LiveSetting(
                                title.strip(),
                                date,
                                seats.seats(),
                                by.name(),
                                by.rule(),
                                by.practice(),
                                manner,
                                Optional.empty())),
                List.of());
    }

    /// What shows a vote of the record again; empty where it has no names to show.
    ///
    /// @param lesson whether its outcome is to be guessed first
    static Optional<LiveSetting> replay(OpenVote vote, Membership membership, boolean lesson) {
        var heading = vote.rollCall().heading();
        SortedMap<MemberCode, Choice> choices = vote.rollCall().choices();
        boolean nobody = choices.values().stream().allMatch(one -> one == Choice.NOT_VOTING);
        if (nobody || choices.size() > LiveSetting.MOST_SEATS || heading.title().isBlank()) {
            return Optional.empty();
        }
        var names = vote.names(membership);
        var seats =
                names.sorted(choices.keySet()).stream()
                        .map(one -> new Seat(one, names.full(one), names.board(one), false))
                        .toList();
        var rule = vote.decision().rule();
        var title = heading.title();
        return Optional.of(
                new LiveSetting(
                        title.length() <= LiveSetting.LONGEST_TITLE
                                ? title
                                : title.substring(0, LiveSetting.LONGEST_TITLE - 1) + "…",
                        heading.date(),
                        seats,
                        new Wording(names).rule(rule),
                        rule,
                        Practice.UNITED_NATIONS,
                        Manner.RECORDED,
                        Optional.of(new Replay(heading.symbol(), choices, lesson))));
    }
}
