package org.rollcall.app;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.rollcall.analysis.AgreementMethod;
import org.rollcall.analysis.GroupLines;
import org.rollcall.analysis.MemberVotes;
import org.rollcall.analysis.Topics;
import org.rollcall.library.AssemblyVotes;
import org.rollcall.library.Library;
import org.rollcall.library.LibraryException;
import org.rollcall.publish.CountryReport;
import org.rollcall.publish.CountryReport.Asked;
import org.rollcall.publish.CountryReport.Found;
import org.rollcall.store.GroupStore;
import org.rollcall.vote.Body;
import org.rollcall.vote.Group;
import org.rollcall.vote.Lineage;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.OwnGroup;
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
        Map<MemberCode, MemberCode> heirs = joined ? Lineage.heirs(membership) : Map.of();
        var planes = AssemblyVotes.planes(library.record(), votes.source(), heirs);
        var asked = new Asked(state, votes.in(planes, texts), votes.source(), method, joined);
        var mask = SpanOptions.votes(planes, asked.span(), texts);
        var member = heirs.getOrDefault(state.code(), state.code());
        var its =
                MemberVotes.of(planes, member, mask)
                        .orElseThrow(() ->
                                new Complaint(
                                        texts.text("agreement.never", state.code().letters())));
        int place = planes.member(member).orElseThrow();
        var filed = filed(library);
        var regional =
                membership.regionalGroups().stream().map(group -> group.joined(heirs)).toList();
        var found =
                new Found(
                        planes,
                        its,
                        Topics.of(
                                planes,
                                place,
                                mask,
                                vote ->
                                        filed.getOrDefault(
                                                planes.occasion(vote).symbol(), List.of())),
                        its.partners(method),
                        new GroupLines(planes, regional).leaving(place, mask),
                        inCouncil(library, state.code()),
                        groups(library, membership));
        return new CountryReport(asked, found, membership);
    }

    private static List<Group> groups(Library library, Membership membership) {
        return Stream.concat(
                        membership.groups().stream(),
                        new GroupStore(library.scenarios()).all().stream().map(OwnGroup::group))
                .toList();
    }

    private static Map<String, List<String>> filed(Library library) {
        var filed = new HashMap<String, List<String>>();
        library.record()
                .headings()
                .forEach(heading -> filed.put(heading.symbol(), heading.topic().subjects()));
        return filed;
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
