package org.rollcall.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfCommandTest {

    @TempDir private Path folder;

    private record Run(int exit, String out, String err) {}

    private Run whatIf(String... typed) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = new ArrayList<>(List.of("--library", folder.toString(), "whatif"));
        words.addAll(List.of(typed));
        int exit =
                CommandLineProgram.of(
                                _ -> 99, new PrintWriter(out, true), new PrintWriter(err, true))
                        .execute(words.toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }

    @Test
    void saysBeforeAllElseThatItDidNotHappen() {
        var run = whatIf("S/2022/155", "--set", "RUS=A");
        assertThat(run.exit).isZero();
        assertThat(run.err).isEmpty();
        assertThat(run.out)
                .startsWith("HYPOTHETICAL: this vote did not happen. It starts from S/2022/155,")
                .contains("\nADOPTED. ", "Russian Federation (RUS): Abstaining instead of Against")
                .contains("\nWhat would have defeated it\n");
    }

    @Test
    void anotherRuleHolds() {
        var run = whatIf("S/2022/155", "--rule", "procedural");
        assertThat(run.out)
                .contains("\nADOPTED. ", "Nobody votes otherwise.", "The rule is another: ");
    }

    @Test
    void jsonBeginsWithTheMark() {
        var run = whatIf("ES-11/1", "--set", "fra=n, DEU=A", "--json");
        assertThat(run.out)
                .startsWith("{\n  \"hypothetical\" : true,\n  \"from\" : \"A/RES/ES-11/1\",")
                .contains("\"code\" : \"FRA\",\n      \"from\" : \"yes\",\n      \"to\" : \"no\"")
                .contains("\"yes\" : 139,\n    \"no\" : 6,\n    \"abstaining\" : 36,")
                .contains("\"smallestChanges\" : [");
    }

    /// The built-in record has few votes of the Assembly, chosen for being remembered: whatever its
    /// trial says, the shares stand beside the names or in their place.
    @Test
    void saysWhoIsLikeliestToMoveAsAGuessWithTheThreeShares() {
        var run = whatIf("ES-11/3");
        assertThat(run.exit).isZero();
        assertThat(run.out)
                .startsWith("HYPOTHETICAL")
                .contains("likeliest to move: a guess, for this hypothetical vote\n")
                .containsPattern("(?s)regional\\s+group.*own\\s+commonest\\s+vote");
        var json = whatIf("ES-11/3", "--json");
        assertThat(json.out)
                .contains("\"likeliest\" : [", "\"method\" : \"most-similar-votes\"")
                .containsPattern("\"shareRightByRegionalGroup\" : 0\\.\\d+,")
                .contains("\"votesTried\" : ", "\"better\" : ");
    }

    @Test
    void namesNobodyInTheCouncil() {
        assertThat(whatIf("S/2022/155").out)
                .contains("Nobody is named: members are foretold in the General Assembly only.");
        assertThat(whatIf("S/2022/155", "--json").out)
                .contains("\"likeliest\" : [ ]")
                .doesNotContain("foretelling");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRA       | 'such as FRA=N,DEU=A, and found “FRA”'",
                "FRA=Q     | Q is no choice",
                "XYZ=Y     | XYZ had no vote on A/RES/ES-11/1",
                "FRA=Y,fra=N | FRA is named twice.",
                "''        | 'and found “”'"
            })
    void saysWhatIsWrong(String set, String sentence) {
        var run = whatIf("ES-11/1", "--set=" + set);
        assertThat(run.exit).isEqualTo(2);
        assertThat(run.out).isEmpty();
        assertThat(run.err).contains(sentence).doesNotContain("Exception");
    }

    @Test
    void ruleThatTheBodyDoesNotKnowIsRefused() {
        var run = whatIf("ES-11/1", "--rule", "substantive");
        assertThat(run.exit).isEqualTo(2);
        assertThat(run.err).contains("knows no substantive question");
    }
}
