package org.rollcall.ui.countries;

import java.util.Map;
import org.rollcall.publish.Texts;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;

/// Makes tables of years or topics: a bar for each, and its numbers beside it.
final class ShareTable {

    private static final double NUMBER = 7.2;
    private static final double BAR = 9;

    private ShareTable() {}

    /// A table with the id `id` whose first column is called by `key`.
    ///
    /// @param em how wide that column is
    static LineTable<Share> of(String id, String key, double em) {
        var texts = Texts.of(ShareTable.class, "countries");
        var table = new LineTable<Share>(id, share -> share.spoken(texts));
        table.words(key, em, Share::name);
        table.number("n", 4.5, share -> share.counts().all(), share -> text(texts, share.counts()));
        table.bar("shares", BAR, Share::counts);
        var keys =
                Map.of(
                        Choice.YES, "yes",
                        Choice.NO, "no",
                        Choice.ABSTAINING, "abstaining",
                        Choice.NOT_VOTING, "not-voting");
        for (var choice : Choice.values()) {
            table.number(
                    keys.getOrDefault(choice, ""),
                    NUMBER,
                    share -> share.of(choice),
                    share -> texts.text("percent", share.of(choice)));
        }
        return table;
    }

    private static String text(Texts texts, Counts counts) {
        return texts.text("number", counts.all());
    }
}
