package org.rollcall.ui.votes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import org.rollcall.store.NoteStore;
import org.rollcall.store.RecordSearch;
import org.rollcall.store.RecordStore;
import org.rollcall.store.SearchWords;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.RuleBook;
import org.rollcall.ui.votes.VoteFilter.Order;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Symbol;

/// All votes of one record, prepared for being searched and filtered with every letter typed.
///
/// Threads may share it.
final class VoteIndex {

    private final RecordSearch search;
    private final NoteStore notes;
    private final List<VoteEntry> entries;
    private final Map<Facet, FacetValues> values = new EnumMap<>(Facet.class);
    // By the forms of their symbols, and by those themselves, the places of votes among all.
    private final Map<String, List<Integer>> byForm = new HashMap<>();
    private final Map<String, Integer> bySymbol = new HashMap<>();
    private final Map<Integer, Integer> byId = new HashMap<>();
    private final ConcurrentMap<Order, int[]> orders = new ConcurrentHashMap<>();
    private final ConcurrentMap<Voted, BitSet> voted = new ConcurrentHashMap<>();

    /// An index of `record`, with what `decisions` make of its votes and the person's `notes`.
    ///
    /// @throws org.rollcall.store.StoreException if the record cannot be read
    static VoteIndex of(RecordStore record, Decisions decisions, NoteStore notes) {
        var entries =
                record.summaries(RuleBook.everPermanent()).stream()
                        .map(vote ->
                                VoteEntry.of(
                                        vote,
                                        decisions.decide(
                                                vote.heading(),
                                                vote.counts(),
                                                vote.printed(),
                                                vote.permanentAgainst())))
                        .toList();
        return new VoteIndex(entries, record.searching(), notes);
    }

    private VoteIndex(List<VoteEntry> entries, RecordSearch search, NoteStore notes) {
        this.entries = List.copyOf(entries);
        this.search = search;
        this.notes = notes;
        for (var facet : Facet.values()) {
            values.put(facet, FacetValues.of(facet, entries));
        }
        for (int at = 0; at < entries.size(); at++) {
            var symbol = entries.get(at).heading().symbol();
            bySymbol.put(symbol, at);
            byId.put(entries.get(at).summary().id(), at);
            for (var form : Symbol.forms(symbol)) {
                byForm.computeIfAbsent(form, _ -> new ArrayList<>(1)).add(at);
            }
        }
    }

    /// All votes, as they were given.
    List<VoteEntry> entries() {
        return entries;
    }

    /// The votes that `filter` shows.
    ///
    /// @throws org.rollcall.store.StoreException if the record cannot be read
    Found find(VoteFilter filter) {
        var named = named(filter.query());
        var narrowing = new Narrowing(filter, values);
        var first = new ArrayList<VoteEntry>();
        var rest = new ArrayList<VoteEntry>(entries.size());
        var matching = matching(filter, named);
        for (int at : order(filter.order())) {
            if (matching.get(at) && narrowing.lets(at, entries.get(at))) {
                (named.get(at) ? first : rest).add(entries.get(at));
            }
        }
        first.addAll(rest);
        return new Found(filter, first, narrowing.counts(), narrowing.margins());
    }

    /// How many of `shown` a member's choices would leave: a number for each choice.
    Map<Choice, Integer> choices(Collection<VoteEntry> shown, MemberCode member, boolean alone) {
        var places = new BitSet();
        shown.forEach(entry -> places.set(byId.getOrDefault(entry.summary().id(), 0)));
        var found = new EnumMap<Choice, Integer>(Choice.class);
        for (var choice : Choice.values()) {
            var both = (BitSet) places.clone();
            both.and(voted(new Voted(member, choice, alone)));
            found.put(choice, both.cardinality());
        }
        return found;
    }

    // What is named exactly is what was meant, so it is found whatever the words make of it.
    private BitSet named(String typed) {
        var found = new BitSet();
        var asked = Symbol.parts(typed);
        byForm.getOrDefault(asked, List.of()).forEach(found::set);
        return found;
    }

    private BitSet matching(VoteFilter filter, BitSet named) {
        var words = SearchWords.of(filter.query());
        var found = new BitSet();
        if (words.isEmpty()) {
            found.set(0, entries.size());
        } else {
            found.or(words(words));
        }
        found.or(named);
        filter.members().forEach(condition -> found.and(voted(condition)));
        return found;
    }

    // A word may be in the record and the next one in the person's note on the same vote.
    private BitSet words(SearchWords asked) {
        if (!notesHaveSome(asked)) {
            return places(search.words(asked));
        }
        var found = new BitSet();
        found.set(0, entries.size());
        asked.wanted().forEach(one -> found.and(having(one)));
        asked.unwanted().forEach(one -> found.andNot(having(one)));
        return found;
    }

    private boolean notesHaveSome(SearchWords asked) {
        return asked.wanted().stream().anyMatch(one -> !noted(one).isEmpty())
                || asked.unwanted().stream().anyMatch(one -> !noted(one).isEmpty());
    }

    private BitSet having(SearchWords.Wanted one) {
        var found = places(search.having(one));
        found.or(noted(one));
        return found;
    }

    private BitSet noted(SearchWords.Wanted one) {
        var found = new BitSet();
        for (var symbol : notes.words(new SearchWords(List.of(one), List.of()))) {
            var at = bySymbol.get(symbol);
            if (at != null) {
                found.set(at);
            }
        }
        return found;
    }

    private BitSet places(BitSet ids) {
        var places = new BitSet(entries.size());
        ids.stream()
                .forEach(id -> {
                    var at = byId.get(id);
                    if (at != null) {
                        places.set(at);
                    }
                });
        return places;
    }

    private BitSet voted(Voted condition) {
        return voted.computeIfAbsent(
                condition,
                _ -> {
                    var found = places(search.voted(condition.member(), condition.choice()));
                    if (condition.alone()) {
                        for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
                            var counts = entries.get(at).summary().counts();
                            found.set(at, counts.of(condition.choice()) == 1);
                        }
                    }
                    return found;
                });
    }

    private int[] order(Order order) {
        return orders.computeIfAbsent(
                order,
                _ ->
                        IntStream.range(0, entries.size())
                                .boxed()
                                .sorted(Comparator.comparing(entries::get, order.comparator()))
                                .mapToInt(at -> at)
                                .toArray());
    }
}
