package org.rollcall.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.rollcall.store.Changes;
import org.rollcall.store.RecordStore;
import org.rollcall.store.RecordVote;
import org.rollcall.store.RecordVote.Told;
import org.rollcall.vote.Account;

/// How one record differs from another.
final class Comparison {

    private Comparison() {}

    /// What `votes` have that `old` has not, or otherwise, or no longer.
    static Changes of(RecordStore old, List<RecordVote> votes) {
        Map<String, Integer> before = new HashMap<>();
        old.accounts((symbol, told) -> before.merge(symbol, print(told.account()), Integer::sum));
        var added = new TreeSet<String>();
        var changed = new TreeSet<String>();
        var gone = new TreeSet<>(before.keySet());
        for (var vote : votes) {
            var symbol = vote.heading().symbol();
            gone.remove(symbol);
            var was = before.get(symbol);
            if (was == null) {
                added.add(symbol);
            } else if (was != print(vote.told())) {
                changed.add(symbol);
            }
        }
        return new Changes(new ArrayList<>(added), new ArrayList<>(changed), new ArrayList<>(gone));
    }

    private static int print(List<Told> told) {
        return told.stream().mapToInt(each -> print(each.account())).sum();
    }

    // In any order: which account is shown first is no news.
    private static int print(Account account) {
        return Objects.hash(
                account.source().code(),
                account.reference(),
                account.ballots(),
                account.printed().map(Object::toString).orElse(""),
                account.heading().date().toString(),
                account.heading().title(),
                account.heading().method().code());
    }
}
