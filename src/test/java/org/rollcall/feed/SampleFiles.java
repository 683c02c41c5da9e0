package org.rollcall.feed;

import static org.rollcall.vote.Choice.ABSTAINING;
import static org.rollcall.vote.Choice.NO;
import static org.rollcall.vote.Choice.YES;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.OwnMember;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.Base;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.Threshold;
import org.rollcall.tally.Tie;
import org.rollcall.tally.Veto;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Question;

/// A hypothetical vote with every kind of change, for the tests of its file.
final class SampleFiles {

    static final UUID ID = new UUID(7, 7);
    private static final LocalDate DAY = LocalDate.of(2022, 2, 25);
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk"
                    + "+A8AAQUBAScY42YAAAAASUVORK5CYII=";

    private SampleFiles() {}

    static Membership membership() throws IOException {
        return MemberTables.read();
    }

    /// One on the draft that was vetoed on 25 February 2022, with branches.
    static Scenario council(Membership membership) {
        var rule = new Decisions(membership).rule(Body.SECURITY_COUNCIL, DAY, Question.SUBSTANTIVE);
        var choices = new TreeMap<MemberCode, Choice>();
        membership.councilOn(DAY).forEach(member -> choices.put(member, YES));
        choices.put(new MemberCode("RUS"), NO);
        choices.put(new MemberCode("CHN"), ABSTAINING);
        var origin =
                new Origin(
                        Optional.of("S/2022/155"),
                        Body.SECURITY_COUNCIL,
                        DAY,
                        Question.SUBSTANTIVE,
                        rule,
                        choices);
        return Scenario.from(ID, "What if… “S/2022/155”", origin)
                .with(cast("RUS", ABSTAINING))
                .with(
                        new Edit.ChangeRule(
                                rule.edited(
                                        new Threshold.AtLeast(1, 3, Base.MEMBERS),
                                        Tie.SECOND_VOTE,
                                        new Veto(new TreeSet<>(choices.keySet()), 2),
                                        15)))
                .undone()
                .with(new Edit.Annotate("Line one\nline “two”"))
                .with(atlantis())
                .with(new Edit.Rename("Twenty-one"))
                .with(cast("XAA", NO))
                .at(3);
    }

    /// One that started from nothing, with made-up members only.
    static Scenario room(Membership membership) {
        var own = OwnMember.of(OwnMember.code(30), "The red table");
        var choices = new TreeMap<MemberCode, Choice>();
        choices.put(own.code(), YES);
        var named = new TreeMap<MemberCode, OwnMember>();
        named.put(own.code(), own);
        var rule = new Decisions(membership).rule(Body.GENERAL_ASSEMBLY, DAY, Question.ORDINARY);
        return Scenario.from(
                ID,
                "A class",
                new Origin(
                        Optional.empty(),
                        Body.GENERAL_ASSEMBLY,
                        DAY,
                        Question.ORDINARY,
                        rule.withSeats(1),
                        choices,
                        named));
    }

    private static Edit atlantis() {
        var own =
                new OwnMember(
                        OwnMember.code(0), "Atlantis", Optional.of("#12AB90"), Optional.of(PIXEL));
        var joining = new TreeMap<MemberCode, Choice>();
        joining.put(own.code(), YES);
        joining.put(new MemberCode("DEU"), YES);
        var named = new TreeMap<MemberCode, OwnMember>();
        named.put(own.code(), own);
        var leaving = new TreeSet<MemberCode>();
        leaving.add(new MemberCode("ALB"));
        return new Edit.Reseat(joining, named, leaving);
    }

    static Edit cast(String member, Choice choice) {
        SortedMap<MemberCode, Choice> choices = new TreeMap<>();
        choices.put(new MemberCode(member), choice);
        return new Edit.Cast(choices);
    }
}
