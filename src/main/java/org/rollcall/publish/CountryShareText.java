package org.rollcall.publish;

import java.util.ArrayList;

/// One member in a sentence and in a paragraph: how it voted, with whom, and when it stood alone.
public final class CountryShareText implements ShareText {

    private final CountryReport report;
    private final Texts texts = Texts.of(CountryShareText.class, "share");

    /// What `report` tells.
    public CountryShareText(CountryReport report) {
        this.report = report;
    }

    @Override
    public String sentence() {
        var name = report.lastName(report.state().code());
        var years = report.votes().years();
        if (years.isEmpty()) {
            return texts.text("country.none", name);
        }
        var counts = report.votes().counts();
        return texts.text(
                "country",
                name,
                years.firstKey(),
                years.lastKey(),
                counts.yes(),
                counts.no(),
                counts.abstaining(),
                counts.notVoting());
    }

    @Override
    public String paragraph() {
        var said = new ArrayList<String>();
        said.add(sentence());
        said.add(texts.text("country.council", report.inCouncil()));
        if (report.partners().size() > 1) {
            var most = report.partners().getFirst();
            var least = report.partners().getLast();
            said.add(
                    texts.text(
                            "country.most",
                            report.lastName(most.member()),
                            most.score(),
                            most.n(),
                            report.lastName(least.member()),
                            least.score(),
                            least.n(),
                            texts.text("country.method." + report.method().code())));
        }
        said.add(texts.text("country.alone", report.alone().size(), CountryReport.NEARLY_ALONE));
        return String.join(" ", said);
    }
}
