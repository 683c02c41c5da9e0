package org.rollcall.analysis;

import java.util.Arrays;
import java.util.Optional;

/// Ways to say in one figure how much two members agree.
///
/// All see in favour as 1, abstaining as 2 and against as 3, and only the votes in which both cast
/// a vote.
public enum AgreementMethod {
    /// The mean of `1 - |a - b|/2`, from 0 to 1 (Voeten); a hundredth of Lijphart's index.
    VOETEN("voeten"),
    /// S, from -1 to 1: twice that less one (Signorino and Ritter; absolute distances, unweighted).
    S("s"),
    /// Cohen's kappa with linear weights, from -1 to 1: how much the two agree beyond what would
    /// come by chance of two that vote as often each way as they do.
    KAPPA("kappa");

    private final String code;

    AgreementMethod(String code) {
        this.code = code;
    }

    /// The word that the command line and files use.
    public String code() {
        return code;
    }

    /// The method that `code` names, if it names one.
    public static Optional<AgreementMethod> ofCode(String code) {
        return Arrays.stream(values()).filter(method -> method.code.equals(code)).findFirst();
    }
}
