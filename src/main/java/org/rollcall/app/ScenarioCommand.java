package org.rollcall.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.rollcall.feed.Checked;
import org.rollcall.feed.FileKind;
import org.rollcall.feed.PackText;
import org.rollcall.feed.ScenarioText;
import org.rollcall.publish.Names;
import org.rollcall.publish.Wording;
import org.rollcall.scenario.RulePack;
import org.rollcall.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rollcall scenario`: what can be done with files of hypothetical votes.
@Command(name = "scenario")
final class ScenarioCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }

    /// `rollcall scenario check FILE`: reads a hypothetical vote or a rule pack, and says what is
    /// wrong with it. Nothing is kept.
    @Command(name = "check")
    static final class Check implements Callable<Integer> {

        private final Sources sources;
        private final AppTexts texts;

        @Spec private CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "FILE")
        private Path file = Path.of("");

        Check(Sources sources, AppTexts texts) {
            this.sources = sources;
            this.texts = texts;
        }

        @Override
        public Integer call() throws IOException {
            return FileKind.of(file) == FileKind.PACK ? pack() : scenario();
        }

        private int pack() throws IOException {
            return switch (PackText.read(file)) {
                case Checked.Taken<RulePack>(RulePack pack) ->
                        sound("scenario.pack", file, pack.name(), pack.motions().size());
                case Checked.Refused<RulePack>(List<String> why) -> refused(why);
            };
        }

        private int scenario() throws IOException {
            var membership = sources.membership();
            return switch (ScenarioText.read(file, membership, new UUID(0, 0))) {
                case Checked.Taken<Scenario>(Scenario scenario) -> {
                    var names =
                            new Names(scenario.membership(membership), scenario.origin().date());
                    yield sound(
                            "scenario.sound",
                            file,
                            scenario.name(),
                            scenario.choices().size(),
                            scenario.steps().size(),
                            scenario.counts().printed(),
                            new Wording(names).verdict(scenario.decision()));
                }
                case Checked.Refused<Scenario>(List<String> why) -> refused(why);
            };
        }

        private int sound(String key, Object... values) {
            spec.commandLine().getOut().println(texts.text(key, values));
            return 0;
        }

        private int refused(List<String> why) {
            var out = spec.commandLine().getErr();
            why.forEach(out::println);
            out.println(texts.text("scenario.refused", file));
            return 1;
        }
    }
}
