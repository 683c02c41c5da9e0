package org.rollcall.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rollcall.vote.Account;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Method;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;
import org.rollcall.vote.Refusal;
import org.rollcall.vote.Resolution;
import org.rollcall.vote.Source;

/// Voeten's roll calls of the General Assembly, in the three tables of the R package `unvotes`.
///
/// They name only members that voted or abstained; who else was a member that day is put down as
/// not voting. They do not say what became of a motion.
final class VoetenTables {

    private static final int LONGEST_TEXT = 2_000;

    private final Intake intake;
    private final Membership membership;
    private final MemberNames names;
    private final Sink sink;
    private final Map<String, RollCallRow> rollCalls = new LinkedHashMap<>();
    private final Map<String, Set<String>> issues = new HashMap<>();
    private final Map<String, Begun> votes = new LinkedHashMap<>();
    private final Map<String, Refusal> refusals = new LinkedHashMap<>();

    VoetenTables(Intake intake, Membership membership, MemberNames names, Sink sink) {
        this.intake = intake;
        this.membership = membership;
        this.names = names;
        this.sink = sink;
    }

    /// @param part whether it was on a paragraph or an amendment
    private record RollCallRow(
            String session,
            LocalDate day,
            String unres,
            boolean part,
            String title,
            String about,
            long line) {}

    private static final class Begun {
        private final long line;
        private final BallotList.Builder ballots = new BallotList.Builder();
        private final Set<MemberCode> named = new LinkedHashSet<>();

        Begun(long line) {
            this.line = line;
        }
    }

    List<Intake.Summary> read(
            Intake.Recognised calls,
            Optional<Intake.Recognised> subjects,
            Intake.Recognised ballots)
            throws IOException {
        var summaries = new ArrayList<Intake.Summary>();
        summaries.add(
                table(
                        calls,
                        this::rollCall,
                        "rcid",
                        "session",
                        "date",
                        "unres",
                        "amend",
                        "para",
                        "short",
                        "descr"));
        if (subjects.isPresent()) {
            summaries.add(table(subjects.get(), this::issue, "rcid", "issue"));
        }
        summaries.add(table(ballots, this::ballot, "rcid", "country", "country_code", "vote"));
        votes.forEach(this::end);
        rollCalls.keySet().stream()
                .filter(rcid -> !votes.containsKey(rcid))
                .forEach(rcid -> refuse(rcid, 0, Texts.say("refused.no-ballots")));
        refusals.values().forEach(sink::refused);
        return summaries;
    }

    private Intake.Summary table(Intake.Recognised table, TextRows.Use use, String... wanted)
            throws IOException {
        return intake.readTable(
                table.file(),
                sink,
                columns ->
                        new TextRows(
                                columns,
                                List.of(wanted),
                                Texts.say("layout.unvotes"),
                                use,
                                (line, cells) ->
                                        refuse(
                                                cells.getFirst(),
                                                line,
                                                Texts.say("refused.cells-unvotes"))));
    }

    private void refuse(String rcid, long line, String why) {
        if (refusals.size() >= LibraryVotes.MOST_VOTES) {
            throw new UncheckedIOException(
                    new FeedException(
                            Texts.say("layout.unvotes"),
                            line,
                            Texts.say("expected.few-votes", LibraryVotes.MOST_VOTES),
                            Texts.say("found.more")));
        }
        refusals.putIfAbsent(rcid, new Refusal(line, cut("#" + rcid), why));
    }

    private void rollCall(long line, List<String> cells) {
        var rcid = number(cells.getFirst());
        var day = LibraryHeading.day(cells.get(2));
        var session = number(cells.get(1));
        if (!rcid.matches("\\d{1,9}") || !session.matches("\\d{1,3}")) {
            refuse(rcid, line, Texts.say("refused.no-id"));
        } else if (day.isEmpty()) {
            refuse(rcid, line, Texts.say("refused.date", FeedException.quoted(cut(cells.get(2)))));
        } else {
            var row =
                    new RollCallRow(
                            session,
                            day.get(),
                            cut(cells.get(3).replace(" ", "").toUpperCase(Locale.ROOT)),
                            cells.get(4).equals("1") || cells.get(5).equals("1"),
                            cut(cells.get(6).strip()),
                            cut(cells.get(7).replace('\\', ' ').replace('"', ' ').strip()),
                            line);
            if (rollCalls.putIfAbsent(rcid, row) != null) {
                refuse(rcid, line, Texts.say("refused.again", rcid));
            }
        }
    }

