package org.rollcall.ui.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.ui.votes.VoteFilter.Order;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Filters as text.
class FilterTextTest {

    private static final VoteFilter FULL =
            VoteFilter.ALL
                    .searching("a = \"b\" -c")
                    .with(Facet.BODY, List.of("SC", "GA"))
                    .with(Facet.SESSION, List.of("", "77"))
                    .with(Facet.SUBJECT, List.of("ARMS = PEACE--SYMBOLS"))
                    .with(Facet.OUTCOME, List.of("vetoed"))
                    .with(Facet.METHOD, List.of("recorded"))
                    .with(Facet.SOURCE, List.of("built-in"))
                    .withYears(1990, 2000)
                    .withMargin(5)
                    .with(new Voted(new MemberCode("USA"), Choice.NO, true))
                    .with(new Voted(new MemberCode("FRA"), Choice.NOT_VOTING, false))
                    .withOrder(Order.CLOSEST);

    @Test
    void whatWasWrittenIsRead() {
        assertThat(FilterText.read(FilterText.write(FULL))).contains(FULL);
        assertThat(FilterText.read(FilterText.write(VoteFilter.ALL))).contains(VoteFilter.ALL);
    }

    @Test
    void isWrittenAsDocumented() {
        assertThat(FilterText.write(FULL))
                .startsWith("rollcall-filter 1\nquery=a = \"b\" -c\n")
                .contains("\nmember=USA no alone\nmember=FRA not-voting\n")
                .endsWith("\norder=CLOSEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rollcall-filter 2",
                "rollcall-filter 1\n",
                "rollcall-filter 1\nnonsense",
                "rollcall-filter 1\ncolour=red",
                "rollcall-filter 1\nbody=NATO",
                "rollcall-filter 1\noutcome=won",
                "rollcall-filter 1\nfrom=long ago",
                "rollcall-filter 1\nmember=USA",
                "rollcall-filter 1\nmember=usa no",
                "rollcall-filter 1\nmember=USA no together",
                "rollcall-filter 1\norder=best",
                "rollcall-filter 1\nmethod=dice"
            })
    void damagedTextIsRefused(String text) {
        assertThat(FilterText.read(text)).isEmpty();
    }
}
