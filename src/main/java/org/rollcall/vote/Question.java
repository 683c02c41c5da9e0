package org.rollcall.vote;

import java.util.Arrays;
import java.util.Optional;

/// The kind of question that a body votes on; the rule that decides follows from it.
public enum Question {
    /// Any question that is not another kind: Charter, Article 18 (3).
    ORDINARY("ordinary"),
    /// An important question: Charter, Article 18 (2).
    IMPORTANT("important"),
    /// An amendment to, or a part of, a proposal on an important question: Assembly, rule 84.
    AMENDMENT_IMPORTANT("amendment-important"),
    /// An amendment to the Charter: Article 108.
    CHARTER_AMENDMENT("charter-amendment"),
    /// A procedural matter: Charter, Article 27 (2); in the Assembly, a procedural motion.
    PROCEDURAL("procedural"),
    /// Calling a conference to review the Charter: Article 109 (3), decided in the Council by any
    /// members.
    CHARTER_REVIEW("charter-review"),
    /// Any other matter before the Security Council: Charter, Article 27 (3).
    SUBSTANTIVE("substantive");

    private final String code;

    Question(String code) {
        this.code = code;
    }

    /// The word that files, the command line and the store use.
    public String code() {
        return code;
    }

    /// The kind of question that `code` names, if it names one.
    public static Optional<Question> ofCode(String code) {
        return Arrays.stream(values()).filter(question -> question.code.equals(code)).findFirst();
    }
}
