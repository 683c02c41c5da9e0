package org.rollcall.ui.votes;

import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.rollcall.tally.Outcome;
import org.rollcall.ui.votes.VoteFilter.Order;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Method;
import org.rollcall.vote.Source;

/// Filters as text, one thing a line, as `scenarios-2.sql` documents it.
///
/// It is read strictly: a line that is not understood is no reason to show other votes than the
/// person saved.
final class FilterText {

    /// The first line.
    static final String FIRST = "rollcall-filter 1";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n]+");

    private FilterText() {}

    /// `filter` as text.
    static String write(VoteFilter filter) {
        var lines = new StringJoiner("\n");
        lines.add(FIRST);
        if (!filter.query().isBlank()) {
            lines.add("query=" + BREAKS.matcher(filter.query()).replaceAll(" "));
        }
        filter.chosen()
                .forEach((facet, values) ->
                        values.forEach(value -> lines.add(facet.code() + "=" + value)));
        if (filter.fromYear() > 0) {
            lines.add("from=" + filter.fromYear());
        }
        if (filter.untilYear() < VoteFilter.ALL.untilYear()) {
            lines.add("until=" + filter.untilYear());
        }
        if (filter.margin() != VoteFilter.ANY_MARGIN) {
            lines.add("margin=" + filter.margin());
        }
        for (var voted : filter.members()) {
            lines.add(
                    "member="
                            + voted.member()
                            + " "
                            + voted.choice().code()
                            + (voted.alone() ? " alone" : ""));
        }
        lines.add("order=" + filter.order());
        return lines.toString();
    }

    /// The filter that `text` tells, if all of it is understood.
    static Optional<VoteFilter> read(String text) {
        var lines = text.split("\n", -1);
        if (!lines[0].equals(FIRST)) {
            return Optional.empty();
        }
        var filter = Optional.of(VoteFilter.ALL);
        for (var line : Arrays.asList(lines).subList(1, lines.length)) {
            filter = filter.flatMap(before -> read(before, line));
        }
        return filter;
    }

    private static Optional<VoteFilter> read(VoteFilter before, String line) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            return Optional.empty();
        }
        var value = line.substring(equals + 1);
        return switch (line.substring(0, equals)) {
            case "query" -> Optional.of(before.searching(value));
            case "from" -> number(value).map(year -> before.withYears(year, before.untilYear()));
            case "until" -> number(value).map(year -> before.withYears(before.fromYear(), year));
            case "margin" -> number(value).map(before::withMargin);
            case "member" -> voted(value).map(before::with);
            case "order" ->
                    Arrays.stream(Order.values())
                            .filter(order -> order.name().equals(value))
                            .findFirst()
                            .map(before::withOrder);
            case String name ->
                    Arrays.stream(Facet.values())
                            .filter(facet -> facet.code().equals(name) && knows(facet, value))
                            .findFirst()
                            .map(facet -> before.with(facet, value, true));
        };
    }

    private static boolean knows(Facet facet, String value) {
        return switch (facet) {
            case BODY -> Body.ofCode(value).isPresent();
            case METHOD -> Method.ofCode(value).isPresent();
            case SOURCE -> Source.ofCode(value).isPresent();
            case OUTCOME -> Outcomes.ALL.stream().map(Outcome::code).anyMatch(value::equals);
            case SESSION, SUBJECT -> true;
        };
    }

    private static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }

    private static Optional<Voted> voted(String text) {
        var words = text.split(" ", -1);
        boolean alone = words.length == 3 && words[2].equals("alone");
        if (words.length != 2 && !alone) {
            return Optional.empty();
        }
        try {
            var member = new MemberCode(words[0]);
            return Choice.ofCode(words[1]).map(choice -> new Voted(member, choice, alone));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
