package org.rollcall.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.feed.MemberTables;
import org.rollcall.publish.BoardGrid;
import org.rollcall.publish.HallSheet;
import org.rollcall.publish.Names;
import org.rollcall.publish.Sheet;
import org.rollcall.publish.Sheet.Mark;
import org.rollcall.scenario.LiveEvent;
import org.rollcall.scenario.LiveSetting;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.LiveVotes;
import org.rollcall.scenario.Manner;
import org.rollcall.scenario.Practice;
import org.rollcall.scenario.Seat;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Membership;
import org.testfx.api.FxToolkit;

/// How large names stand on the board in the hall, measured in the font that paints them.
class HallSheetTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 24);

    private final Membership membership;

    HallSheetTest() throws IOException {
        membership = MemberTables.read();
    }

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    private List<Seat> seats(int count) {
        var names = new Names(membership, DAY);
        var members = count == 15 ? membership.councilOn(DAY) : membership.membersOn(DAY);
        var seats = new ArrayList<Seat>();
        for (var member : names.sorted(members).subList(0, Math.min(count, members.size()))) {
            seats.add(new Seat(member, names.full(member), names.board(member), false));
        }
        while (seats.size() < count) {
            int number = seats.size();
            seats.add(Seat.of(LiveVotes.member(number), "Delegation of " + number, false));
        }
        return seats;
    }

    private LiveVote vote(int count, Manner manner) {
        return LiveVote.of(
                LiveVotes.ID,
                new LiveSetting(
                        "Humanitarian consequences of the aggression against Ukraine",
                        DAY,
                        seats(count),
                        "General Assembly, important question",
                        LiveVotes.rule(count),
                        Practice.UNITED_NATIONS,
                        manner,
                        Optional.empty()));
    }

    private static Sheet sheet(LiveVote vote, double width) {
        return HallSheet.of(vote, new FxTextWidth(), width, width * 9 / 16);
    }

    private static List<Mark.Place> places(Sheet sheet) {
        return sheet.marks().stream()
                .filter(Mark.Place.class::isInstance)
                .map(Mark.Place.class::cast)
                .toList();
    }

    private static Stream<Mark.Words> words(Sheet sheet) {
        return sheet.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast);
    }

    // The height of an H as it is painted, from the baseline up.
    private static double capital(double textSize) {
        var letter = new Text("H");
        letter.setFont(Font.font(Fonts.FAMILY, textSize));
        letter.setBoundsType(javafx.scene.text.TextBoundsType.VISUAL);
        return -letter.getLayoutBounds().getMinY();
    }

    @ParameterizedTest
    @CsvSource({"1920, 16, 22", "3840, 32, 44"})
    void allMembersStandInSevenColumnsAndCanBeReadFromTheBack(
            double width, double capital, double sign) {
        var sheet = sheet(vote(193, Manner.RECORDED), width);
        assertThat(places(sheet)).hasSize(193);
        assertThat(places(sheet).stream().map(Mark.Place::x).distinct()).hasSize(7);
        assertThat(capital(sheet.textSize())).isGreaterThanOrEqualTo(capital);
        assertThat(sheet.textSize() * BoardGrid.LAMP).isGreaterThanOrEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({"1920, 40", "3840, 80"})
    void fifteenNamesAreLarge(double width, double capital) {
        var sheet = sheet(vote(15, Manner.RECORDED), width);
        assertThat(capital(sheet.textSize())).isGreaterThanOrEqualTo(capital);
    }

    @ParameterizedTest
    @CsvSource({"1", "12", "15", "54", "193", "500"})
    void namesKeepClearOfEachOtherAndOfTheRest(int seats) {
        for (double width : new double[] {1280, 1920, 3840}) {
            var sheet = sheet(vote(seats, Manner.RECORDED), width);
            var line =
                    sheet.marks().stream()
                            .filter(Mark.Box.class::isInstance)
                            .map(Mark.Box.class::cast)
                            .filter(box -> box.width() > width / 2 && box.y() > 0)
                            .findFirst()
                            .orElseThrow();
            var title = words(sheet).skip(1).findFirst().orElseThrow();
            var measured = new FxTextWidth();
            for (var place : places(sheet)) {
                assertThat(place.y()).isGreaterThan(title.y());
                assertThat(place.y() + place.height()).isLessThanOrEqualTo(line.y() + 1e-6);
                assertThat(place.x() + place.width()).isLessThanOrEqualTo(width);
                double name =
                        measured.of(((org.rollcall.publish.BoardItem.Lamp) place.item()).name());
                double needed = (BoardGrid.LAMP + BoardGrid.GAP + name) * place.textSize();
                assertThat(needed).as("%s", place.item()).isLessThanOrEqualTo(place.width());
            }
        }
        assertThat(sheet(vote(seats, Manner.RECORDED), 1920).isLegible()).isTrue();
    }

    @Test
    void theRuleStandsThereWhileVotingAndTheOutcomeOnlyWhenItIsAnnounced() {
        var vote = vote(15, Manner.RECORDED);
        for (var event :
                List.of(
                        new LiveEvent.Opened(),
                        LiveEvent.Cast.of(seats(15).getFirst().member(), Choice.YES),
                        new LiveEvent.LastCalled(),
                        new LiveEvent.Locked())) {
            vote = vote.with(event);
            assertThat(words(sheet(vote, 1920)).map(Mark.Words::text))
                    .anyMatch(text -> text.startsWith("Decided by General Assembly, important"))
                    .noneMatch(text -> text.contains("ADOPTED"));
        }
        var result = sheet(vote.with(new LiveEvent.Announced()), 1920);
        assertThat(words(result).map(Mark.Words::text))
                .contains("ADOPTED", "needed 1: a majority of the members present and voting");
        assertThat(result.spoken()).contains("It had 1.");
    }

    @Test
    void aVoteInARoomIsMarkedAndAReplayNamesItsVote() {
        var room = sheet(vote(15, Manner.RECORDED), 1920);
        assertThat(words(room).map(Mark.Words::text)).first().asString().contains("THIS ROOM");
        var replay = sheet(LiveVotes.replay(false), 1920);
        assertThat(words(replay).map(Mark.Words::text))
                .anyMatch(text -> text.contains("A/RES/1/1"));
        // The symbol of a resolution would give the outcome away.
        assertThat(words(sheet(LiveVotes.replay(true), 1920)).map(Mark.Words::text))
                .noneMatch(text -> text.contains("A/RES/1/1"));
    }

    @Test
    void whoIsCalledIsFramedAndNamed() {
        var vote = vote(15, Manner.ROLL_CALL);
        var first = vote.voters().get(3);
        vote = vote.with(new LiveEvent.Drawn(first));
        int before = sheet(vote, 1920).marks().size();
        vote = vote.with(new LiveEvent.Opened());
        assertThat(sheet(vote, 1920).marks()).hasSize(before + 4);
        var name = new Names(membership, DAY).full(first);
        assertThat(words(sheet(vote, 1920)).map(Mark.Words::text)).contains("Called: " + name);
    }
}
