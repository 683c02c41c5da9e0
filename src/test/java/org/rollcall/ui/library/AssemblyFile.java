package org.rollcall.ui.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rollcall.store.RecordStore;
import org.rollcall.vote.Choice;
import org.rollcall.vote.RollCall;

/// Small files in the layout of the UN Digital Library, with the ballots of a built-in vote.
public final class AssemblyFile {

    private static final String HEADER =
            "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,"
                    + "title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,"
                    + "total_non_voting,total_ms,undl_link";
    private static final String MODEL = "A/RES/ES-11/2";

    private final RollCall model;
    private final List<String> lines = new ArrayList<>(List.of(HEADER));
    private int votes;

    private AssemblyFile(RollCall model) {
        this.model = model;
    }

    /// A file without votes yet; `record` has the one whose ballots they take.
    public static AssemblyFile from(RecordStore record) {
        return new AssemblyFile(record.find(MODEL).orElseThrow());
    }

    /// Adds votes with these symbols.
    public AssemblyFile with(String... symbols) {
        for (var symbol : symbols) {
            add(symbol, "");
        }
        return this;
    }

    /// Adds votes that must be refused.
    public AssemblyFile withUnsound(int count) {
        for (int number = 1; number <= count; number++) {
            add("A/RES/99/" + number, "Q");
        }
        return this;
    }

    private void add(String symbol, String letter) {
        votes++;
        var counts = model.counts();
        model.choices()
                .forEach((member, choice) ->
                        lines.add(
                                String.join(
                                        ",",
                                        String.valueOf(9000 + votes),
                                        member.letters(),
                                        "",
                                        letter.isEmpty() ? letter(choice) : letter,
                                        "2023-05-"
                                                + String.valueOf(100 + votes % 28 + 1).substring(1),
                                        "77",
                                        symbol,
                                        "",
                                        "",
                                        "A/77/PV." + votes,
                                        "On trying things out " + votes,
                                        "",
                                        "",
                                        "",
                                        counts.yes() + ".0",
                                        counts.no() + ".0",
                                        counts.abstaining() + ".0",
                                        counts.notVoting() + ".0",
                                        model.choices().size() + ".0",
                                        "")));
    }

    private static String letter(Choice choice) {
        return switch (choice) {
            case YES -> "Y";
            case NO -> "N";
            case ABSTAINING -> "A";
            case NOT_VOTING -> "X";
        };
    }

    /// Writes it to `file`.
    public Path to(Path file) {
        try {
            return Files.writeString(
                    file, lines.stream().collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
