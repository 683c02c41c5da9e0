package org.rollcall.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rollcall.library.Citations;
import org.rollcall.library.Library;
import org.rollcall.library.LibraryException;
import org.rollcall.publish.ComparedVote;
import org.rollcall.publish.ShareContent;
import org.rollcall.publish.ShareContents;
import org.rollcall.publish.TableFormat;
import org.rollcall.scenario.RulePack;
import org.rollcall.tally.Decisions;
import org.rollcall.vote.Membership;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rollcall share SYMBOL`: a vote, real or hypothetical, or two compared, to hand on.
@Command(name = "share")
final class ShareCommand implements Callable<Integer> {

    private final Sources sources;
    private final AppTexts texts;

    @Spec private CommandSpec spec = CommandSpec.create();

    // More than one word, so that S/RES/2623 (2022) needs no quotation marks around it.
    @Parameters(arity = "1..*", paramLabel = "SYMBOL")
    private List<String> symbol = List.of();

    @Option(names = "--with", paramLabel = "OTHER")
    private Optional<String> other = Optional.empty();

    @Option(names = "--as", paramLabel = "FORM")
    private String form = "paragraph";

    @Mixin private HypothesisOptions hypothesis = new HypothesisOptions();

    ShareCommand(Sources sources, AppTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException, LibraryException {
        var usage = new Usage(spec, texts);
        if (other.isPresent() && hypothesis.areGiven()) {
            throw usage.wrong("share.with");
        }
        var membership = sources.membership();
        var packs = hypothesis.needsPacks() ? sources.packs() : List.<RulePack>of();
        var content = sources.library(library -> content(library, membership, packs, usage));
        spec.commandLine().getOut().print(in(content, usage));
        return 0;
    }

    private ShareContent content(
            Library library, Membership membership, List<RulePack> packs, Usage usage) {
        var contents = new ShareContents(membership);
        if (other.isPresent()) {
            return compared(library, contents);
        }
        if (hypothesis.areGiven()) {
            var vote = sources.voteByName(library, symbol, "whatif.no-ballots");
            return contents.whatIf(
                    hypothesis.scenario(vote, membership, packs, usage),
                    Optional.of(Citations.of(library.record(), vote.heading())));
        }
        var vote = sources.vote(library, symbol);
        return contents.vote(
                vote,
                new Decisions(membership).decide(vote),
                Citations.of(library.record(), vote.heading()));
    }

    private ShareContent compared(Library library, ShareContents contents) {
        var one = sources.voteByName(library, symbol, "compare.no-ballots");
        var two = sources.voteByName(library, other.stream().toList(), "compare.no-ballots");
        return contents.comparison(
                ComparedVote.of(one),
                ComparedVote.of(two),
                List.of(
                        Citations.of(library.record(), one.heading()),
                        Citations.of(library.record(), two.heading())));
    }

    private String in(ShareContent content, Usage usage) {
        var asked = form.strip().toLowerCase(Locale.ROOT);
        return switch (asked) {
            case "sentence" -> content.sentence() + "\n";
            case "paragraph" -> content.paragraph() + "\n";
            case "alt" -> content.alt() + "\n";
            case "citation" -> content.citation() + "\n";
            default ->
                    content.table()
                            .orElseThrow(() ->
                                    new Complaint(texts.text("share.no-table", content.name())))
                            .in(
                                    TableFormat.ofEnding(asked)
                                            .orElseThrow(() -> usage.wrong("wrong.form", form)));
        };
    }
}
