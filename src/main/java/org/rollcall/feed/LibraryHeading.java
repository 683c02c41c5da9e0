package org.rollcall.feed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rollcall.feed.LibraryColumns.Column;
import org.rollcall.vote.Body;
import org.rollcall.vote.Heading;
import org.rollcall.vote.Method;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;
import org.rollcall.vote.Resolution;

/// What the UN Digital Library's rows say of what was voted on.
final class LibraryHeading {

    // "…: resolution / adopted by the General Assembly", with all its misspellings.
    private static final Pattern ADOPTED_BY =
            Pattern.compile(
                    "\\s*[:;.,]?\\s*(draft )?(re?s+ol+ut[a-z]*|decision)\\s*[/|(:,]?\\s*a?dop.*$",
                    Pattern.CASE_INSENSITIVE);
    // "Security Council resolution 2334 (2016) [on …]"
    private static final Pattern ON =
            Pattern.compile("^Security Council resolution[^\\[]*\\[\\s*(.+?)\\s*]?\\s*$");
    private static final Pattern COUNCIL_YEAR = Pattern.compile("\\s*\\(\\d{4}\\)$");
    // Anything but a single space.
    private static final Pattern SPACE =
            Pattern.compile("[\\s\\p{Cntrl}&&[^ ]][\\s\\p{Cntrl}]*| [\\s\\p{Cntrl}]+");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern TOTAL = Pattern.compile("(\\d{1,4})(\\.0*)?");
    private static final Pattern PART = Pattern.compile("PARA|RULE|AMEND|PREAMB|ANNEX|ART\\b");
    private static final int ISO_DAY = 10;
    private static final int MOST_SUBJECTS = 30;

    private final Table table;
    private final String[] cells;
    private final String symbol;

    LibraryHeading(Table table, String[] cells) {
        this.table = table;
        this.cells = cells;
        var whole = first(Column.RESOLUTION).replace(" ", "");
        this.symbol = table == Table.COUNCIL ? COUNCIL_YEAR.matcher(whole).replaceAll("") : whole;
    }

    private String text(Column column) {
        return SPACE.matcher(cells[LibraryColumns.number(column)]).replaceAll(" ").strip();
    }

    private String first(Column column) {
        return BAR.split(text(column), 2)[0];
    }

    /// The symbol of the resolution, without the year that the Council's carry; empty where there
    /// is none.
    String symbol() {
        return symbol;
    }

    /// Whether the row says that there was no vote.
    boolean isWithoutVote() {
        var modality = text(Column.MODALITY).toLowerCase(Locale.ROOT);
        return modality.contains("without") || modality.contains("consensus");
    }

    /// Whether it was on a paragraph or an amendment.
    boolean isPart() {
        int bracket = symbol().indexOf('[');
        return bracket > 0 && PART.matcher(symbol().substring(bracket)).find();
    }

    /// The heading of the vote on `day`.
    Heading heading(LocalDate day, Method method) {
        return new Heading(
                symbol(),
                body(),
                day,
                0,
                session(),
                body() == Body.SECURITY_COUNCIL ? Question.SUBSTANTIVE : Question.ORDINARY,
                "",
                true,
                method,
                Recorded.ADOPTED,
                title(),
                "",
                first(Column.DRAFT),
                first(Column.MEETING).replace(" ", ""),
                "",
                "",
                new Heading.Topic(first(Column.AGENDA), subjects()),
                new Heading.Origin("", text(Column.LINK)),
                List.of());
    }

    private String title() {
        var title = text(Column.TITLE);
        var on = ON.matcher(title);
        if (on.matches()) {
            return on.group(1);
        }
        var plain = ADOPTED_BY.matcher(title).replaceFirst("");
        return plain.isEmpty() ? symbol() : plain;
    }

    private Body body() {
        if (table == Table.COUNCIL) {
            return Body.SECURITY_COUNCIL;
        }
        return session().startsWith("ES-") ? Body.EMERGENCY_SESSION : Body.GENERAL_ASSEMBLY;
    }

    // The layout of 2024 has no session; the symbol tells it.
    private String session() {
        var session = text(Column.SESSION);
        return session.isEmpty() && table == Table.ASSEMBLY
                ? Resolution.of(symbol()).map(Resolution::session).orElse("")
                : session;
    }

    private List<String> subjects() {
        return Arrays.stream(BAR.split(text(Column.SUBJECTS)))
                .map(String::strip)
                .filter(subject -> !subject.isEmpty())
                .distinct()
                .limit(MOST_SUBJECTS)
                .toList();
    }

    /// The day in `text`, if it is one.
    static Optional<LocalDate> day(String text) {
        var day = text.strip();
        try {
            return Optional.of(
                    LocalDate.parse(day.length() > ISO_DAY ? day.substring(0, ISO_DAY) : day));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// The total in `text`, written as `120` or `120.0`, if there is one.
    static Optional<Integer> total(String text) {
        var total = TOTAL.matcher(text.strip());
        return total.matches() ? Optional.of(Integer.valueOf(total.group(1))) : Optional.empty();
    }
}
