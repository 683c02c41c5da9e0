package org.rollcall.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.rollcall.library.Audit;
import org.rollcall.library.ImportReport;
import org.rollcall.publish.JsonTree;
import org.rollcall.store.SourceFile;

/// Reports on the record as JSON.
final class LibraryJson {

    private LibraryJson() {}

    /// What came of an import.
    static String of(ImportReport report) {
        return JsonTree.of(
                map(
                        "result", report.result().name().toLowerCase(Locale.ROOT),
                        "votesBefore", report.votesBefore(),
                        "votesAfter", report.votesAfter(),
                        "votesOfSeveralSources", report.paired(),
                        "files", report.files().stream().map(LibraryJson::file).toList(),
                        "problems",
                                report.problems().stream()
                                        .map(problem ->
                                                map(
                                                        "file",
                                                        problem.file(),
                                                        "problem",
                                                        problem.sentence()))
                                        .toList(),
                        "new", report.changes().added(),
                        "changed", report.changes().changed(),
                        "gone", report.changes().gone()));
    }

    /// What a record says of itself.
    static String of(Audit audit) {
        var bySource = new LinkedHashMap<String, Object>();
        audit.bySource().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> bySource.put(each.getKey().code(), each.getValue()));
        var paired = new LinkedHashMap<String, Object>();
        audit.pairedBy()
                .forEach((source, counts) -> {
                    var inner = new LinkedHashMap<String, Object>();
                    counts.forEach((by, count) -> inner.put(by.code(), count));
                    paired.put(source.code(), inner);
                });
        return JsonTree.of(
                map(
                        "votes", audit.votes(),
                        "bySource", bySource,
                        "paired", paired,
                        "single", audit.single().stream().map(LibraryJson::single).toList(),
                        "differences",
                                audit.differences().stream().map(LibraryJson::difference).toList(),
                        "remarks", audit.remarks().stream().map(LibraryJson::remark).toList(),
                        "files", audit.files().stream().map(LibraryJson::file).toList()));
    }

    private static Map<String, Object> single(Audit.Single single) {
        return map(
                "source", single.source().code(),
                "symbol", single.symbol(),
                "title", single.title(),
                "part", single.part());
    }

    private static Map<String, Object> difference(Audit.Difference difference) {
        return map(
                "symbol", difference.symbol(),
                "kind", word(difference.kind()),
                "first", figure(difference.first()),
                "other", figure(difference.other()),
                "members", difference.members());
    }

    private static Map<String, Object> figure(Audit.Figure figure) {
        return map("source", figure.source(), "value", figure.value());
    }

    private static Map<String, Object> remark(Audit.Remark remark) {
        return map(
                "symbol", remark.symbol(),
                "why", word(remark.why()),
                "reason", remark.reason());
    }

    private static Map<String, Object> file(SourceFile file) {
        return map(
                "name", file.name(),
                "source", file.source().code(),
                "layout", file.layout(),
                "sha256", file.sha256(),
                "bytes", file.bytes(),
                "records", file.records(),
                "taken", file.taken(),
                "refused", file.refusals().size(),
                "dataUntil", file.dataUntil().map(LocalDate::toString),
                "importedAt", file.importedAt().toString(),
                "refusals",
                        file.refusals().stream()
                                .map(refusal ->
                                        map(
                                                "line", refusal.line(),
                                                "vote", refusal.vote(),
                                                "reason", refusal.reason()))
                                .toList());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            map.put(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
        }
        return map;
    }
}
