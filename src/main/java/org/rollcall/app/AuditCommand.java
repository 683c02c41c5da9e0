package org.rollcall.app;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rollcall.library.Audit;
import org.rollcall.store.Pairing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `rollcall audit`: looks the whole record through, and says what it found.
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {

    private final Sources sources;
    private final AppTexts texts;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json")
    private boolean json;

    AuditCommand(Sources sources, AppTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        var membership = sources.membership();
        var audit = sources.library(library -> Audit.of(library.record(), membership));
        if (json) {
            out.print(LibraryJson.of(audit));
        } else {
            say(audit, out);
        }
        return 0;
    }

    private void say(Audit audit, PrintWriter out) {
        out.println(texts.text("audit.votes", audit.votes()));
        audit.bySource().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each ->
                        out.println(
                                texts.text("audit.source", each.getKey().code(), each.getValue())));
        audit.pairedBy()
                .forEach((source, counts) -> {
                    out.println(texts.text("audit.paired", source.code(), audit.paired(source)));
                    counts.entrySet().stream()
                            .sorted(Map.Entry.<Pairing, Integer>comparingByValue().reversed())
                            .forEach(each ->
                                    out.println(
                                            texts.text(
                                                    "audit.paired-by",
                                                    each.getKey().code(),
                                                    each.getValue())));
                });
        single(audit, out);
        differences(audit, out);
        remarks(audit, out);
    }

    private void single(Audit audit, PrintWriter out) {
        out.println(texts.text("audit.single", audit.single().size()));
        audit.single()
                .forEach(each ->
                        out.println(
                                texts.text(
                                        "audit.single.line",
                                        each.symbol(),
                                        Page.clipped(each.title()))));
    }

    private void differences(Audit audit, PrintWriter out) {
        var kinds =
                audit.differences().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Audit.Difference::kind, Collectors.counting()));
        out.println(texts.text("audit.differences", audit.differences().size()));
        kinds.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(each ->
                        out.println(
                                texts.text(
                                        "audit.kind",
                                        LibraryJson.word(each.getKey()),
                                        each.getValue())));
        audit.differences().forEach(each -> out.println(line(each)));
    }

    private void remarks(Audit audit, PrintWriter out) {
        out.println(texts.text("audit.remarks", audit.remarks().size()));
        audit.remarks()
                .forEach(each ->
                        out.println(
                                texts.text(
                                        "audit.remark",
                                        each.symbol(),
                                        LibraryJson.word(each.why()),
                                        each.reason())));
        audit.files()
                .forEach(file ->
                        out.println(
                                texts.text(
                                        "import.file",
                                        file.name(),
                                        file.layout(),
                                        file.records(),
                                        file.taken(),
                                        file.refusals().size())));
    }

    private String line(Audit.Difference difference) {
        return texts.text(
                "audit.difference",
                difference.symbol(),
                LibraryJson.word(difference.kind()),
                difference.first().value(),
                difference.first().source(),
                difference.other().value(),
                difference.other().source(),
                difference.members());
    }
}
