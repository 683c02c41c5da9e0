package org.rollcall.tally;

import static org.rollcall.tally.Provision.ASSEMBLY_RULE_125;
import static org.rollcall.tally.Provision.ASSEMBLY_RULE_83;
import static org.rollcall.tally.Provision.ASSEMBLY_RULE_84;
import static org.rollcall.tally.Provision.ASSEMBLY_RULE_85;
import static org.rollcall.tally.Provision.CHARTER_108;
import static org.rollcall.tally.Provision.CHARTER_109_3;
import static org.rollcall.tally.Provision.CHARTER_18_2;
import static org.rollcall.tally.Provision.CHARTER_18_3;
import static org.rollcall.tally.Provision.CHARTER_27_2;
import static org.rollcall.tally.Provision.CHARTER_27_3;
import static org.rollcall.tally.Provision.CHARTER_67;
import static org.rollcall.tally.Provision.ECOSOC_RULES;
import static org.rollcall.tally.Provision.RESOLUTION_60_251;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rollcall.vote.Body;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Question;

/// Which rule holds in which body, on which day, for which kind of question.
public final class RuleBook {

    /// The first day of the Security Council of fifteen: the amendment of Articles 23 and 27.
    public static final LocalDate COUNCIL_OF_FIFTEEN = LocalDate.of(1966, 1, 1);

    /// The first day on which the Russian Federation held the seat of the Soviet Union.
    public static final LocalDate RUSSIAN_FEDERATION = LocalDate.of(1991, 12, 24);

    /// The first day on which a part of an important proposal was important too: rule 84.
    public static final LocalDate PARTS_IMPORTANT = LocalDate.of(1950, 11, 1);

    // The amendment of Article 61 that gave the Council 27 members came into force on 31 August
    // 1965, and its first 27 sat from 1966; that of 54 on 24 September 1973.
    private static final LocalDate ECOSOC_OF_27 = LocalDate.of(1966, 1, 1);
    private static final LocalDate ECOSOC_OF_54 = LocalDate.of(1973, 9, 24);

    private static final int HUMAN_RIGHTS_COUNCIL_SEATS = 47;

    private RuleBook() {}

    /// The kinds of question that `body` knows, the commonest first.
    public static List<Question> questions(Body body) {
        return switch (body) {
            case GENERAL_ASSEMBLY, ASSEMBLY_COMMITTEE, EMERGENCY_SESSION ->
                    List.of(
                            Question.ORDINARY,
                            Question.IMPORTANT,
                            Question.AMENDMENT_IMPORTANT,
                            Question.CHARTER_AMENDMENT,
                            Question.PROCEDURAL);
            case SECURITY_COUNCIL ->
                    List.of(Question.SUBSTANTIVE, Question.PROCEDURAL, Question.CHARTER_REVIEW);
            case HUMAN_RIGHTS_COUNCIL, ECONOMIC_AND_SOCIAL_COUNCIL ->
                    List.of(Question.ORDINARY, Question.PROCEDURAL);
        };
    }

    /// The members of `body` on `day` where the body's size is fixed; 0 for the Assembly, whose
    /// size is that of the United Nations.
    public static int fixedSeats(Body body, LocalDate day) {
        return switch (body) {
            case GENERAL_ASSEMBLY, ASSEMBLY_COMMITTEE, EMERGENCY_SESSION -> 0;
            case SECURITY_COUNCIL -> day.isBefore(COUNCIL_OF_FIFTEEN) ? 11 : 15;
            case HUMAN_RIGHTS_COUNCIL -> HUMAN_RIGHTS_COUNCIL_SEATS;
            case ECONOMIC_AND_SOCIAL_COUNCIL ->
                    day.isBefore(ECOSOC_OF_27) ? 18 : day.isBefore(ECOSOC_OF_54) ? 27 : 54;
        };
    }

    /// The permanent members of the Security Council on `day`: Charter, Article 23 (1).
    public static SortedSet<MemberCode> permanentMembers(LocalDate day) {
        var fifth = day.isBefore(RUSSIAN_FEDERATION) ? "SUN" : "RUS";
        var members = new TreeSet<MemberCode>();
        Set.of("CHN", "FRA", "GBR", "USA", fifth)
                .forEach(code -> members.add(new MemberCode(code)));
        return Collections.unmodifiableSortedSet(members);
    }

