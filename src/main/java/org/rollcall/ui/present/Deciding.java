package org.rollcall.ui.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.scenario.LiveSetting;
import org.rollcall.scenario.Manner;
import org.rollcall.scenario.Practice;
import org.rollcall.scenario.RulePack;
import org.rollcall.scenario.RulePack.Motion;
import org.rollcall.scenario.Seat;
import org.rollcall.tally.Rule;
import org.rollcall.tally.RuleBook;
import org.rollcall.vote.Question;

/// By which rules a room votes: those of the United Nations, or a pack.
///
/// @param pack the pack; empty for the rules of the United Nations
public record Deciding(Optional<RulePack> pack) {

    /// A kind of question on which a room can vote.
    ///
    /// @param name what people call it
    /// @param motion its place in a pack
    /// @param question its kind before the United Nations
    record Matter(String name, Optional<Motion> motion, Optional<Question> question) {}

    /// The name of the rules.
    String name() {
        return pack.map(RulePack::name).orElseGet(() -> texts().text("rules.un"));
    }

    /// Whether attendance is taken, if nobody says otherwise.
    boolean attendance() {
        return pack.map(RulePack::attendance).orElse(false);
    }

    /// How votes may be taken, the usual way first.
    Set<Manner> manners() {
        return pack.map(RulePack::manners).orElseGet(() -> EnumSet.allOf(Manner.class));
    }

    /// The kinds of question that the rules know, the usual one first.
    List<Matter> matters(Room.Kind kind) {
        var matters = new ArrayList<Matter>();
        if (pack.isPresent()) {
            pack.get()
                    .motions()
                    .forEach(motion ->
                            matters.add(
                                    new Matter(
                                            motion.name(), Optional.of(motion), Optional.empty())));
        } else {
            for (var question : RuleBook.questions(kind.body())) {
                matters.add(
                        new Matter(
                                texts().text("question." + question.code()),
                                Optional.empty(),
                                Optional.of(question)));
            }
        }
        return matters;
    }

    /// What a vote is decided by, and how it is taken.
    record By(String name, Rule rule, Practice practice) {}

    /// How a room with `seats` decides on `matter`.
    ///
    /// @param attendance whether attendance is taken
    By by(Matter matter, Room.Kind kind, LocalDate day, List<Seat> seats, boolean attendance) {
        if (pack.isPresent() && matter.motion().isPresent()) {
            var motion = matter.motion().get();
            var practice = pack.get().practice(motion, seats);
            return new By(
                    texts().text("rules.of", pack.get().name(), motion.name()),
                    pack.get().rule(motion, seats),
                    practice);
        }
        int members = (int) seats.stream().filter(seat -> !seat.observer()).count();
        var rule =
                RuleBook.rule(
                        kind.body(),
                        day,
                        matter.question().orElse(Question.ORDINARY),
                        Math.max(1, members));
        var usual = Practice.UNITED_NATIONS;
        var practice =
                attendance
                        ? new Practice(true, rule.quorumSize(), true, false, false, false)
                        : usual;
        var names = new Names(LiveSetting.membership(seats), day);
        return new By(new Wording(names).rule(rule), rule, practice);
    }

    private static Texts texts() {
        return Texts.of(Deciding.class, "present");
    }
}
