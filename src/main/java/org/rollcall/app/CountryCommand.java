package org.rollcall.app;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.rollcall.analysis.MemberVotes;
import org.rollcall.library.AssemblyVotes;
import org.rollcall.library.Library;
import org.rollcall.library.LibraryException;
import org.rollcall.publish.CountryReport;
import org.rollcall.vote.Body;
import org.rollcall.vote.MemberCode;
import picocli.CommandLine.Command;
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
        var report =
                sources.library(library ->
                        new CountryReport(
                                state,
                                votes(library, state.code()),
                                inCouncil(library, state.code()),
                                membership));
        spec.commandLine().getOut().print(json ? report.json() : page(report));
        return 0;
    }

    private MemberVotes votes(Library library, MemberCode member) {
        return MemberVotes.of(AssemblyVotes.planes(library.record(), Optional.empty()), member)
                .orElseThrow(() -> new Complaint(texts.text("agreement.never", member.letters())));
    }

    private static int inCouncil(Library library, MemberCode member) {
        var count = new AtomicInteger();
        library.record()
                .casts(
                        Set.of(Body.SECURITY_COUNCIL),
                        cast -> {
                            if (cast.ballots().choice(member).isPresent()) {
                                count.incrementAndGet();
                            }
                        });
        return count.get();
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
