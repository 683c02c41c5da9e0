package org.rollcall.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rollcall.feed.MemberTables;
import org.rollcall.scenario.Seat;

/// Who sits in a room.
class RoomTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 24);

    private final Room room;

    RoomTest() throws IOException {
        room = new Room(MemberTables.read());
    }

    private Room.Seats own(String named) {
        return room.seats(Room.Kind.OWN, DAY, named);
    }

    @Test
    void membersOfTheDayInTheOrderOfTheHall() {
        assertThat(room.seats(Room.Kind.ASSEMBLY, DAY, "").seats()).hasSize(193);
        var council = room.seats(Room.Kind.COUNCIL, DAY, "").seats();
        assertThat(council).hasSize(15);
        assertThat(council.getFirst().name()).isEqualTo("Albania");
        assertThat(room.seats(Room.Kind.COUNCIL, LocalDate.of(1900, 1, 1), "").complaints())
                .hasSize(1);
    }

    @Test
    void statesKeepTheirCodesAndOthersGetTheirOwn() {
        var seats = own("Gandalf\n\n  france \nAmnesty International (Observer)\nUSA\n").seats();
        assertThat(seats)
                .extracting(Seat::name)
                .containsExactly("Amnesty International", "france", "Gandalf", "USA");
        assertThat(seats)
                .extracting(seat -> seat.member().letters())
                .containsExactly("XAB", "FRA", "XAA", "USA");
        assertThat(seats).extracting(Seat::observer).containsExactly(true, false, false, false);
        assertThat(seats.getFirst().label()).hasSizeLessThanOrEqualTo(18);
    }

    @Test
    void twoNamesForOneStateAreTwoDelegations() {
        var seats = own("France\nFRA").seats();
        assertThat(seats).hasSize(2);
        assertThat(seats).extracting(Seat::member).doesNotHaveDuplicates();
    }

    @Test
    void whatCannotBeGetsASentenceWithItsLine() {
        assertThat(own("").complaints()).hasSize(1);
        assertThat(own("A (observer)").complaints()).hasSize(1);
        assertThat(own("A\na").complaints()).singleElement().asString().startsWith("Line 2");
        assertThat(own("A\n" + "x".repeat(81)).complaints())
                .singleElement()
                .asString()
                .startsWith("Line 2");
        var many =
                IntStream.range(0, 700)
                        .mapToObj(n -> "Delegation " + n)
                        .collect(Collectors.joining("\n"));
        assertThat(own(many).complaints()).hasSize(1);
        assertThat(own(many).seats()).hasSize(500);
    }
}
