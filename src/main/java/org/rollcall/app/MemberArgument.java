package org.rollcall.app;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.State;

/// A member as somebody typed it: its three letters, in capitals or not.
final class MemberArgument {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private final Membership membership;
    private final AppTexts texts;

    MemberArgument(Membership membership, AppTexts texts) {
        this.membership = membership;
        this.texts = texts;
    }

    /// The state that was typed.
    ///
    /// @throws Complaint if there is none, with the one that was probably meant
    State state(String typed) {
        var letters = typed.strip().toUpperCase(Locale.ROOT);
        return Optional.of(letters)
                .filter(code -> CODE.matcher(code).matches())
                .flatMap(code -> membership.state(new MemberCode(code)))
                .orElseThrow(() -> new Complaint(complaint(typed)));
    }

    /// Its code.
    ///
    /// @throws Complaint if there is none, with the one that was probably meant
    MemberCode code(String typed) {
        return state(typed).code();
    }

    private String complaint(String typed) {
        return membership.states().stream()
                .filter(state -> isCalled(state, typed.strip()))
                .findFirst()
                .map(state ->
                        texts.text(
                                "member.called",
                                typed,
                                state.code(),
                                state.names().getLast().value().full()))
                .orElseGet(() -> texts.text("member.none", typed));
    }

    private static boolean isCalled(State state, String typed) {
        return Stream.concat(
                        state.names().stream().map(name -> name.value().full()),
                        state.aliases().stream())
                .anyMatch(name -> name.equalsIgnoreCase(typed));
    }
}
