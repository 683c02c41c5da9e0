package org.rollcall.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rollcall.analysis.Agreement;
import org.rollcall.analysis.AgreementMethod;
import org.rollcall.analysis.BallotPlanes;
import org.rollcall.analysis.VoteMask;
import org.rollcall.library.AssemblyVotes;
import org.rollcall.library.LibraryException;
import org.rollcall.publish.Names;
import org.rollcall.publish.PairAgreement;
import org.rollcall.publish.PairAgreement.Asked;
import org.rollcall.publish.PairAgreement.Found;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rollcall agreement CODE CODE`: how much two members agree.
@Command(name = "agreement")
final class AgreementCommand implements Callable<Integer> {

    private static final int NOT_FOUND = 1;

    // Pairs with fewer votes in common than this part of the votes say too little.
    private static final int PART = 10;

    private final Sources sources;
    private final AppTexts texts;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "ONE")
    private String one = "";

    @Parameters(index = "1", paramLabel = "OTHER")
    private String other = "";

    @Mixin private SpanOptions votes = new SpanOptions();

    @Option(names = "--method", paramLabel = "METHOD")
    private AgreementMethod method = AgreementMethod.VOETEN;

    @Option(names = "--json")
    private boolean json;

    AgreementCommand(Sources sources, AppTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException, LibraryException {
        var membership = sources.membership();
        var members = new MemberArgument(membership, texts);
        var here = members.code(one);
        var there = members.code(other);
        if (here.equals(there)) {
            throw new Complaint(texts.text("agreement.same", here));
        }
        votes.check(spec, texts);
        var planes =
                sources.library(library -> AssemblyVotes.planes(library.record(), votes.source()));
        var asked = new Asked(here, there, votes.in(planes, texts), method, votes.source());
        var mask = SpanOptions.votes(planes, asked.span(), texts);
        var found = found(planes, mask, asked, membership);
        var report =
                new PairAgreement(
                        asked, found, new Names(membership, SpanOptions.last(planes, mask)));
        spec.commandLine().getOut().print(json ? report.json() : page(report));
        return found.pair().n() == 0 ? NOT_FOUND : 0;
    }

    private Found found(BallotPlanes planes, VoteMask mask, Asked asked, Membership membership) {
        var agreement = new Agreement(planes, mask);
        int here = place(planes, asked.one());
        int there = place(planes, asked.other());
        int fewest = Math.max(1, agreement.votes() / PART);
        return new Found(
                agreement.votes(),
                agreement.pair(here, there),
                agreement.all().percentile(here, there, fewest),
                fewest,
                notes(
                        membership,
                        asked,
                        SpanOptions.first(planes, mask),
                        SpanOptions.last(planes, mask)));
    }

    private int place(BallotPlanes planes, MemberCode member) {
        return planes.member(member)
                .orElseThrow(() -> new Complaint(texts.text("agreement.never", member.letters())));
    }

    // A state that came after another has not its votes: who looks for them must be told.
    private List<String> notes(
            Membership membership, Asked asked, LocalDate first, LocalDate last) {
        var notes = new ArrayList<String>();
        for (var member : List.of(asked.one(), asked.other())) {
            for (var change : membership.successions()) {
                boolean came = change.successor().equals(member) && change.on().isAfter(first);
                boolean went = change.former().equals(member) && !change.on().isAfter(last);
                if (came || went) {
                    notes.add(
                            texts.text(
                                    "agreement.succession",
                                    change.former(),
                                    change.successor(),
                                    change.on(),
                                    change.note()));
                }
            }
        }
        return notes.stream().distinct().toList();
    }

    private static String page(PairAgreement report) {
        var page = new Page();
        page.wrapped("", report.sentence());
        page.line("");
        report.lines().forEach(line -> page.wrapped("  - ", line));
        return page.toString();
    }
}
