package org.rollcall.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rollcall.scenario.Manner;
import org.rollcall.scenario.RulePack;
import org.rollcall.scenario.RulePack.Motion;
import org.rollcall.scenario.RulePack.Quorum;
import org.rollcall.tally.Base;
import org.rollcall.tally.Rule;
import org.rollcall.tally.Threshold;
import org.rollcall.tally.Tie;
import org.rollcall.vote.MemberCode;

/// Rule packs as JSON, the form that `assets/docs/rule-packs.md` describes.
///
/// A text from a stranger is looked through to its end before anything is taken of it; whatever is
/// wrong is said in sentences.
public final class PackText {

    /// The largest text, in bytes.
    public static final int LARGEST = 64 * 1024;

    private static final int VERSION = 1;

    private static final Set<String> FIELDS =
            Set.of(
                    "rollcall-pack",
                    "id",
                    "name",
                    "source",
                    "attendance",
                    "quorum",
                    "pass",
                    "abstain-after-pass",
                    "manners",
                    "motions");
    private static final Set<String> MOTION_FIELDS =
            Set.of("id", "name", "majority", "of", "tie", "abstention", "observers", "veto");

    private final JsonFields read;

    private PackText(JsonFields read) {
        this.read = read;
    }

    /// Reads the pack that `bytes` are.
    ///
    /// @param name the file's name, for messages
    public static Checked<RulePack> read(String name, byte[] bytes) {
        return JsonFields.check(
                name, bytes, LARGEST, "pack", (read, fields) -> new PackText(read).pack(fields));
    }

    /// Reads the pack that is in `file`.
    ///
    /// @throws IOException if it cannot be read
    public static Checked<RulePack> read(Path file) throws IOException {
        return read(String.valueOf(file.getFileName()), JsonFields.bytes(file, LARGEST));
    }

    /// The packs that ship with the program, the most usual first.
    ///
    /// @throws IOException if one cannot be read or is none
    public static List<RulePack> builtIn() throws IOException {
        var shelf = Shelf.ofResources("packs");
        var packs = new ArrayList<RulePack>();
        for (var name : shelf.text("index.txt").lines().filter(line -> !line.isBlank()).toList()) {
            switch (read(name, shelf.bytes(name))) {
                case Checked.Taken<RulePack>(RulePack pack) -> packs.add(pack);
                case Checked.Refused<RulePack>(List<String> why) ->
                        throw new IOException(String.join(" ", why));
            }
        }
        return List.copyOf(packs);
    }

    private Optional<RulePack> pack(Json.Fields fields) {
        read.known(fields, FIELDS);
        var version = read.number(fields, "rollcall-pack", VERSION, VERSION);
        var id = read.word(fields, "id");
        var name = read.text(fields, "name", RulePack.LONGEST_NAME, true);
        var source = read.text(fields, "source", 300, false);
        var attendance = read.truth(fields, "attendance");
        var quorum = quorum(fields);
        var pass = read.truth(fields, "pass");
        var after = read.truth(fields, "abstain-after-pass");
        var manners = manners(fields);
        var motions = motions(fields, attendance.orElse(false));
        if (!read.complaints().isEmpty() || version.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new RulePack(
                        id.orElseThrow(),
                        name.orElseThrow(),
                        source.orElse(""),
                        attendance.orElseThrow(),
                        quorum.orElseThrow(),
                        pass.orElseThrow(),
                        after.orElseThrow(),
                        manners,
                        motions));
    }

    private Optional<Quorum> quorum(Json.Fields fields) {
        var value = read.required(fields, "quorum");
        var quorum =
                value.flatMap(json ->
                        switch (json) {
                            case Json.Text(String text, _) when text.equals("none") ->
                                    Optional.of(Quorum.NONE);
                            case Json.Text(String text, _) when text.equals("more-than-half") ->
                                    Optional.of(Quorum.MAJORITY);
                            case Json.Text(String text, _) ->
                                    JsonFields.share(text)
                                            .map(one -> new Quorum(one.some(), one.whole(), false));
                            default -> Optional.empty();
                        });
        value.filter(_ -> quorum.isEmpty()).ifPresent(json -> read.complain("pack-quorum", json));
        return quorum;
    }

