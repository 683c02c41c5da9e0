package org.rollcall.feed;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;

/// Where in a report of a vote its lists begin and end, and the totals that it states.
///
/// Lists stand under headings, "Against:", or in a sentence, "to 5 against (Belarus, ...)".
final class VoteMarks {

    private static final List<String> NUMBERS =
            List.of(
                    "no",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen");
    private static final String NUMBER =
            "(?:\\d{1,3}|none|nil|zero|" + String.join("|", NUMBERS) + ")(?![\\p{L}\\p{N}])";
    // With these nobody begins a remark in the middle of a line.
    private static final String WORD =
            "(?:(?<x>not\\s+voting|did\\s+not\\s+vote|non[-\\s]?voting|not\\s+participating|absent"
                    + "|no\\s+vote)"
                    + "|(?<a>abstaining|abstentions?|abstained|abstain)"
                    + "|(?<y>(?:vot(?:es?|ed|ing)\\s+)?in\\s+favou?r|affirmative(?:\\s+votes?)?%s)"
                    + "|(?<n>(?:vot(?:es?|ed|ing)\\s+)?against|negative(?:\\s+votes?)?|opposed%s))"
                    + "(?![\\p{L}\\p{N}])";
    private static final String LONG_WORD = WORD.formatted("", "");
    private static final String ANY_WORD = WORD.formatted("|yes|yeas?|ayes?|for", "|noes|nays?|no");
    private static final String IN_BRACKETS =
            "(?:\\h*[(\\[]\\h*(?<bracketed>" + NUMBER + ")(?:\\h+\\p{L}+)?\\h*[)\\]])?";
    private static final String AFTER =
            "\\h*(?:[(\\[]?(?<after>"
                    + NUMBER
                    + ")[)\\]]?(?:\\h*(?:votes?|members|states)\\b)?(?:\\h*(?:[:—–]|-(?=\\h)))?)?";
    private static final String LINE_START =
            "(?:^|(?<=[\\n\\u2029]))[^\\p{L}\\p{N}\\n\\u2029]{0,8}";
    private static final String BEFORE =
            "(?:(?:members?|states|countries|those)\\h+)?"
                    + "(?:(?<before>\\d{1,3})\\h+(?:votes?\\h+)?)?";
    private static final String OPENS = "(?<opens>\\s*\\((?=\\s*\\p{Lu}))?";

    private static final Pattern ON_A_LINE =
            pattern(
                    LINE_START
                            + BEFORE
                            + ANY_WORD
                            + IN_BRACKETS
                            + "(?:\\h*(?:[:=—–]|-(?=\\h))"
                            + AFTER
                            + "|\\h*(?=[\\n\\u2029]|$))");
    private static final Pattern WITHOUT_COLON =
            pattern(
                    LINE_START
                            + "(?-i:(?=\\p{Lu}))"
                            + LONG_WORD
                            + IN_BRACKETS
                            + "\\h+(?-i:(?=\\p{Lu}))");
    private static final Pattern IN_A_LINE =
            pattern(
                    "(?<![\\p{L}\\p{N}-])"
                            + BEFORE
                            + ANY_WORD
                            + IN_BRACKETS
                            + "(?:\\h*:"
                            + AFTER
                            + "|(?<=[)\\]])(?=\\h*(?:[;,\\n\\u2029]|$)))");
    private static final Pattern IN_A_SENTENCE =
            pattern(
                    "(?<![\\p{L}\\p{N}/-])(?<before>"
                            + NUMBER
                            + ")\\s+(?:(?:votes?|members?|states)\\s+)?"
                            + LONG_WORD
                            + "(?-i:"
                            + OPENS
                            + ")");
    private static final Pattern TOTALS =
            pattern(
                    "\\b(?:of|by)\\s+(?<yes>"
                            + NUMBER
                            + ")(?:\\s+votes?)?(?:\\s+in\\s+favou?r)?\\s+to\\s+(?<no>"
                            + NUMBER
                            + ")(?-i:"
                            + OPENS
                            + ")");
    private static final Pattern PRINTED_TOTALS =
            pattern(
                    "\\b(?:votes?|result|adopted|rejected|by|of|was)\\b[:\\s]*\\(?(?<yes>\\d{1,3})"
                            + "\\h?[-–—]\\h?(?<no>\\d{1,3})\\h?[-–—]\\h?(?<abstaining>\\d{1,3})\\b");
    private static final Pattern OVER =
            pattern(
                    "(?:^|(?<=[\\n\\u2029.\\[|]\\h?))\\[?(?:"
                            + "(?:the\\s+|that\\s+)?(?:draft|amendment|motion|resolution|decision"
                            + "|proposal|operative|preambular|paragraph)\\b[^\\u2029;]{0,200}?"
                            + "\\b(?:was|were)\\s+(?:not\\s+)?(?:thus\\s+|therefore\\s+)?"
                            + "(?:adopted|rejected|retained|approved|carried)"
                            + "|subsequently\\b|a\\s+recorded\\s+vote\\b"
                            + "|the\\s+(?:acting\\s+)?(?:president|chair\\w*)\\b"
                            + "|the\\s+meeting\\s+(?:rose|was)\\b|total\\s+voting\\s+membership)");

    private final String text;
    private final NavigableSet<Mark> marks = new TreeSet<>(comparingInt(Mark::start));
    private final Map<Choice, Integer> stated = new EnumMap<>(Choice.class);

    /// A part of the text about one choice, and perhaps a list of those who made it.
    ///
    /// @param choice whose list begins here; empty where only the list before it ends
    /// @param start the first place of the mark in the text
    /// @param end the first place after it
    /// @param bracketed whether the list ends with its bracket
    private record Mark(Optional<Choice> choice, int start, int end, boolean bracketed) {}

    /// A list of members in the text.
    ///
    /// @param from its first place
    /// @param to the first place after it
    record Section(Choice choice, int from, int to) {}

    /// Looks for marks in `text`, as [PastedText] has it.
    VoteMarks(String text) {
        this.text = text;
        // What is surer comes first: a later kind of mark may not lie upon an earlier one.
        ON_A_LINE.matcher(text).results().forEach(this::heading);
        WITHOUT_COLON.matcher(text).results().forEach(this::heading);
        IN_A_LINE.matcher(text).results().forEach(this::heading);
        IN_A_SENTENCE.matcher(text).results().forEach(this::sentence);
        TOTALS.matcher(text).results().forEach(this::totals);
        PRINTED_TOTALS.matcher(text).results().forEach(this::printedTotals);
        OVER.matcher(text).results().forEach(found -> mark(Optional.empty(), found, false));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The lists, in the order of the text.
    List<Section> sections() {
        var found = new ArrayList<Section>();
        for (var mark : marks) {
            var following = marks.higher(mark);
            int next = following == null ? text.length() : following.start();
            int to = mark.bracketed() ? Math.min(next, bracketEnd(mark.end())) : next;
            mark.choice().ifPresent(choice -> found.add(new Section(choice, mark.end(), to)));
        }
        return found;
    }

    /// The totals that the text states, the first for each choice; none unless it says how many
    /// were in favour and how many against. Totals of which it says nothing are 0.
    Optional<Counts> stated() {
        if (!stated.containsKey(Choice.YES) || !stated.containsKey(Choice.NO)) {
            return Optional.empty();
        }
        var counts = Counts.NONE;
        for (var each : stated.entrySet()) {
            counts = counts.with(each.getKey(), each.getValue());
        }
        return Optional.of(counts);
    }

    private void heading(MatchResult found) {
        var choice = choice(found);
        if (mark(Optional.of(choice), found, false)) {
            state(choice, found, "before");
            state(choice, found, "bracketed");
            state(choice, found, "after");
        }
    }

    private void sentence(MatchResult found) {
        boolean opens = found.group("opens") != null;
        var choice = choice(found);
        if (mark(opens ? Optional.of(choice) : Optional.empty(), found, opens)) {
            state(choice, found, "before");
        }
    }

    private void totals(MatchResult found) {
        boolean opens = found.group("opens") != null;
        mark(opens ? Optional.of(Choice.NO) : Optional.empty(), found, opens);
        state(Choice.YES, found, "yes");
        state(Choice.NO, found, "no");
    }

    private void printedTotals(MatchResult found) {
        mark(Optional.empty(), found, false);
        state(Choice.YES, found, "yes");
        state(Choice.NO, found, "no");
        state(Choice.ABSTAINING, found, "abstaining");
    }

    private boolean mark(Optional<Choice> choice, MatchResult found, boolean bracketed) {
        var mark = new Mark(choice, found.start(), found.end(), bracketed);
        var before = marks.floor(mark);
        var after = marks.ceiling(mark);
        return (before == null || before.end() <= mark.start())
                && (after == null || after.start() >= mark.end())
                && marks.add(mark);
    }

    private void state(Choice choice, MatchResult found, String group) {
        if (found.namedGroups().containsKey(group)) {
            var number = found.group(group);
            if (number != null) {
                stated.putIfAbsent(choice, number(number.toLowerCase(Locale.ROOT)));
            }
        }
    }

    private static int number(String written) {
        int word = NUMBERS.indexOf(written);
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : Math.max(0, word);
    }

    private static Choice choice(MatchResult found) {
        if (found.group("x") != null) {
            return Choice.NOT_VOTING;
        }
        if (found.group("a") != null) {
            return Choice.ABSTAINING;
        }
        return found.group("y") != null ? Choice.YES : Choice.NO;
    }

    private int bracketEnd(int from) {
        int open = 1;
        for (int i = from; i < text.length(); i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return text.length();
    }
}
