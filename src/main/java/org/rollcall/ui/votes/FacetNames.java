package org.rollcall.ui.votes;

import java.util.Comparator;
import java.util.Locale;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.tally.Outcome;

/// The words for what votes can be narrowed to.
final class FacetNames {

    private static final int LONGEST_NUMBER = 4;

    private final Texts texts = Texts.of(FacetNames.class, "votes");
    private final Names names;
    private final Wording wording;

    FacetNames(Names names) {
        this.names = names;
        wording = new Wording(names);
    }

    /// What a property is called.
    String of(Facet facet) {
        return texts.text("facet." + facet.code());
    }

    /// What a value of it is called.
    String of(Facet facet, String value) {
        return switch (facet) {
            case SESSION -> session(value);
            case SUBJECT -> value;
            case OUTCOME ->
                    Outcomes.ALL.stream()
                            .filter(outcome -> outcome.code().equals(value))
                            .map(this::outcome)
                            .findFirst()
                            .orElse(value);
            case BODY -> texts.text("vote.body." + value);
            case METHOD -> texts.text("facet.method." + value);
            case SOURCE -> texts.text("facet.source." + value);
        };
    }

    private String outcome(Outcome outcome) {
        return wording.outcome(outcome);
    }

    private String session(String value) {
        var special = "vote.session." + value.toUpperCase(Locale.ROOT);
        if (texts.has(special)) {
            return texts.text(special);
        }
        return value.isEmpty()
                ? texts.text("facet.session.none")
                : texts.text("vote.session.regular", value);
    }

    /// A condition in words: "France: against", "United States: against, alone".
    String of(Voted voted) {
        return texts.text(
                voted.alone() ? "facet.member.alone" : "facet.member.voted",
                names.full(voted.member()),
                wording.choice(voted.choice()));
    }

    /// The order in which the values of `facet` are offered: the latest session first.
    static Comparator<String> order(Facet facet) {
        if (facet != Facet.SESSION) {
            return Comparator.naturalOrder();
        }
        return Comparator.comparingInt((String value) -> Character.isDigit(first(value)) ? 0 : 1)
                .thenComparing(Comparator.comparingInt(FacetNames::number).reversed())
                .thenComparing(Comparator.reverseOrder());
    }

    private static char first(String value) {
        return value.isEmpty() ? ' ' : value.charAt(0);
    }

    private static int number(String value) {
        int until = 0;
        while (until < Math.min(LONGEST_NUMBER, value.length())
                && Character.isDigit(value.charAt(until))) {
            until++;
        }
        return until == 0 ? 0 : Integer.parseInt(value.substring(0, until));
    }
}