    // Some programs write whole numbers with a decimal point.
    private static String number(String cell) {
        var plain = cell.strip();
        return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
    }

    private void issue(long line, List<String> cells) {
        var rcid = number(cells.getFirst());
        if (rollCalls.containsKey(rcid)) {
            issues.computeIfAbsent(rcid, _ -> new LinkedHashSet<>()).add(cut(cells.get(1).strip()));
        }
    }

    private void ballot(long line, List<String> cells) {
        var rcid = number(cells.getFirst());
        var call = rollCalls.get(rcid);
        if (call == null) {
            refuse(rcid, line, Texts.say("refused.no-roll-call"));
            return;
        }
        var vote = votes.computeIfAbsent(rcid, _ -> new Begun(line));
        var letter = cells.get(3).strip().toLowerCase(Locale.ROOT);
        if (letter.equals("9")) {
            // Not a member.
            return;
        }
        var member = member(cells.get(2).strip(), cells.get(1).strip(), call.day);
        var choice = choice(letter);
        if (member.isEmpty()) {
            refuse(
                    rcid,
                    line,
                    Texts.say(
                            "refused.state",
                            FeedException.quoted(cut(cells.get(2))),
                            FeedException.quoted(cut(cells.get(1)))));
        } else if (choice.isEmpty()) {
            refuse(
                    rcid,
                    line,
                    Texts.say(
                            "refused.choice",
                            FeedException.quoted(cut(letter)),
                            member.get().letters()));
        } else if (!vote.named.add(member.get())) {
            refuse(rcid, line, Texts.say("refused.twice", member.get().letters()));
        } else {
            vote.ballots.add(member.get(), choice.get());
        }
    }

    // By name first: three of these states have no code, and one code serves several seats.
    private Optional<MemberCode> member(String code, String name, LocalDate day) {
        var found = name.isEmpty() ? Optional.<MemberCode>empty() : names.find(name, day);
        return found.isPresent() || code.isEmpty() ? found : names.ofCode(code, day);
    }

    // Words in the package, numbers in the raw data.
    private static Optional<Choice> choice(String vote) {
        return switch (vote) {
            case "yes", "1" -> Optional.of(Choice.YES);
            case "abstain", "2" -> Optional.of(Choice.ABSTAINING);
            case "no", "3" -> Optional.of(Choice.NO);
            case "absent", "8" -> Optional.of(Choice.NOT_VOTING);
            default -> Optional.empty();
        };
    }

    private void end(String rcid, Begun vote) {
        var call = rollCalls.get(rcid);
        if (call == null || refusals.containsKey(rcid)) {
            return;
        }
        var members = membership.votersOn(Body.GENERAL_ASSEMBLY, call.day);
        // The days of old roll calls are rough: a few may have been admitted in the same session.
        if (vote.ballots.size() > membership.membersOn(call.day.plusYears(1)).size()) {
            refuse(
                    rcid,
                    vote.line,
                    Texts.say("refused.too-many", vote.ballots.size(), members.size()));
            return;
        }
        for (var member : members) {
            if (!vote.named.contains(member)) {
                vote.ballots.add(member, Choice.NOT_VOTING);
            }
        }
        sink.taken(
                new Account(
                        Source.VOETEN,
                        rcid,
                        heading(rcid, call),
                        vote.ballots.build(),
                        Optional.empty(),
                        call.part,
                        call.line));
    }

    private Heading heading(String rcid, RollCallRow call) {
        var session =
                Resolution.of(call.unres)
                        .map(Resolution::session)
                        .filter(each -> !Character.isDigit(each.charAt(0)))
                        .orElse(call.session);
        return new Heading(
                call.unres.isEmpty() ? "Voeten #" + rcid : call.unres + " #" + rcid,
                session.startsWith("ES-") ? Body.EMERGENCY_SESSION : Body.GENERAL_ASSEMBLY,
                call.day,
                0,
                session,
                Question.ORDINARY,
                "",
                true,
                Method.RECORDED,
                Recorded.NOT_STATED,
                call.title.isEmpty() ? cut(call.about) : call.title,
                call.about,
                "",
                "",
                "",
                "",
                new Heading.Topic("", List.copyOf(issues.getOrDefault(rcid, Set.of()))),
                new Heading.Origin("", ""),
                List.of());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
