package org.rollcall.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rollcall.store.RecordVote;
import org.rollcall.store.RecordVote.Told;
import org.rollcall.vote.Account;
import org.rollcall.vote.Body;
import org.rollcall.vote.Heading;
import org.rollcall.vote.Method;

/// Makes one record of what all sources say: one vote is there once, whoever tells of it.
final class Merger {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LAST = Integer.MAX_VALUE;

    private Merger() {}

    /// The votes of which `accounts` tell, the oldest first.
    static List<RecordVote> merge(List<Account> accounts) {
        var votes = new ArrayList<RecordVote>();
        for (var told : Pairs.of(accounts)) {
            var shared = shared(namedFirst(told));
            votes.add(new RecordVote(Headings.of(shared), shared));
        }
        votes.sort(Comparator.comparing(RecordVote::heading, order()));
        return placed(unique(votes));
    }

    // Whoever names members is shown before whoever lost their names.
    private static List<Told> namedFirst(List<Told> told) {
        var first = told.getFirst().account();
        if (first.heading().method() == Method.WITHOUT_VOTE || first.ballots().size() > 0) {
            return told;
        }
        var sorted = new ArrayList<>(told);
        sorted.sort(Comparator.comparing(each -> each.account().ballots().size() == 0));
        return sorted;
    }

    // Kept once where they agree: an account that says the same takes the list that is shown.
    private static List<Told> shared(List<Told> told) {
        var shown = told.getFirst().account();
        var shared = new ArrayList<Told>();
        for (var each : told) {
            var account = each.account();
            shared.add(
                    Pairs.sameBallots(account, shown)
                            ? new Told(withBallotsOf(account, shown), each.by())
                            : each);
        }
        return shared;
    }

    private static Account withBallotsOf(Account account, Account shown) {
        return new Account(
                account.source(),
                account.reference(),
                account.heading(),
                shown.ballots(),
                account.printed(),
                account.part(),
                account.line());
    }

    // Day and body; then the meeting, the order that somebody has checked, and the number.
    private static Comparator<Heading> order() {
        return Comparator.comparing(Heading::date)
                .thenComparing(heading -> heading.body() == Body.SECURITY_COUNCIL)
                .thenComparingInt(heading -> lastNumber(heading.meeting()))
                .thenComparingInt(heading -> heading.order() == 0 ? LAST : heading.order())
                .thenComparingInt(heading -> lastNumber(heading.symbol().replaceAll("\\[.*", "")))
                .thenComparing(Heading::symbol);
    }

    private static int lastNumber(String symbol) {
        int last = LAST;
        var numbers = NUMBER.matcher(symbol);
        while (numbers.find()) {
            last = numbers.group().length() > 8 ? LAST : Integer.parseInt(numbers.group());
        }
        return last;
    }

    // Two sources may call two votes alike; the record names each by one symbol of its own.
    private static List<RecordVote> unique(List<RecordVote> votes) {
        Map<String, Integer> taken = new HashMap<>();
        var found = new ArrayList<RecordVote>();
        for (var vote : votes) {
            int time = taken.merge(vote.heading().symbol(), 1, Integer::sum);
            found.add(
                    time == 1
                            ? vote
                            : new RecordVote(
                                    renamed(
                                            vote.heading(),
                                            vote.heading().symbol() + " (" + time + ")"),
                                    vote.told()));
        }
        return found;
    }

    private static List<RecordVote> placed(List<RecordVote> votes) {
        Map<String, Integer> places = new HashMap<>();
        var found = new ArrayList<RecordVote>();
        for (var vote : votes) {
            var heading = vote.heading();
            int place = places.merge(heading.date() + heading.body().code(), 1, Integer::sum);
            found.add(new RecordVote(placed(heading, place), vote.told()));
        }
        return found;
    }

    private static Heading renamed(Heading heading, String symbol) {
        return changed(heading, symbol, heading.order());
    }

    private static Heading placed(Heading heading, int place) {
        return changed(heading, heading.symbol(), place);
    }

    private static Heading changed(Heading heading, String symbol, int order) {
        return new Heading(
                symbol,
                heading.body(),
                heading.date(),
                order,
                heading.session(),
                heading.question(),
                heading.basis(),
                heading.inferred(),
                heading.method(),
                heading.recorded(),
                heading.title(),
                heading.about(),
                heading.draft(),
                heading.meeting(),
                heading.submitted(),
                heading.series(),
                heading.topic(),
                heading.origin(),
                heading.notes());
    }
}