    /// All that ever had a permanent seat: a vote of theirs against may have been a veto.
    public static SortedSet<MemberCode> everPermanent() {
        var members = new TreeSet<>(permanentMembers(COUNCIL_OF_FIFTEEN));
        members.addAll(permanentMembers(RUSSIAN_FEDERATION));
        return Collections.unmodifiableSortedSet(members);
    }

    /// The rule for a kind of question in a body on a day.
    ///
    /// @param seats the members of the body on that day; a body of fixed size may have another
    /// @throws IllegalArgumentException if the body does not know that kind of question
    public static Rule rule(Body body, LocalDate day, Question question, int seats) {
        if (!questions(body).contains(question)) {
            throw new IllegalArgumentException(
                    "%s knows no %s question".formatted(body.code(), question.code()));
        }
        return switch (body) {
            case GENERAL_ASSEMBLY, EMERGENCY_SESSION -> assembly(day, question, seats);
            case ASSEMBLY_COMMITTEE -> committee("committee", seats, ASSEMBLY_RULE_125);
            case SECURITY_COUNCIL -> council(day, question, seats);
            case HUMAN_RIGHTS_COUNCIL ->
                    committee("human-rights-council", seats, RESOLUTION_60_251, ASSEMBLY_RULE_125);
            case ECONOMIC_AND_SOCIAL_COUNCIL ->
                    committee("economic-and-social-council", seats, CHARTER_67, ECOSOC_RULES);
        };
    }

    private static Rule assembly(LocalDate day, Question question, int seats) {
        return switch (question) {
            case ORDINARY, PROCEDURAL, SUBSTANTIVE, CHARTER_REVIEW -> ordinary(seats);
            case IMPORTANT ->
                    twoThirds(
                            "assembly-important",
                            Base.PRESENT_AND_VOTING,
                            seats,
                            CHARTER_18_2,
                            ASSEMBLY_RULE_83);
            case AMENDMENT_IMPORTANT ->
                    day.isBefore(PARTS_IMPORTANT)
                            ? ordinary(seats)
                            : twoThirds(
                                    "assembly-amendment-important",
                                    Base.PRESENT_AND_VOTING,
                                    seats,
                                    ASSEMBLY_RULE_84);
            case CHARTER_AMENDMENT ->
                    twoThirds("charter-amendment", Base.MEMBERS, seats, CHARTER_108);
        };
    }

    private static Rule ordinary(int seats) {
        return new Rule(
                "assembly-ordinary",
                new Threshold.MoreThanHalf(Base.PRESENT_AND_VOTING),
                Tie.SECOND_VOTE,
                Veto.NONE,
                seats,
                true,
                List.of(CHARTER_18_3, ASSEMBLY_RULE_85));
    }

    private static Rule twoThirds(String key, Base of, int seats, Provision... sources) {
        return new Rule(
                key,
                new Threshold.AtLeast(2, 3, of),
                Tie.TOO_FEW,
                Veto.NONE,
                seats,
                true,
                List.of(sources));
    }

    private static Rule committee(String key, int seats, Provision... sources) {
        return new Rule(
                key,
                new Threshold.MoreThanHalf(Base.PRESENT_AND_VOTING),
                Tie.REJECTED,
                Veto.NONE,
                seats,
                true,
                List.of(sources));
    }

    private static Rule council(LocalDate day, Question question, int seats) {
        var needed = new Threshold.Votes(day.isBefore(COUNCIL_OF_FIFTEEN) ? 7 : 9);
        return switch (question) {
            case PROCEDURAL -> withoutVeto("council-procedural", needed, day, seats, CHARTER_27_2);
            case CHARTER_REVIEW -> withoutVeto("council-review", needed, day, seats, CHARTER_109_3);
            case ORDINARY, IMPORTANT, AMENDMENT_IMPORTANT, CHARTER_AMENDMENT, SUBSTANTIVE ->
                    new Rule(
                            "council-substantive",
                            needed,
                            Tie.TOO_FEW,
                            Veto.ofEach(permanentMembers(day)),
                            seats,
                            false,
                            List.of(CHARTER_27_3));
        };
    }

    private static Rule withoutVeto(
            String key, Threshold needed, LocalDate day, int seats, Provision source) {
        return new Rule(
                key,
                needed,
                Tie.TOO_FEW,
                new Veto(permanentMembers(day), 0),
                seats,
                false,
                List.of(source));
    }
}
