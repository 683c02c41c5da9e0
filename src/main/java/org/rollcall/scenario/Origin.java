package org.rollcall.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rollcall.tally.Rule;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Question;
import org.rollcall.vote.RollCall;

/// What a hypothetical vote started from. It never changes.
///
/// @param symbol the real vote that it started from; empty where it started from nothing
/// @param body the body that would vote
/// @param date the day whose members and names hold
/// @param question the kind of question
/// @param rule the rule at the start
/// @param choices what every member chose at the start
/// @param own those of the members that a person made up
public record Origin(
        Optional<String> symbol,
        Body body,
        LocalDate date,
        Question question,
        Rule rule,
        SortedMap<MemberCode, Choice> choices,
        SortedMap<MemberCode, OwnMember> own) {

    /// What started with states only.
    public Origin(
            Optional<String> symbol,
            Body body,
            LocalDate date,
            Question question,
            Rule rule,
            SortedMap<MemberCode, Choice> choices) {
        this(symbol, body, date, question, rule, choices, Collections.emptySortedMap());
    }

    /// The real vote `vote`, which was decided under `rule`.
    public static Origin of(RollCall vote, Rule rule) {
        var heading = vote.heading();
        return new Origin(
                Optional.of(heading.symbol()),
                heading.body(),
                heading.date(),
                heading.question(),
                rule,
                vote.choices());
    }

    /// @throws IllegalArgumentException if a made-up member has no vote
    public Origin {
        choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
        own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
        if (!choices.keySet().containsAll(own.keySet())
                || !own.entrySet().stream()
                        .allMatch(one -> one.getKey().equals(one.getValue().code()))) {
            throw new IllegalArgumentException("a made-up member without a vote");
        }
    }
}
