package org.rollcall.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small files in the layouts of the UN Digital Library, made up for tests.
public final class OfficialCsv {

    /// The layout since 2025.
    public static final String ASSEMBLY =
            "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,"
                    + "title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,"
                    + "total_non_voting,total_ms,undl_link";

    /// The layout of September 2024.
    public static final String ASSEMBLY_2024 =
            "undl_id,ms_codes,ms_names,ms_votes,resolutions,title,modality,draft,committee_report,"
                    + "meeting,agenda_titles,subjects,date,yes,no,abstentions,non-voting,"
                    + "total-voting,undl_link";

    /// The Council's layout.
    public static final String COUNCIL =
            "undl_id,ms_code,ms_name,permanent_member,ms_vote,date,resolution,draft,meeting,"
                    + "description,agenda,subjects,vote_note,total_yes,total_no,total_abstentions,"
                    + "total_non_voting,total_ms,modality,undl_link";

    private final List<String> rows = new ArrayList<>();

    /// A table with this header.
    public OfficialCsv(String header) {
        rows.add(header);
    }

    /// A vote of the Assembly of 24 March 2022 with these ballots, such as `FRA Y, RUS N`.
    public OfficialCsv assembly(String id, String symbol, String ballots) {
        return assembly(id, symbol, "2022-03-24", ballots, counted(ballots));
    }

    /// A vote of the Assembly with these ballots and totals, such as `1,1,0,0`.
    public OfficialCsv assembly(
            String id, String symbol, String day, String ballots, String totals) {
        var decimals = Stream.of(totals.split(",", -1)).map(each -> each + ".0").toList();
        for (var ballot : ballots.split(", ", -1)) {
            var words = ballot.split(" ", -1);
            rows.add(
                    String.join(
                            ",",
                            id,
                            words[0],
                            words[0],
                            words[1],
                            day,
                            "ES-11",
                            symbol,
                            "A/ES-11/L.1",
                            "",
                            "A/ES-11/PV.9",
                            "\"Title of "
                                    + symbol
                                    + " : resolution / adopted by the General"
                                    + " Assembly\"",
                            "Agenda of peace",
                            "UKRAINE--POLITICAL CONDITIONS|PEACE",
                            "",
                            String.join(",", decimals),
                            ballots.split(", ", -1).length + ".0",
                            "https://digitallibrary.un.org/record/" + id));
        }
        return this;
    }

    /// Counts ballots as the Library prints totals.
    public static String counted(String ballots) {
        return Stream.of("Y", "N", "A", "X")
                .map(letter ->
                        String.valueOf(
                                Stream.of(ballots.split(", ", -1))
                                        .filter(each -> each.endsWith(" " + letter))
                                        .count()))
                .collect(Collectors.joining(","));
    }

    /// A resolution of the Council of 2016 with these ballots.
    public OfficialCsv council(
            String id, String symbol, String ballots, String totals, String modality) {
        for (var ballot : ballots.split(", ", -1)) {
            var words = ballot.split(" ", -1);
            rows.add(
                    String.join(
                            ",",
                            id,
                            words[0],
                            words[0],
                            "False",
                            words[1],
                            "2016-12-23",
                            symbol,
                            "",
                            "S/PV.7853",
                            "Security Council resolution 2334 (2016) [on the Middle East]",
                            "S1",
                            "",
                            "",
                            totals,
                            ballots.split(", ", -1).length + ".0",
                            modality,
                            "https://digitallibrary.un.org/record/" + id));
        }
        return this;
    }

    /// Any row.
    public OfficialCsv row(String row) {
        rows.add(row);
        return this;
    }

    /// The whole as a text, each line ended by `end`.
    public String text(String end) {
        return rows.stream().map(row -> row + end).collect(Collectors.joining());
    }

    /// Writes it to `file`.
    public Path write(Path file) {
        return write(file, text("\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Writes `bytes` to `file`.
    public static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes it to `file`, packed by gzip.
    public Path writeGzip(Path file) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text("\n").getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /// Writes it into a zip archive, as `entry`.
    public Path writeZip(Path file, String entry) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(text("\r\n").getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
