package org.rollcall.ui.votes;

import org.rollcall.publish.Texts;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Decisions;
import org.rollcall.vote.Counts;
import org.rollcall.vote.RollCall;

/// What is known of how a body voted, in words, where it is not who voted how.
final class TallyWords {

    private final Texts texts = Texts.of(TallyWords.class, "votes");

    /// How many did what, in short: `140–5–38`, `10–0–5 (totals)`, or that there is nothing to
    /// count.
    String inShort(VoteEntry entry) {
        var figures = entry.counts().printed().replace('-', '–');
        return switch (entry.known()) {
            case NAMES -> figures;
            case TOTALS -> texts.text("tally.totals", figures);
            case NO_VOTE -> texts.text("tally.no-vote");
            case LOST -> texts.text("tally.lost");
        };
    }

    /// Whether who voted how is known.
    static boolean hasNames(RollCall rollCall) {
        return Decisions.ballots(rollCall) instanceof Ballots.Named;
    }

    /// What to show of how many; nobody where nothing is known.
    static Counts counts(RollCall rollCall) {
        return switch (Decisions.ballots(rollCall)) {
            case Ballots.Named named -> named.counts();
            case Ballots.Totals totals -> totals.counts();
            case Ballots.WithoutVote _, Ballots.Lost _ -> Counts.NONE;
        };
    }

    /// What is known in place of who voted how, in a sentence or two.
    String instead(RollCall rollCall) {
        return switch (Decisions.ballots(rollCall)) {
            case Ballots.Named _ -> "";
            case Ballots.Totals _ ->
                    texts.text(
                            "tally.instead.totals",
                            rollCall.printed()
                                    .map(all -> printed(all.yes(), all.no(), all.abstaining()))
                                    .orElse(""),
                            rollCall.printed().map(all -> all.source()).orElse(""));
            case Ballots.WithoutVote _ -> texts.text("tally.instead.no-vote");
            case Ballots.Lost(boolean adopted) ->
                    texts.text(adopted ? "tally.instead.lost.adopted" : "tally.instead.lost");
        };
    }

    private static String printed(int yes, int no, int abstaining) {
        return yes + "–" + no + "–" + abstaining;
    }
}
