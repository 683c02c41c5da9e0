package org.rollcall.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rollcall.library.Library;
import org.rollcall.publish.Names;
import org.rollcall.publish.VoteJson;
import org.rollcall.publish.Wording;
import org.rollcall.store.SearchWords;
import org.rollcall.store.VoteSummary;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.RuleBook;
import org.rollcall.vote.Body;
import org.rollcall.vote.Heading;
import org.rollcall.vote.Membership;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `rollcall list`: the votes of the record, the newest first.
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private final Sources sources;
    private final AppTexts texts;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--search", paramLabel = "WORDS")
    private Optional<String> search = Optional.empty();

    @Option(names = "--body", paramLabel = "BODY")
    private Optional<Body> body = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    ListCommand(Sources sources, AppTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        var membership = sources.membership();
        var found = sources.library(library -> found(library, new Decisions(membership)));
        if (json) {
            out.print(new VoteJson(membership).list(found));
        } else {
            found.forEach(entry -> out.println(line(entry, membership)));
        }
        if (found.isEmpty()) {
            throw new Complaint(texts.text("list.none"));
        }
        return 0;
    }

    private List<VoteJson.Entry> found(Library library, Decisions decisions) {
        var record = library.record();
        var matching = search.map(words -> record.searching().words(SearchWords.of(words)));
        return record.summaries(RuleBook.everPermanent()).stream()
                .filter(vote -> body.isEmpty() || body.get() == vote.heading().body())
                .filter(vote -> matching.isEmpty() || matching.get().get(vote.id()))
                .map(vote -> entry(vote, decisions))
                .toList();
    }

    private static VoteJson.Entry entry(VoteSummary vote, Decisions decisions) {
        var heading = vote.heading();
        var decision =
                decisions.decide(heading, vote.counts(), vote.printed(), vote.permanentAgainst());
        var totals =
                vote.counts().present() > 0
                        ? Optional.of(VoteJson.Totals.of(vote.counts()))
                        : vote.printed().map(VoteJson.Totals::of);
        return new VoteJson.Entry(heading, totals, decision.outcome());
    }

    private String line(VoteJson.Entry entry, Membership membership) {
        Heading heading = entry.heading();
        var wording = new Wording(new Names(membership, heading.date()));
        return "%s  %-9s  %-13s  %-21s  %s"
                .formatted(
                        heading.date(),
                        entry.totals().map(VoteJson.Totals::printed).orElse(""),
                        wording.outcome(entry.outcome()),
                        heading.symbol(),
                        Page.clipped(heading.title()));
    }
}
