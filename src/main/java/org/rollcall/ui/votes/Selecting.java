package org.rollcall.ui.votes;

import java.util.Collection;
import java.util.stream.Collectors;
import org.rollcall.library.Library;
import org.rollcall.library.Selection;
import org.rollcall.store.NoteStore;
import org.rollcall.tally.Decisions;
import org.rollcall.vote.Membership;

/// Finds the votes that a filter shows, as the window does, where there is no window.
public final class Selecting {

    private Selecting() {}

    /// The votes of `library` that `filter` shows.
    ///
    /// @throws org.rollcall.store.StoreException if the record cannot be read
    public static Selection in(Library library, Membership membership, VoteFilter filter) {
        var index =
                VoteIndex.of(
                        library.record(),
                        new Decisions(membership),
                        new NoteStore(library.scenarios()));
        return of(index.find(filter).shown(), filter);
    }

    static Selection of(Collection<VoteEntry> shown, VoteFilter filter) {
        return new Selection(
                shown.stream()
                        .map(entry -> entry.heading().symbol())
                        .collect(Collectors.toUnmodifiableSet()),
                filter.written().replace('\n', ';'));
    }
}
