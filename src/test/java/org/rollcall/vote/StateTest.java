package org.rollcall.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rollcall.vote.State.Name;

/// What holds on which day.
class StateTest {

    private static final LocalDate JOINED = LocalDate.of(1990, 1, 1);
    private static final LocalDate RENAMED = LocalDate.of(2000, 1, 1);
    private static final LocalDate LEFT = LocalDate.of(2010, 1, 1);
    private static final MemberCode CODE = new MemberCode("ABC");

    private static final State STATE =
            new State(
                    CODE,
                    List.of(
                            new Dated<>(new Name("Old Name", "Old"), new Span(JOINED, RENAMED)),
                            new Dated<>(new Name("New Name", "New"), new Span(RENAMED, LEFT))),
                    List.of(new Span(JOINED, LEFT)),
                    List.of(new Dated<>("In arrears", new Span(LocalDate.of(1999, 1, 1), RENAMED))),
                    List.of(
                            new Dated<>(
                                    true,
                                    new Span(LocalDate.of(2002, 1, 1), LocalDate.of(2004, 1, 1))),
                            new Dated<>(
                                    false,
                                    new Span(LocalDate.of(2004, 1, 1), LocalDate.of(2005, 1, 1)))),
                    List.of(new Dated<>(Region.AFRICAN, new Span(JOINED, LEFT))),
                    List.of("Alias"),
                    List.of(new Dated<>("A note", new Span(RENAMED, LEFT))));

    private final Membership membership =
            new Membership(
                    List.of(STATE),
                    List.of(group()),
                    List.of(new Succession(CODE, new MemberCode("XYZ"), LEFT, "It split.")));

    private static Group group() {
        var members = new TreeMap<MemberCode, List<Span>>();
        members.put(CODE, List.of(new Span(JOINED, RENAMED), new Span(LEFT, LocalDate.MAX)));
        return new Group("club", members);
    }

    private static LocalDate before(LocalDate day) {
        return day.minusDays(1);
    }

    @Test
    void nameIsThatOfTheDayOrTheNearest() {
        assertThat(STATE.nameOn(LocalDate.MIN).full()).isEqualTo("Old Name");
        assertThat(STATE.nameOn(before(RENAMED)).full()).isEqualTo("Old Name");
        assertThat(STATE.nameOn(RENAMED).full()).isEqualTo("New Name");
        assertThat(STATE.nameOn(LEFT).full()).isEqualTo("New Name");
    }

    @Test
    void memberFromTheFirstDayToTheLast() {
        assertThat(STATE.isMemberOn(before(JOINED))).isFalse();
        assertThat(STATE.isMemberOn(JOINED)).isTrue();
        assertThat(STATE.isMemberOn(before(LEFT))).isTrue();
        assertThat(STATE.isMemberOn(LEFT)).isFalse();
    }

    @Test
    void restHoldsOnItsDays() {
        assertThat(STATE.regionOn(JOINED)).isEqualTo(Region.AFRICAN);
        assertThat(STATE.regionOn(LEFT)).isEqualTo(Region.NONE);
        assertThat(STATE.barredOn(before(RENAMED))).contains("In arrears");
        assertThat(STATE.barredOn(RENAMED)).isEmpty();
        assertThat(STATE.noteOn(RENAMED)).contains("A note");
        assertThat(STATE.noteOn(before(RENAMED))).isEmpty();
    }

    @Test
    void whoseVoteIsNotAcceptedIsAMemberWithoutAVote() {
        var day = before(RENAMED);
        assertThat(membership.membersOn(day)).containsExactly(CODE);
        for (var body : Body.values()) {
            assertThat(membership.votersOn(body, day)).as("%s", body).isEmpty();
        }
        assertThat(membership.votersOn(Body.ASSEMBLY_COMMITTEE, RENAMED)).containsExactly(CODE);
    }

    @Test
    void councilHasPermanentAndElectedMembers() {
        var permanent = LocalDate.of(2003, 1, 1);
        var elected = LocalDate.of(2004, 1, 1);
        assertThat(membership.votersOn(Body.SECURITY_COUNCIL, elected)).containsExactly(CODE);
        assertThat(membership.permanentOn(permanent)).containsExactly(CODE);
        assertThat(membership.permanentOn(elected)).isEmpty();
        assertThat(membership.councilOn(JOINED)).isEmpty();
    }

    @Test
    void unknownStateIsCalledByItsCode() {
        var unknown = new MemberCode("QQQ");
        assertThat(membership.nameOn(unknown, JOINED)).isEqualTo(new Name("QQQ", "QQQ"));
        assertThat(membership.state(unknown)).isEmpty();
        assertThat(membership.states()).containsExactly(STATE);
        assertThat(membership.successions()).hasSize(1);
    }

    @Test
    void groupsHaveMembersByDate() {
        var group = membership.groups().getFirst();
        assertThat(group.on(JOINED)).containsExactly(CODE);
        assertThat(group.on(RENAMED)).isEmpty();
        assertThat(group.on(LEFT)).isEqualTo(new TreeSet<>(List.of(CODE)));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Span(JOINED, JOINED))
                .hasMessage("a span ends after it begins: 1990-01-01 to 1990-01-01");
        assertThatThrownBy(() -> new Name("x", "x".repeat(Name.BOARD_LENGTH + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MemberCode("fra"))
                .hasMessage("a member's code is three capital letters, not 'fra'");
        assertThatThrownBy(() -> new Counts(0, -1, 0, 0))
                .hasMessage("votes cannot be negative: 0--1-0-0");
        assertThat(Span.ALWAYS.contains(LocalDate.MIN)).isTrue();
    }
}
