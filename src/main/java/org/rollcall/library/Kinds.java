package org.rollcall.library;

import java.util.Optional;
import java.util.TreeSet;
import org.rollcall.store.RecordVote.Told;
import org.rollcall.tally.RuleBook;
import org.rollcall.vote.Account;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;

/// Works out the kind of question where no source states it: from the body, the session and what
/// became of the motion.
final class Kinds {

    // Resolution 110 (1955) called for a conference to review the Charter: Article 109 (3).
    private static final String REVIEW = "S/RES/110";

    private Kinds() {}

    /// A kind of question, and why.
    record Kind(Question question, String basis, boolean inferred) {}

    /// The kind of question that `account`, which is shown, was on.
    static Kind of(Account account) {
        var heading = account.heading();
        return heading.body() == Body.SECURITY_COUNCIL ? council(account) : assembly(account);
    }

    private static Kind council(Account account) {
        var heading = account.heading();
        if (heading.symbol().equals(REVIEW)) {
            return new Kind(Question.CHARTER_REVIEW, Texts.say("kind.review"), false);
        }
        var against = new TreeSet<>(RuleBook.permanentMembers(heading.date()));
        against.removeIf(
                member -> !account.ballots().choice(member).equals(Optional.of(Choice.NO)));
        return heading.recorded() == Recorded.ADOPTED && !against.isEmpty()
                ? inferred(Question.PROCEDURAL, "kind.procedural")
                : inferred(Question.SUBSTANTIVE, "kind.substantive");
    }

    private static Kind assembly(Account account) {
        var heading = account.heading();
        var counts = counts(account);
        boolean adopted = heading.recorded() == Recorded.ADOPTED;
        boolean counted = counts.isPresent() && counts.get().presentAndVoting() > 0;
        boolean below = counted && counts.get().yes() < 2 * counts.get().no();
        if (adopted && below) {
            return inferred(Question.ORDINARY, "kind.below");
        }
        if (heading.body() == Body.EMERGENCY_SESSION && !account.part()) {
            return inferred(Question.IMPORTANT, "kind.emergency");
        }
        return inferred(Question.ORDINARY, adopted ? "kind.either" : "kind.unknown");
    }

    private static Optional<Counts> counts(Account account) {
        return account.ballots().size() > 0
                ? Optional.of(account.ballots().counts())
                : account.printed().map(Kinds::counts);
    }

    private static Counts counts(Printed printed) {
        return new Counts(printed.yes(), printed.no(), printed.abstaining(), 0);
    }

    private static Kind inferred(Question question, String text) {
        return new Kind(question, Texts.say(text), true);
    }

    /// Whether `told` states the kind of question itself.
    static boolean isStated(Told told) {
        return !told.account().heading().basis().isEmpty();
    }
}
