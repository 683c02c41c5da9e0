package org.rollcall.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Scenario;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Membership;

class ScenarioTextTest {

    @TempDir private Path folder;

    private Membership membership = new Membership(List.of(), List.of(), List.of());

    @BeforeEach
    void reads() throws IOException {
        membership = SampleFiles.membership();
    }

    private Checked<Scenario> read(String text) {
        return ScenarioText.read(
                "theirs.json", text.getBytes(StandardCharsets.UTF_8), membership, SampleFiles.ID);
    }

    private Scenario taken(String text) {
        return switch (read(text)) {
            case Checked.Taken<Scenario>(Scenario scenario) -> scenario;
            case Checked.Refused<Scenario>(List<String> why) ->
                    throw new AssertionError(String.join("\n", why));
        };
    }

    private List<String> complaints(String text) {
        return read(text) instanceof Checked.Refused<Scenario>(List<String> why) ? why : List.of();
    }

    private String council() {
        return ScenarioWriter.write(SampleFiles.council(membership), membership);
    }

    private void assertReadsBack(Scenario scenario) {
        var back = taken(ScenarioWriter.write(scenario, membership));
        assertThat(back.firstName()).isEqualTo(scenario.firstName());
        assertThat(back.origin()).isEqualTo(scenario.origin());
        assertThat(back.steps()).isEqualTo(scenario.steps());
        assertThat(back.at()).isEqualTo(scenario.at());
        assertThat(back.tip()).isEqualTo(scenario.tip());
        assertThat(back.choices()).isEqualTo(scenario.choices());
        assertThat(back.rule()).isEqualTo(scenario.rule());
    }

    @Test
    void everyKindOfChangeAndEveryBranchReadsBackAsItWas() {
        assertReadsBack(SampleFiles.council(membership));
        assertReadsBack(SampleFiles.room(membership));
    }

    @Test
    void tenThousandChangesOfTheWholeHouseFitIntoAFile() {
        var scenario = SampleFiles.council(membership);
        for (int change = 0; change < 10_000; change++) {
            scenario = scenario.with(new Edit.Cast(scenario.choices()));
        }
        var text = ScenarioWriter.write(scenario, membership);
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThan(ScenarioText.LARGEST);
        assertThat(taken(text).steps()).hasSize(scenario.steps().size());
    }

    @Test
    void ruleOfTheCharterIsNamedByItsQuestionAndNeverByNumbers() {
        assertThat(council()).contains("\"rule\":{\"question\":\"substantive\"}");
        assertThat(
                        complaints(
                                council()
                                        .replace(
                                                "{\"question\":\"substantive\"}",
                                                """
                                                {"question":"substantive","majority":1}\
                                                """)))
                .singleElement()
                .asString()
                .contains("one of the fields question", "“majority”");
    }

    @Test
    void fileIsReadFromTheDisk() throws IOException {
        var file = folder.resolve("mine.json");
        Files.writeString(file, council());
        assertThat(ScenarioText.read(file, membership, SampleFiles.ID))
                .isInstanceOf(Checked.Taken.class);
        assertThat(FileKind.of(file)).isEqualTo(FileKind.SCENARIO);
        Files.writeString(file, " {\"rollcall-pack\": 1}");
        assertThat(FileKind.of(file)).isEqualTo(FileKind.PACK);
        Files.writeString(file, "undl_id,rollcall-pack");
        assertThat(FileKind.of(file)).isEqualTo(FileKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"hypothetical\":true, | '' | the field “hypothetical”",
                "\"hypothetical\":true | \"hypothetical\":false | never holds a vote that was taken",
                "\"rollcall-scenario\":1 | \"rollcall-scenario\":2 | from 1 to 1",
                "\"at\":3 | \"at\":3,\"at\":3 | each field of an object once",
                "\"at\":3 | \"at\":3,\"real\":true | one of the fields",
                "\"at\":3 | \"at\":99 | the first on the way",
                "\"at\":3 | \"at\":1 | the first on the way",
                "\"no\":\"RUS\" | \"no\":\"RUS FRA\" | each member once",
                "\"no\":\"RUS\" | \"no\":\"RUS RUS\" | each once",
                "\"no\":\"RUS\" | \"no\":\"RUS QQQ\" | members that there ever were",
                "\"no\":\"RUS\" | \"no\":\"Russia\" | codes of three capital letters",
                "\"no\":\"RUS\" | \"against\":\"RUS\" | one of the fields",
                "\"body\":\"SC\" | \"body\":\"GA\" | a body with a rule",
                "\"body\":\"SC\" | \"body\":\"UN\" | a body with a rule",
                "2022-02-25 | 1822-02-25 | from 1945 to 2100",
                "2022-02-25 | 2022-02-30 | from 1945 to 2100",
                "\"from\":\"S/2022/155\" | \"from\":\"<script>\" | a symbol such as",
                "\"opposing\":2 | \"opposing\":16 | at most as many",
                "\"majority\":\"1/3\" | \"majority\":\"4/3\" | a share such as 2/3",
                "\"leaving\":\"ALB\" | \"leaving\":\"DEU\" | a change that can be made",
                "\"code\":\"XAA\" | \"code\":\"FRA\" | a code from XAA to XXZ",
                "\"follows\":0 | \"follows\":17 | the number of an earlier step",
                "\"change\":\"notes\" | \"change\":\"record\" | an object for each change",
                "#12AB90 | url(x) | a colour such as",
            })
    void whatIsWrongIsSaidAndNothingIsTaken(String from, String to, String why) {
        var spoilt = council().replace(from, to);
        assertThat(spoilt).isNotEqualTo(council());
        assertThat(String.join("\n", complaints(spoilt))).contains("theirs.json", why);
    }

    @Test
    void tooLargeIsSaidWithoutReadingOn() {
        assertThat(complaints(" ".repeat(ScenarioText.LARGEST + 1)))
                .singleElement()
                .asString()
                .contains("at most");
        assertThat(complaints("[".repeat(100_000))).hasSize(1);
        assertThat(complaints("Symbol,Date")).hasSize(1);
        assertThat(complaints("[]")).singleElement().asString().contains("hypothetical vote");
    }

    @Test
    void memberOfTheRoomHasNoPlaceInARealVote() {
        var room = ScenarioWriter.write(SampleFiles.room(membership), membership);
        assertThat(taken(room).own()).hasSize(1);
        assertThat(complaints(room.replace("\"body\"", "\"from\":\"A/RES/1/1\",\"body\"")))
                .singleElement()
                .asString()
                .contains("only states");
        assertThat(taken(room).choices().values()).containsExactly(Choice.YES);
    }
}
