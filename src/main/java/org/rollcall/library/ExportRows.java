package org.rollcall.library;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.feed.BuiltinRecord;
import org.rollcall.store.ExportTable;
import org.rollcall.store.RecordStore;
import org.rollcall.store.RecordVote;
import org.rollcall.store.VoteSummary;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.RuleBook;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Source;
import org.rollcall.vote.Span;

/// The rows of an export, one vote after the other: no more than one vote's ballots are in memory.
final class ExportRows {

    private static final Comparator<VoteSummary> OLDEST_FIRST =
            Comparator.comparing((VoteSummary vote) -> vote.heading().date())
                    .thenComparingInt(vote -> vote.heading().order())
                    .thenComparing(vote -> vote.heading().symbol());

    private final RecordStore record;
    private final Membership membership;
    private final Decisions decisions;
    private final ExportSink sink;
    private int accounts;
    private long ballots;

    ExportRows(RecordStore record, Membership membership, ExportSink sink) {
        this.record = record;
        this.membership = membership;
        this.sink = sink;
        decisions = new Decisions(membership);
    }

    /// Writes them all.
    ///
    /// @return how many ballots there are; empty if `watch` gave it up
    Optional<Long> write(Selection selection, ExportWatch watch) throws IOException {
        sources();
        members();
        var votes =
                record.summaries(RuleBook.everPermanent()).stream()
                        .filter(vote -> selection.symbols().contains(vote.heading().symbol()))
                        .sorted(OLDEST_FIRST)
                        .toList();
        int done = 0;
        for (var vote : votes) {
            if (watch.cancelled()) {
                return Optional.empty();
            }
            vote(vote);
            watch.at(++done, votes.size());
        }
        return Optional.of(ballots);
    }

    private void sources() throws IOException {
        for (var source : record.sources()) {
            sink.add(
                    ExportTable.SOURCE,
                    source.source().code(),
                    source.name(),
                    source.terms(),
                    source.citation(),
                    known(source.page()));
        }
        sink.add(
                ExportTable.FILE,
                Source.BUILT_IN.code(),
                "built-in votes",
                BuiltinRecord.fingerprint(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        for (var file : record.files()) {
            sink.add(
                    ExportTable.FILE,
                    file.source().code(),
                    file.name(),
                    file.sha256(),
                    file.bytes(),
                    file.dataUntil().<Object>map(LocalDate::toString).orElse(Optional.empty()),
                    file.importedAt().toString());
        }
    }

    private void members() throws IOException {
        for (var state : membership.states()) {
            var code = state.code().letters();
            sink.add(ExportTable.MEMBER, code, state.names().getLast().value().full());
            for (var name : state.names()) {
                sink.add(
                        ExportTable.MEMBER_NAME,
                        code,
                        name.value().full(),
                        since(name.span()),
                        until(name.span()));
            }
            for (var region : state.regions()) {
                sink.add(
                        ExportTable.MEMBER_REGION,
                        code,
                        region.value().code(),
                        since(region.span()),
                        until(region.span()));
            }
        }
    }

    private static Object since(Span span) {
        return span.from().equals(LocalDate.MIN) ? Optional.empty() : span.from().toString();
    }

    private static Object until(Span span) {
        return span.until().equals(LocalDate.MAX) ? Optional.empty() : span.until().toString();
    }

    private void vote(VoteSummary vote) throws IOException {
        var heading = vote.heading();
        var decision =
                decisions.decide(heading, vote.counts(), vote.printed(), vote.permanentAgainst());
        var cells =
                Stream.of(
                                Stream.of(
                                        heading.symbol(),
                                        heading.body().code(),
                                        heading.date().toString(),
                                        heading.order() == 0 ? Optional.empty() : heading.order(),
                                        known(heading.session()),
                                        heading.method().code(),
                                        heading.recorded().code(),
                                        decision.outcome().code(),
                                        decision.needed().isPresent()
                                                ? decision.needed().getAsInt()
                                                : Optional.empty(),
                                        heading.question().code(),
                                        heading.inferred() ? 1 : 0,
                                        known(heading.title()),
                                        known(heading.topic().agenda()),
                                        known(heading.draft()),
                                        known(heading.meeting()),
                                        known(heading.series())),
                                counts(vote.counts()).stream(),
                                printed(vote.printed()).stream())
                        .flatMap(each -> each);
        sink.add(ExportTable.VOTE, cells.toArray());
        boolean shown = true;
        for (var told : record.accounts(heading.symbol())) {
            account(heading.symbol(), told, shown);
            shown = false;
        }
    }

    private void account(String symbol, RecordVote.Told told, boolean shown) throws IOException {
        int id = ++accounts;
        var account = told.account();
        var cells =
                Stream.concat(
                        Stream.of(
                                id,
                                symbol,
                                account.source().code(),
                                account.reference(),
                                shown ? 1 : 0,
                                account.heading().body().code(),
                                account.heading().date().toString(),
                                known(account.heading().session())),
                        counts(account.ballots().counts()).stream());
        sink.add(ExportTable.ACCOUNT, cells.toArray());
        for (var ballot : account.ballots().toMap().entrySet()) {
            sink.add(ExportTable.BALLOT, id, ballot.getKey().letters(), ballot.getValue().code());
            ballots++;
        }
    }

    // Where nobody is listed, how many did what is not known: it is not 0.
    private static List<Object> counts(Counts counts) {
        return counts.all() == 0
                ? List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())
                : List.of(counts.yes(), counts.no(), counts.abstaining(), counts.notVoting());
    }

    private static List<Object> printed(Optional<Printed> printed) {
        return printed.<List<Object>>map(totals ->
                        List.of(totals.yes(), totals.no(), totals.abstaining(), totals.source()))
                .orElseGet(() ->
                        List.of(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    private static Object known(String text) {
        return text.isEmpty() ? Optional.empty() : text;
    }
}
