package org.rollcall.feed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rollcall.vote.Membership;

/// Reads the tables that publishers give away, row by row and in bounded memory.
public final class Intake {

    // No real cell has a twentieth of that.
    private static final int LONGEST_CELL = 1 << 20;

    // What stands in the place of bytes that are no text.
    private static final char UNREADABLE = '\ufffd';

    // How the parser begins when it says so; it has no exception of its own for that.
    private static final String TOO_LONG = "The maximum buffer size";

    private final Membership membership;
    private final MemberNames names;
    private final UnaryOperator<InputStream> ahead;

    /// A reader for states of `membership`.
    ///
    /// @throws IOException if the tables of spellings cannot be read
    public Intake(Membership membership) throws IOException {
        this(membership, UnaryOperator.identity());
    }

    /// A reader for states of `membership`.
    ///
    /// @param ahead what all bytes of files are read through: it may read them ahead, on a thread
    ///   of its own, and must hand on what it is given
    /// @throws IOException if the tables of spellings cannot be read
    public Intake(Membership membership, UnaryOperator<InputStream> ahead) throws IOException {
        this.membership = membership;
        this.ahead = ahead;
        this.names = new MemberNames(membership);
    }

    /// A file whose columns were recognised.
    ///
    /// @param file the file
    /// @param table what it is
    public record Recognised(OutsideFile file, Table table) {}

    /// What was learned of a file while it was read.
    ///
    /// @param layout which of the publisher's layouts it has, in words
    /// @param sha256 of its bytes, in hexadecimal
    /// @param bytes its size
    /// @param records the rows that were read, without the header
    public record Summary(String layout, String sha256, long bytes, long records) {}

    /// Looks at the columns of `file`.
    ///
    /// @throws FeedException if it is no table that is known; the message names the columns that
    ///   were looked for and those that were found
    /// @throws IOException if it cannot be read
    public Recognised recognise(OutsideFile file) throws IOException {
        var columns = file.peek(bytes -> header(file, bytes));
        var table = Table.of(columns);
        if (table.isEmpty()) {
            throw unknown(file.name(), String.join(", ", columns.names()));
        }
        return new Recognised(file, table.get());
    }

    private static FeedException unknown(String file, String found) {
        if (found.isBlank()) {
            return new FeedException(file, 0, Texts.say("expected.csv"), Texts.say("found.empty"));
        }
        // A picture or the file of a spreadsheet program, whatever its name says.
        if (found.chars().anyMatch(Intake::isNoText)) {
            return new FeedException(
                    file, 0, Texts.say("expected.csv"), Texts.say("found.no-text"));
        }
        return new FeedException(
                file,
                1,
                Texts.say("expected.table", Table.wanted()),
                FeedException.quoted(cut(found)));
    }

    private static boolean isNoText(int letter) {
        return letter == UNREADABLE || Character.isISOControl(letter);
    }

    private static String cut(String found) {
        int most = 400;
        return found.length() <= most ? found : found.substring(0, most) + "…";
    }

    private static Columns header(OutsideFile file, InputStream bytes) throws IOException {
        try (var reader = builder().ofCsvRecord(text(bytes))) {
            var rows = reader.iterator();
            return new Columns(rows.hasNext() ? rows.next().getFields() : List.of());
        } catch (CsvParseException | UncheckedIOException e) {
            throw broken(file, 1, e);
        }
    }

    /// Reads votes of the UN Digital Library.
    ///
    /// @throws FeedException if the file is broken, or changes meanwhile
    /// @throws Stopped if `sink` does not want more
    /// @throws IOException if it cannot be read
    public Summary readLibrary(Recognised recognised, Sink sink) throws IOException {
        return readTable(
                recognised.file(),
                sink,
                columns ->
                        new LibraryRows(
                                new LibraryColumns(columns, recognised.table()),
                                new LibraryVotes(recognised.table(), membership, names, sink)));
    }

    /// Reads the tables of `unvotes`, which belong together.
    ///
    /// @param issues the table of subjects, where there is one
    /// @return what was learned of each file, in this order
    /// @throws FeedException if a file is broken, or changes meanwhile
    /// @throws Stopped if `sink` does not want more
    /// @throws IOException if one cannot be read
    public List<Summary> readVoeten(
            Recognised rollCalls, Optional<Recognised> issues, Recognised votes, Sink sink)
            throws IOException {
        return new VoetenTables(this, membership, names, sink).read(rollCalls, issues, votes);
    }

    /// Reads the rows of one file.
    Summary readTable(OutsideFile file, Sink sink, Function<Columns, RowHandler> handling)
            throws IOException {
        var progress = new long[1];
        var read =
                file.read(
                        ahead,
                        bytes -> progress[0] = bytes,
                        stream -> rows(file, stream, sink, handling, progress));
        return new Summary(read.result().layout, read.sha256(), read.bytes(), read.result().rows);
    }

    private record Rows(String layout, long rows) {}

    private static Rows rows(
            OutsideFile file,
            InputStream stream,
            Sink sink,
            Function<Columns, RowHandler> handling,
            long[] bytes)
            throws IOException {
        var handler = new CsvRows(handling);
        long rows = -1;
        try (var reader = builder().build(handler, text(stream))) {
            for (var _ : reader) {
                rows++;
                if (rows % 4096 == 0 && !sink.progressed(rows, bytes[0])) {
                    throw new Stopped();
                }
            }
            return new Rows(handler.end(), Math.max(0, rows));
        } catch (CsvParseException | UncheckedIOException e) {
            throw broken(file, handler.line(), e);
        }
    }

    private static IOException broken(OutsideFile file, long line, RuntimeException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof FeedException || cause instanceof Stopped) {
                return (IOException) cause;
            }
            if (cause instanceof IOException io && !(problem instanceof CsvParseException)) {
                return io;
            }
        }
        var message = String.valueOf(problem.getMessage());
        return message.startsWith(TOO_LONG)
                ? new FeedException(
                        file.name(), line, Texts.say("expected.cell"), Texts.say("found.long"))
                : new FeedException(
                        file.name(),
                        line,
                        Texts.say("expected.csv"),
                        FeedException.quoted(message));
    }

    // Titles have stray quotation marks, and nothing but what will go with the library's next major
    // version reads them.
    @SuppressWarnings("removal")
    private static CsvReader.CsvReaderBuilder builder() {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_CELL);
    }

    // Bytes that are no text become a sign for that: one bad letter in a title is no reason to lose
    // the vote, and a bad letter anywhere else is refused where it stands.
    private static InputStreamReader text(InputStream bytes) {
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
}