    private Set<Manner> manners(Json.Fields fields) {
        var manners = new LinkedHashSet<Manner>();
        for (var json : read.items(fields, "manners", 1, Manner.values().length)) {
            var manner =
                    json instanceof Json.Text(String text, _)
                            ? Manner.ofCode(text)
                            : Optional.<Manner>empty();
            if (manner.isEmpty() || !manners.add(manner.get())) {
                read.complain("pack-manner", json);
            }
        }
        return manners;
    }

    private List<Motion> motions(Json.Fields fields, boolean attendance) {
        var motions = new ArrayList<Motion>();
        var ids = new HashSet<String>();
        for (var json : read.items(fields, "motions", 1, RulePack.MOST_MOTIONS)) {
            if (json instanceof Json.Fields one) {
                motion(one, attendance)
                        .ifPresent(motion -> {
                            if (!ids.add(motion.id())) {
                                read.complain("pack-motion-once", one);
                            }
                            motions.add(motion);
                        });
            } else {
                read.complain("pack-motion", json);
            }
        }
        return motions;
    }

    private Optional<Motion> motion(Json.Fields fields, boolean attendance) {
        int before = read.complaints().size();
        read.known(fields, MOTION_FIELDS);
        var id = read.word(fields, "id");
        var name = read.text(fields, "name", RulePack.LONGEST_NAME, true);
        var threshold = threshold(fields, attendance);
        var tie = tie(fields);
        var abstention = read.truth(fields, "abstention");
        var observers = read.truth(fields, "observers");
        var holders = holders(fields);
        if (read.complaints().size() > before) {
            return Optional.empty();
        }
        return Optional.of(
                new Motion(
                        id.orElseThrow(),
                        name.orElseThrow(),
                        threshold.orElseThrow(),
                        tie.orElse(Tie.REJECTED),
                        abstention.orElseThrow(),
                        observers.orElseThrow(),
                        holders));
    }

    // Exactly half is not a majority, so a share of a half or less is refused.
    private Optional<Threshold> threshold(Json.Fields fields, boolean attendance) {
        var majority = read.required(fields, "majority");
        if (majority.isEmpty()) {
            return Optional.empty();
        }
        if (majority.get() instanceof Json.Whole(int votes, _)
                && votes >= 1
                && votes <= Rule.MOST_SEATS) {
            if (fields.fields().containsKey("of")) {
                read.complain("pack-no-of", majority.get());
            }
            return Optional.of(new Threshold.Votes(votes));
        }
        var base = base(fields, attendance);
        var share =
                majority.get() instanceof Json.Text(String text, _)
                        ? JsonFields.share(text)
                        : Optional.<JsonFields.Share>empty();
        if (majority.get() instanceof Json.Text(String text, _) && text.equals("more-than-half")) {
            return base.map(Threshold.MoreThanHalf::new);
        }
        if (share.isEmpty() || 2 * share.get().some() <= share.get().whole()) {
            read.complain("pack-majority", majority.get());
            return Optional.empty();
        }
        return base.map(of -> new Threshold.AtLeast(share.get().some(), share.get().whole(), of));
    }

    private Optional<Base> base(Json.Fields fields, boolean attendance) {
        var bases =
                Map.of(
                        "present-and-voting",
                        Base.PRESENT_AND_VOTING,
                        "present",
                        attendance ? Base.ATTENDING : Base.PRESENT,
                        "members",
                        Base.MEMBERS);
        return read.oneOf(fields, "of", bases);
    }

    private Optional<Tie> tie(Json.Fields fields) {
        return fields.fields().containsKey("tie")
                ? read.oneOf(
                        fields,
                        "tie",
                        Map.of("fails", Tie.REJECTED, "second-vote", Tie.SECOND_VOTE))
                : Optional.of(Tie.REJECTED);
    }

    private SortedSet<MemberCode> holders(Json.Fields fields) {
        var holders = new TreeSet<MemberCode>();
        if (!fields.fields().containsKey("veto")) {
            return holders;
        }
        for (var json : read.items(fields, "veto", 0, Rule.MOST_SEATS)) {
            boolean code = json instanceof Json.Text(String text, _) && text.matches("[A-Z]{3}");
            if (!code || !holders.add(new MemberCode(((Json.Text) json).text()))) {
                read.complain("pack-veto", json);
            }
        }
        return holders;
    }
}
