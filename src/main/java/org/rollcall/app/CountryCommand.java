package org.rollcall.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rollcall.analysis.AgreementMethod;
import org.rollcall.library.AssemblyVotes;
import org.rollcall.library.CountryReports;
import org.rollcall.library.Library;
import org.rollcall.library.LibraryException;
import org.rollcall.publish.CountryReport;
import org.rollcall.publish.CountryReport.Asked;
import org.rollcall.vote.Membership;
import org.rollcall.vote.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rollcall country CODE`: one member, its names and seats, and how it voted.
@Command(name = "country")
final class CountryCommand implements Callable<Integer> {

    private final Sources sources;
    private final AppTexts texts;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "CODE")
    private String code = "";

    @Mixin private SpanOptions votes = new SpanOptions();

    @Option(names = "--method", paramLabel = "METHOD")
    private AgreementMethod method = AgreementMethod.VOETEN;

    @Option(names = "--joined")
    private boolean joined;

    @Option(names = "--json")
    private boolean json;

    CountryCommand(Sources sources, AppTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException, LibraryException {
        var membership = sources.membership();
        var state = new MemberArgument(membership, texts).state(code);
        votes.check(spec, texts);
        var report = sources.library(library -> report(library, state, membership));
        spec.commandLine().getOut().print(json ? report.json() : page(report));
        return 0;
    }

    private CountryReport report(Library library, State state, Membership membership) {
        var heirs = CountryReports.heirs(membership, joined);
        var planes = AssemblyVotes.planes(library.record(), votes.source(), heirs);
        var asked = new Asked(state, votes.in(planes, texts), votes.source(), method, joined);
        SpanOptions.votes(planes, asked.span(), texts);
        return CountryReports.of(library, membership, planes, asked)
                .orElseThrow(
                        () -> new Complaint(texts.text("agreement.never", state.code().letters())));
    }

    private static String page(CountryReport report) {
        var page = new Page();
        page.line(report.title());
        for (var section : report.sections()) {
            page.line("");
            page.wrapped("", section.heading());
            section.lines().forEach(line -> page.wrapped("  - ", line));
        }
        return page.toString();
    }
}
