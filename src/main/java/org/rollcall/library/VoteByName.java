package org.rollcall.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rollcall.vote.Heading;
import org.rollcall.vote.RollCall;

/// The one vote that somebody named by its symbol, of which it is known who voted how.
///
/// @param vote the vote, if there is just one
/// @param why why there is none, in a sentence; empty where there is one
public record VoteByName(Optional<RollCall> vote, String why) {

    private static final int MOST_NAMED = 5;

    /// What `lookup` found for `typed`.
    static VoteByName of(String typed, Lookup lookup) {
        return switch (lookup) {
            case Lookup.Found(RollCall found) when found.choices().isEmpty() ->
                    none("vote.no-names", found.heading().symbol());
            case Lookup.Found(RollCall found) -> new VoteByName(Optional.of(found), "");
            case Lookup.Several(List<Heading> headings) ->
                    none(
                            "vote.several",
                            headings.stream()
                                    .limit(MOST_NAMED)
                                    .map(Heading::symbol)
                                    .collect(Collectors.joining(", ")));
            case Lookup.Nothing(Optional<String> nearest) ->
                    nearest.map(symbol -> none("vote.nearest", typed, symbol))
                            .orElseGet(() -> none("vote.none", typed));
        };
    }

    private static VoteByName none(String key, Object... values) {
        return new VoteByName(Optional.empty(), Texts.say(key, values));
    }
}
