package org.rollcall.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Votes from history, decided as they were decided.
class HistoricCasesTest {

    static List<HistoricCases.Case> cases() throws IOException {
        return HistoricCases.cases();
    }

    @Test
    void thereAreEighty() throws IOException {
        assertThat(HistoricCases.cases()).hasSize(80);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDecidedAsItWas(HistoricCases.Case known) {
        assertThat(Tally.decide(known.rule(), known.ballots()).outcome().code())
                .as("%s", known)
                .isEqualTo(known.outcome());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void councilHadTheSizeThatItsDateSays(HistoricCases.Case known) {
        int fixed = RuleBook.fixedSeats(known.body(), known.date());
        assertThat(fixed == 0 || fixed == known.rule().seats()).as("%s", known).isTrue();
    }
}
