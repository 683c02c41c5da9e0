package org.rollcall.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.rollcall.feed.Checked;
import org.rollcall.feed.ViewText;
import org.rollcall.feed.WindowView;
import org.rollcall.library.Export;
import org.rollcall.library.Export.Form;
import org.rollcall.library.ExportWatch;
import org.rollcall.ui.votes.Selecting;
import org.rollcall.ui.votes.ViewFilters;
import org.rollcall.ui.votes.VoteFilter;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Membership;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `rollcall export --to FILE.db|FOLDER`: votes for R, Python and other programs.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Sources sources;
    private final AppTexts texts;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--to", required = true, paramLabel = "FILE.db|FOLDER")
    private Path target = Path.of("rollcall.db");

    @Option(names = "--view", paramLabel = "FILE")
    private Optional<Path> view = Optional.empty();

    @Option(names = "--search", paramLabel = "WORDS")
    private Optional<String> search = Optional.empty();

    @Option(names = "--body", paramLabel = "BODY")
    private Optional<Body> body = Optional.empty();

    @Option(names = "--session", paramLabel = "N")
    private Optional<String> session = Optional.empty();

    @Option(names = "--from", paramLabel = "YEAR")
    private Optional<Integer> from = Optional.empty();

    @Option(names = "--until", paramLabel = "YEAR")
    private Optional<Integer> until = Optional.empty();

    @Option(names = "--margin", paramLabel = "VOTES")
    private Optional<Integer> margin = Optional.empty();

    @Option(names = "--member", paramLabel = "CODE=CHOICE")
    private List<String> members = new ArrayList<>();

    ExportCommand(Sources sources, AppTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        var membership = sources.membership();
        var filter = filter(membership);
        var written =
                sources.library(library -> {
                    var selection = Selecting.in(library, membership, filter);
                    if (selection.symbols().isEmpty()) {
                        throw new Complaint(texts.text("export.none"));
                    }
                    return new Export(library.record(), membership, selection)
                            .write(
                                    Form.of(target),
                                    target,
                                    new Told(spec.commandLine().getErr(), texts));
                });
        written.ifPresent(done ->
                spec.commandLine()
                        .getOut()
                        .println(
                                texts.text(
                                        "export.done",
                                        target,
                                        done.votes(),
                                        done.ballots(),
                                        Export.dictionary(target))));
        return 0;
    }

    private VoteFilter filter(Membership membership) throws IOException {
        if (view.isPresent()) {
            if (!asked(membership).equals(WindowView.Filter.ALL)) {
                throw new Usage(spec, texts).wrong("export.view");
            }
            return ofView(view.get());
        }
        return ViewFilters.read(asked(membership)).orElse(VoteFilter.ALL);
    }

    private VoteFilter ofView(Path file) throws IOException {
        return switch (ViewText.read(file)) {
            case Checked.Taken<WindowView>(WindowView read) ->
                    ViewFilters.read(read.filter())
                            .orElseThrow(
                                    () -> new Complaint(texts.text("export.view-strange", file)));
            case Checked.Refused<WindowView>(List<String> why) ->
                    throw new Complaint(String.join("\n", why));
        };
    }

    private WindowView.Filter asked(Membership membership) {
        var chosen = new TreeMap<String, SortedSet<String>>();
        body.ifPresent(one -> chosen.put("body", new TreeSet<>(List.of(one.code()))));
        session.map(name -> name.strip().toUpperCase(Locale.ROOT))
                .ifPresent(name -> chosen.put("session", new TreeSet<>(List.of(name))));
        return new WindowView.Filter(
                search.orElse(""),
                chosen,
                number(from),
                number(until),
                number(margin),
                members.stream().map(typed -> voted(typed, membership)).toList(),
                WindowView.Filter.ALL.order());
    }

    private static OptionalInt number(Optional<Integer> typed) {
        return typed.stream().mapToInt(number -> Math.clamp(number, 0, 9999)).findFirst();
    }

    private WindowView.Voted voted(String typed, Membership membership) {
        var parts = typed.split("=", -1);
        if (parts.length != 2) {
            throw new Usage(spec, texts).wrong("export.member", typed);
        }
        var choice =
                Choice.ofCode(parts[1].strip().toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> new Usage(spec, texts).wrong("export.member", typed));
        return new WindowView.Voted(
                new MemberArgument(membership, texts).code(parts[0]), choice, false);
    }

    /// Says now and then on `err` how far the export is.
    private static final class Told implements ExportWatch {

        private static final long EVERY = Duration.ofSeconds(2).toNanos();

        private final PrintWriter err;
        private final AppTexts texts;
        private long last = System.nanoTime();

        Told(PrintWriter err, AppTexts texts) {
            this.err = err;
            this.texts = texts;
        }

        @Override
        public void at(int done, int all) {
            if (System.nanoTime() - last >= EVERY) {
                last = System.nanoTime();
                err.println(texts.text("export.at", done, all));
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
