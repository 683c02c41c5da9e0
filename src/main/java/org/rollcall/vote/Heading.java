package org.rollcall.vote;

import java.time.LocalDate;
import java.util.List;

/// What a vote was on, when and where; not who voted how.
///
/// Texts that are not known are empty.
///
/// @param symbol the document symbol by which the vote is known, such as `A/RES/ES-11/2`; unique
/// @param body the body that voted
/// @param date the day of the vote
/// @param order the place of the vote among those of its body and day, from 1; 0 if not known
/// @param session the session, such as `77` or `ES-11`
/// @param question the kind of question
/// @param basis why it is that kind of question, in a sentence
/// @param inferred whether no source states the kind of question and it was inferred
/// @param method how the decision was taken
/// @param recorded what the record says became of the motion
/// @param title the official title, or for a draft plain words
/// @param about what it was about and why it is remembered, in plain words
/// @param draft the symbol of the draft
/// @param meeting the symbol of the meeting record
/// @param submitted who submitted it
/// @param series the key that votes on the same question share
/// @param topic what it is filed under
/// @param origin where the list of votes was taken from
/// @param notes what a careful reader must know
public record Heading(
        String symbol,
        Body body,
        LocalDate date,
        int order,
        String session,
        Question question,
        String basis,
        boolean inferred,
        Method method,
        Recorded recorded,
        String title,
        String about,
        String draft,
        String meeting,
        String submitted,
        String series,
        Topic topic,
        Origin origin,
        List<String> notes) {

    /// Where a list of votes was taken from.
    ///
    /// @param source who published it
    /// @param link an address where it can be read, or empty
    public record Origin(String source, String link) {}

    /// What a vote is filed under.
    ///
    /// @param agenda the item of the agenda
    /// @param subjects the subjects by which the publisher files it
    public record Topic(String agenda, List<String> subjects) {

        /// Nothing is known.
        public static final Topic NONE = new Topic("", List.of());

        public Topic {
            subjects = List.copyOf(subjects);
        }
    }

    public Heading {
        notes = List.copyOf(notes);
    }
}
