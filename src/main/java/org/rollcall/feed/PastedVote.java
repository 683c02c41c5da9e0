package org.rollcall.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// What a person pasted from the record of a meeting or from a press release: who voted how.
///
/// Sections may come in any order and wording. What is not recognised is reported, never guessed.
public final class PastedVote {

    /// The longest text that is read, in characters.
    public static final int LONGEST = 200_000;

    private static final int SUGGESTIONS = 3;
    // A text in which more is unknown is no vote; suggestions for all of it would take minutes.
    private static final int MOST_WITH_SUGGESTIONS = 300;

    private final MemberNames names;
    private final LocalDate day;
    private final SortedMap<MemberCode, Choice> choices = new TreeMap<>();
    private final SortedSet<MemberCode> contradicted = new TreeSet<>();
    private final List<Unknown> unknown = new ArrayList<>();
    private final List<Twice> twice = new ArrayList<>();

    /// What was read.
    ///
    /// @param choices who voted how; not those who are in two sections. Some may have been no
    ///   members on the day
    /// @param stated the totals that the text states, wherever it does; where it says nothing of
    ///   those abstaining or not voting, 0. Press releases state them and do not name everybody
    /// @param unknown what was not recognised, in the order of the text
    /// @param twice members that are named again, in the order of the text
    public record Reading(
            SortedMap<MemberCode, Choice> choices,
            Optional<Counts> stated,
            List<Unknown> unknown,
            List<Twice> twice) {

        public Reading {
            choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
            unknown = List.copyOf(unknown);
            twice = List.copyOf(twice);
        }
    }

    /// A name that means no state on the day, or several.
    ///
    /// @param written as it is written
    /// @param choice the section that it is in
    /// @param line the line of the text, from 1
    /// @param nearest members that may be meant, the likeliest first
    public record Unknown(String written, Choice choice, int line, List<MemberCode> nearest) {

        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }

    /// A member that is named again.
    ///
    /// @param member who
    /// @param first the section in which it was named first
    /// @param again the section in which it is named again, perhaps the same
    /// @param line the line on which it is named again, from 1
    public record Twice(MemberCode member, Choice first, Choice again, int line) {}

    private PastedVote(MemberNames names, LocalDate day) {
        this.names = names;
        this.day = day;
    }

    /// Reads `text` about a vote on `day`.
    ///
    /// @throws FeedException if it is longer than [#LONGEST]
    public static Reading read(String text, MemberNames names, LocalDate day) throws FeedException {
        if (text.length() > LONGEST) {
            throw new FeedException(
                    Texts.say("pasted"),
                    0,
                    Texts.say("expected.short-text", LONGEST),
                    Texts.say("found.characters", text.length()));
        }
        return new PastedVote(names, day).reading(new PastedText(text));
    }

    private Reading reading(PastedText pasted) {
        var text = pasted.text();
        var marks = new VoteMarks(text);
        for (var section : marks.sections()) {
            var list = text.substring(section.from(), section.to());
            for (var entry : NameList.read(names, day, list)) {
                add(entry, section.choice(), pasted.lineAt(section.from() + entry.at()));
            }
        }
        choices.keySet().removeAll(contradicted);
        return new Reading(choices, marks.stated(), unknown, twice);
    }

    private void add(NameList.Entry entry, Choice choice, int line) {
        if (entry.member().isEmpty()) {
            var nearest =
                    unknown.size() < MOST_WITH_SUGGESTIONS
                            ? names.nearest(entry.written(), day, SUGGESTIONS)
                            : List.<MemberCode>of();
            unknown.add(new Unknown(entry.written(), choice, line, nearest));
            return;
        }
        var member = entry.member().get();
        var first = choices.putIfAbsent(member, choice);
        if (first != null) {
            twice.add(new Twice(member, first, choice, line));
            if (first != choice) {
                contradicted.add(member);
            }
        }
    }
}
