package org.rollcall.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.feed.BuiltinRecord;
import org.rollcall.feed.MemberTables;
import org.rollcall.feed.PackText;
import org.rollcall.feed.PackWriter;
import org.rollcall.feed.ScenarioWriter;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.Decisions;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

class ScenarioCommandTest {

    @TempDir private Path folder;

    private record Run(int exit, String out, String err) {}

    private Run check(String text) throws IOException {
        var file = folder.resolve("file.json");
        Files.writeString(file, text);
        return run("scenario", "check", file.toString());
    }

    private static Run run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit =
                CommandLineProgram.of(
                                _ -> 99, new PrintWriter(out, true), new PrintWriter(err, true))
                        .execute(words);
        return new Run(exit, out.toString(), err.toString());
    }

    private static String scenario() throws IOException {
        var membership = MemberTables.read();
        var vote =
                BuiltinRecord.read().stream()
                        .filter(one -> one.heading().symbol().equals("S/2022/155"))
                        .findFirst()
                        .orElseThrow();
        var choices = new TreeMap<MemberCode, Choice>();
        choices.put(new MemberCode("RUS"), Choice.ABSTAINING);
        var rule = new Decisions(membership).rule(vote.heading());
        var scenario =
                Scenario.from(new UUID(0, 1), "Without the veto", Origin.of(vote, rule))
                        .with(new Edit.Cast(choices));
        return ScenarioWriter.write(scenario, membership);
    }

    @Test
    void saysOfASoundScenarioWhatItComesTo() throws IOException {
        var run = check(scenario());
        assertThat(run.err).isEmpty();
        assertThat(run.exit).isZero();
        assertThat(run.out)
                .contains("nothing is wrong", "HYPOTHETICAL vote “Without the veto”")
                .contains("15 members, 1 change, 11-0-4.");
    }

    @Test
    void saysOfASpoiltOneWhatIsWrongAndWhere() throws IOException {
        var run = check(scenario().replace("\"RUS\"", "\"RUX\""));
        assertThat(run.exit).isOne();
        assertThat(run.out).isEmpty();
        assertThat(run.err)
                .contains("file.json, line 1", "members that there ever were", "RUX")
                .contains("cannot be used. Correct what is said above");
    }

    @Test
    void readsRulePacksToo() throws IOException {
        var pack = PackWriter.write(PackText.builtIn().getFirst());
        assertThat(check(pack).out).contains("Rule pack “Model UN", "kinds of question");
        assertThat(check(pack.replace("2/3", "1/3")).exit).isOne();
    }

    @Test
    void anythingElseIsCalledWhatItIs() throws IOException {
        var run = check("undl_id,ms_code\n1,FRA\n");
        assertThat(run.exit).isOne();
        assertThat(run.err).contains("JSON");
        assertThat(run("scenario", "check", folder.resolve("none.json").toString()).err)
                .contains("none.json");
        assertThat(run("scenario").out).contains("check");
        assertThat(Optional.of(run("scenario", "check").exit)).contains(2);
    }
}
