package org.rollcall.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rollcall.feed.PastedVote;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Who voted how by the text and by what the person decided about its names.
final class Answers {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private final EntryDraft draft;
    private final SortedMap<MemberCode, Choice> choices;
    private final List<MemberCode> conflicts = new ArrayList<>();
    private int unknown;
    private int twice;

    private Answers(PastedVote.Reading reading, EntryDraft draft) {
        this.draft = draft;
        choices = new TreeMap<>(reading.choices());
        contradictions(reading).forEach(this::decide);
        reading.unknown().forEach(this::take);
    }

    static Answers to(PastedVote.Reading reading, EntryDraft draft) {
        return new Answers(reading, draft);
    }

    /// The key of the question whom a name means.
    static String key(PastedVote.Unknown name) {
        return name.choice().code() + " " + name.written();
    }

    /// The key of the question what a member did.
    static String key(MemberCode member) {
        return "twice " + member.letters();
    }

    /// The members that are in two sections.
    static List<PastedVote.Twice> contradictions(PastedVote.Reading reading) {
        var seen = new TreeSet<MemberCode>();
        return reading.twice().stream()
                .filter(each -> !reading.choices().containsKey(each.member()))
                .filter(each -> seen.add(each.member()))
                .toList();
    }

    /// Who voted how.
    SortedMap<MemberCode, Choice> choices() {
        return choices;
    }

    /// Members that were chosen for a name, but are named elsewhere with another choice.
    List<MemberCode> conflicts() {
        return conflicts;
    }

    /// How many names nothing was decided about.
    int unknown() {
        return unknown;
    }

    /// How many members are in two sections, and nothing was decided about them.
    int twice() {
        return twice;
    }

    private Optional<String> answer(String key) {
        return Optional.ofNullable(draft.answers().get(key)).filter(text -> !text.isEmpty());
    }

    private void decide(PastedVote.Twice again) {
        var answer = answer(key(again.member()));
        answer.flatMap(Choice::ofCode).ifPresent(choice -> choices.put(again.member(), choice));
        if (answer.isEmpty()) {
            twice++;
        }
    }

    private void take(PastedVote.Unknown name) {
        var answer = answer(key(name));
        if (answer.isEmpty()) {
            unknown++;
        }
        answer.filter(text -> CODE.matcher(text).matches())
                .map(MemberCode::new)
                .ifPresent(member -> {
                    var before = choices.putIfAbsent(member, name.choice());
                    if (before != null && before != name.choice()) {
                        conflicts.add(member);
                    }
                });
    }
}
