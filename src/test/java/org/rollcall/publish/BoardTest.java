package org.rollcall.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.feed.BuiltinRecord;
import org.rollcall.feed.MemberTables;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Region;
import org.rollcall.vote.RollCall;

/// The board of ES-11/2, in each order.
class BoardTest {

    private final RollCall vote;
    private final Board board;
    private final Names names;

    BoardTest() throws IOException {
        Membership membership = MemberTables.read();
        vote =
                BuiltinRecord.read().stream()
                        .filter(one -> one.heading().symbol().equals("A/RES/ES-11/2"))
                        .findFirst()
                        .orElseThrow();
        board = new Board(membership, vote.heading().date());
        names = new Names(membership, vote.heading().date());
    }

    private List<BoardItem> items(BoardOrder order) {
        return board.items(vote.choices(), order);
    }

    private static List<BoardItem.Lamp> lamps(List<BoardItem> items) {
        return items.stream()
                .filter(BoardItem.Lamp.class::isInstance)
                .map(BoardItem.Lamp.class::cast)
                .toList();
    }

    private static List<BoardItem.Heading> headings(List<BoardItem> items) {
        return items.stream()
                .filter(BoardItem.Heading.class::isInstance)
                .map(BoardItem.Heading.class::cast)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everybodyHasOneLampInEveryOrder(BoardOrder order) {
        assertThat(lamps(items(order)))
                .extracting(BoardItem.Lamp::member)
                .containsExactlyInAnyOrderElementsOf(vote.choices().keySet());
        assertThat(lamps(items(order)))
                .allMatch(lamp -> vote.choices().get(lamp.member()) == lamp.choice());
    }

    @Test
    void byNameThereAreNoHeadings() {
        var items = items(BoardOrder.NAME);
        assertThat(headings(items)).isEmpty();
        assertThat(lamps(items))
                .extracting(BoardItem.Lamp::member)
                .isEqualTo(names.sorted(vote.choices().keySet()));
        var first = lamps(items).getFirst();
        assertThat(first.fullName()).isEqualTo("Afghanistan");
        assertThat(first.spoken()).isEqualTo("Afghanistan, in favour");
    }

    @Test
    void byVoteThoseInFavourComeFirst() {
        assertThat(headings(items(BoardOrder.VOTE)))
                .containsExactly(
                        new BoardItem.Heading("In favour", 140),
                        new BoardItem.Heading("Against", 5),
                        new BoardItem.Heading("Abstaining", 38),
                        new BoardItem.Heading("Not voting", 10));
    }

    @Test
    void byRegionTheGroupsAddUp() {
        var headings = headings(items(BoardOrder.REGION));
        assertThat(headings).hasSizeBetween(5, 6);
        assertThat(headings.stream().mapToInt(BoardItem.Heading::size).sum()).isEqualTo(193);
        assertThat(headings.getFirst()).isEqualTo(new BoardItem.Heading("African", 54));
        assertThat(board.region(Region.AFRICAN)).isEqualTo("African States");
    }

    @ParameterizedTest
    @EnumSource(names = {"VOTE", "REGION"})
    void headingStandsBeforeAsManyAsItSaysInTheOrderOfTheHall(BoardOrder order) {
        var items = items(order);
        int place = 0;
        while (place < items.size()) {
            assertThat(items.get(place)).isInstanceOf(BoardItem.Heading.class);
            int size = ((BoardItem.Heading) items.get(place)).size();
            var group = lamps(items.subList(place + 1, place + 1 + size));
            assertThat(group).hasSize(size);
            var members = group.stream().map(BoardItem.Lamp::member).toList();
            assertThat(members).isEqualTo(names.sorted(members));
            place += size + 1;
        }
    }
}
