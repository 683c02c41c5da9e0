package org.rollcall.ui.countries;

import org.rollcall.publish.Texts;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;

/// How often what was done in a year, or on a topic.
record Share(String name, Counts counts) {

    double of(Choice choice) {
        return counts.all() == 0 ? 0 : (double) counts.of(choice) / counts.all();
    }

    /// "1986: 151 votes; in favour 80.1%, against …".
    String spoken(Texts texts) {
        return texts.text(
                "share.spoken",
                name,
                counts.all(),
                of(Choice.YES),
                of(Choice.NO),
                of(Choice.ABSTAINING),
                of(Choice.NOT_VOTING));
    }
}
