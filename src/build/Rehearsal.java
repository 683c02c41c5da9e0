import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.rollcall.feed.MemberTables;
import org.rollcall.vote.Body;

/// Writes votes that never were, in the layout of the UN Digital Library's Assembly file, for the
/// build to import once while Java takes notes: of which classes are needed and which methods are
/// hot. With those notes (JEP 515) the launcher starts sooner, and the first import runs as
/// compiled code from nearly its beginning.
///
///     java -cp 'target/rollcall/lib/*' src/build/Rehearsal.java FOLDER
final class Rehearsal {

    private static final int DAYS = 500;
    private static final int VOTES_A_DAY = 4;
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 10);
    private static final String LETTERS = "YYYYANX";

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        clear(folder);
        var members = MemberTables.read();
        try (var out =
                new PrintWriter(
                        Files.newBufferedWriter(
                                folder.resolve("rehearsal.csv"), StandardCharsets.UTF_8))) {
            out.print(
                    "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,"
                            + "meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,"
                            + "total_abstentions,total_non_voting,total_ms,undl_link\n");
            for (int number = 0; number < DAYS * VOTES_A_DAY; number++) {
                var day = FIRST.plusDays(55L * (number / VOTES_A_DAY));
                var of = of(number, day);
                int row = 0;
                for (var code : members.votersOn(Body.GENERAL_ASSEMBLY, day)) {
                    char letter = LETTERS.charAt((row++ * 7 + number / 9) * 31 % LETTERS.length());
                    var name = members.nameOn(code, day).full().toUpperCase(Locale.ROOT).replace(',', ' ');
                    out.print(of.formatted(code, name, letter));
                }
            }
        }
    }

    // Commas, quotation marks, accents, gaps and decimals as the real files have them: what Java has
    // not seen here, it compiles anew when it comes.
    private static String of(int number, LocalDate day) {
        int session = day.getYear() - 1945;
        var title =
                switch (number % 20) {
                    case 0 -> "\"The play \"\"Le Médecin malgré lui\"\", of 1666 : resolution\"";
                    case 1, 2 -> "\"Rehearsal of plays, and the like : resolution / adopted by the Assembly\"";
                    default -> "Rehearsal of plays by all who are there : resolution / adopted by the Assembly";
                };
        return "%d,%%s,%%s,%%s,%s,%d,A/RES/%d/%d,%s,A/%d/1,A/%d/PV.%d,%s,%s,%s,,%s,https://example.org/%d%n"
                .formatted(
                        number,
                        day,
                        session,
                        session,
                        number,
                        number % 3 == 0 ? "" : "A/%d/L.%d".formatted(session, number),
                        session,
                        session,
                        number,
                        title,
                        number % 5 == 0 ? "\"A/1 12 Plays, old and new\"" : "A/1 12 Plays of all kinds",
                        number % 4 == 0 ? "" : "PLAYS--OLD|PLAYS--NEW",
                        number % 6 == 0 ? ",,,," : "40.0,2.0,10.0,8.0,60.0",
                        number);
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
