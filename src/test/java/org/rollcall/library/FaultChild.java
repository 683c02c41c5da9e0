package org.rollcall.library;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rollcall.ThisJava;
import org.rollcall.scenario.Edit;
import org.rollcall.store.SampleScenarios;
import org.rollcall.store.ScenarioStore.Saved;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// A program of its own that works until it is killed, and says what it has done.
final class FaultChild {

    private FaultChild() {}

    /// Works in the folder that is the second of `args`: the first is `import`, followed by files
    /// that are imported in turn, or `edit`.
    public static void main(String[] args) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var folder = Path.of(args[1]);
        if (args[0].equals("import")) {
            for (int turn = 2; ; turn = turn + 1 < args.length ? turn + 1 : 2) {
                out.println("begin");
                var report =
                        new Importer(folder, new SampleSource("print"))
                                .run(
                                        List.of(Path.of(args[turn])),
                                        new ImportOptions(false, true),
                                        ImportWatch.NOBODY);
                out.println(report.result() + " " + report.votesAfter());
            }
        }
        edit(folder, out);
    }

    private static void edit(Path folder, PrintStream out) throws LibraryException {
        try (var library = Library.open(folder, new SampleSource("print"))) {
            var store = library.scenarioStore();
            var scenario = SampleScenarios.scenario("Edited");
            int version = store.create(scenario);
            out.println("begin " + scenario.id());
            for (int number = 1; ; number++) {
                var choice = number % 2 == 0 ? Choice.YES : Choice.NO;
                scenario =
                        scenario.with(
                                new Edit.Cast(
                                        new TreeMap<>(Map.of(new MemberCode("FRA"), choice))));
                version = ((Saved.Done) store.save(scenario, version)).version();
                out.println("saved " + scenario.steps().size());
            }
        }
    }

    /// Starts it; what it says is read from the process.
    static Process start(Object... args) throws IOException {
        return builder(args).start();
    }

    /// Starts it; what it says is kept in `said`, also when it is killed.
    static Process startInto(Path said, Object... args) throws IOException {
        return builder(args).redirectOutput(said.toFile()).start();
    }

    private static ProcessBuilder builder(Object... args) {
        var program = new ArrayList<>(List.of(FaultChild.class.getName()));
        for (var arg : args) {
            program.add(arg.toString());
        }
        return new ProcessBuilder(ThisJava.command(program))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
