package org.rollcall.ui.compare;

import java.util.Optional;
import org.rollcall.library.Library;
import org.rollcall.publish.ComparedVote;
import org.rollcall.store.ScenarioHeading;

/// Finds the votes that people name, real or hypothetical.
final class ComparedVotes {

    private ComparedVotes() {}

    /// What somebody's words named.
    ///
    /// @param vote the vote, if there is just one
    /// @param why why there is none, in a sentence; empty where there is one
    record Found(Optional<ComparedVote> vote, String why) {}

    /// The vote with the symbol `typed`, or the hypothetical one of this name.
    static Found find(Library library, String typed) {
        var made =
                library.scenarioStore().list().stream()
                        .filter(heading -> heading.name().equalsIgnoreCase(typed))
                        .map(ScenarioHeading::id)
                        .findFirst()
                        .flatMap(id -> library.scenarioStore().find(id));
        if (made.isPresent()) {
            return new Found(Optional.of(ComparedVote.of(made.get().scenario())), "");
        }
        var found = library.voteByName(typed);
        return new Found(found.vote().map(ComparedVote::of), found.why());
    }
}
