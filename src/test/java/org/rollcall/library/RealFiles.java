package org.rollcall.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rollcall.feed.BuiltinRecord;
import org.rollcall.feed.OfficialCsv;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.RollCall;

/// Real votes in the forms in which publishers give them away: some of the built-in ones.
final class RealFiles {

    private static final int VOTES = 4;

    private RealFiles() {}

    /// Each form once: Assembly, Council, and the tables of `unvotes`, plain and packed.
    static List<byte[]> all() throws IOException {
        var assembly = assembly();
        return List.of(
                assembly,
                council(),
                gzip(assembly),
                zip(assembly),
                "rcid,country,country_code,vote\n3,France,FR,yes\n3,Cuba,CU,no\n"
                        .getBytes(StandardCharsets.UTF_8),
                "rcid,session,date,unres,amend,para,short,descr\n3,40,1985-12-01,R/40/1,0,0,A,B\n"
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] assembly() throws IOException {
        var csv = new OfficialCsv(OfficialCsv.ASSEMBLY);
        int id = 100;
        for (var vote : votes(Body.EMERGENCY_SESSION)) {
            csv.assembly(
                    String.valueOf(++id),
                    vote.heading().symbol(),
                    vote.heading().date().toString(),
                    ballots(vote),
                    OfficialCsv.counted(ballots(vote)));
        }
        return csv.text("\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] council() throws IOException {
        var csv = new OfficialCsv(OfficialCsv.COUNCIL);
        int id = 900;
        for (var vote : votes(Body.SECURITY_COUNCIL)) {
            csv.council(
                    String.valueOf(++id),
                    vote.heading().symbol(),
                    ballots(vote),
                    OfficialCsv.counted(ballots(vote)),
                    "Vote");
        }
        return csv.text("\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<RollCall> votes(Body body) throws IOException {
        return BuiltinRecord.read().stream()
                .filter(vote -> vote.heading().body() == body)
                .filter(vote -> vote.heading().symbol().contains("RES"))
                .limit(VOTES)
                .toList();
    }

    private static String ballots(RollCall vote) {
        var text = new StringBuilder();
        vote.choices()
                .forEach((member, choice) ->
                        text.append(text.isEmpty() ? "" : ", ")
                                .append(member)
                                .append(' ')
                                .append(letter(choice)));
        return text.toString();
    }

    private static char letter(Choice choice) {
        return switch (choice) {
            case YES -> 'Y';
            case NO -> 'N';
            case ABSTAINING -> 'A';
            case NOT_VOTING -> 'X';
        };
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(packed)) {
            out.putNextEntry(new ZipEntry("2026_02_06_ga_voting.csv"));
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
