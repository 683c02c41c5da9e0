package org.rollcall.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.vote.Group;
import org.rollcall.vote.Lineage;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;

/// Which states are joined, by the tables that ship with the program.
class LineageTest {

    private Membership membership = new Membership(List.of(), List.of(), List.of());

    @BeforeEach
    void read() throws IOException {
        membership = MemberTables.read();
    }

    private static MemberCode code(String letters) {
        return new MemberCode(letters);
    }

    @Test
    void seatsThatWentFromOneToOneOtherAreJoined() {
        assertThat(Lineage.heirs(membership))
                .isEqualTo(
                        Map.of(
                                code("SUN"), code("RUS"),
                                code("YUG"), code("SRB"),
                                code("SCG"), code("SRB")));
    }

    @Test
    void sovietUnionIsTheFirstPartOfTheRussianSeat() {
        var lineage = Lineage.of(membership, code("SUN"));
        assertThat(lineage.code()).isEqualTo(code("RUS"));
        assertThat(lineage.isJoined()).isTrue();
        assertThat(lineage.parts())
                .extracting(part -> part.code().letters() + " " + part.span().until())
                .containsExactly("SUN 1991-12-24", "RUS " + LocalDate.MAX);
        assertThat(lineage).isEqualTo(Lineage.of(membership, code("RUS")));
    }

    @Test
    void statesThatMergedAreNotJoinedButTheSeatCanBeParted() {
        var lineage = Lineage.of(membership, code("DEU"));
        assertThat(lineage.isJoined()).isFalse();
        assertThat(lineage.parts()).hasSize(2);
        assertThat(lineage.others())
                .extracting(change -> change.former().letters())
                .containsExactly("DDR");
        assertThat(Lineage.of(membership, code("TZA")).others()).hasSize(2);
        assertThat(Lineage.of(membership, code("CZE")).isJoined()).isFalse();
        assertThat(Lineage.of(membership, code("CHN")).parts()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRA", "RUS", "SRB", "DEU", "KHM", "ZAF"})
    void partsFollowEachOther(String letters) {
        var parts = Lineage.of(membership, code(letters)).parts();
        assertThat(parts).isNotEmpty();
        for (int part = 1; part < parts.size(); part++) {
            assertThat(parts.get(part).span().from())
                    .isAfterOrEqualTo(parts.get(part - 1).span().until());
        }
    }

    @Test
    void regionalGroupsAreGroups() {
        var day = LocalDate.of(2022, 3, 24);
        assertThat(membership.regionalGroups())
                .extracting(Group::key)
                .hasSize(5)
                .contains("african");
        assertThat(membership.regionalGroups().getFirst().on(day)).contains(code("ZAF"));
    }
}
