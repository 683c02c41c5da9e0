package org.rollcall.vote;

import java.util.regex.Pattern;

/// The three capital letters by which the record names a state, such as `FRA`.
///
/// ISO 3166-1 alpha-3 where there is one; states that are no more keep the code of their time, such
/// as `SUN` for the Soviet Union. A state with a new name keeps its code.
///
/// @param letters three letters from A to Z
public record MemberCode(String letters) implements Comparable<MemberCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

    /// @throws IllegalArgumentException if `letters` are not three capital letters
    public MemberCode {
        if (!FORM.matcher(letters).matches()) {
            throw new IllegalArgumentException(
                    "a member's code is three capital letters, not '" + letters + "'");
        }
    }

    @Override
    public int compareTo(MemberCode other) {
        return letters.compareTo(other.letters);
    }

    @Override
    public String toString() {
        return letters;
    }
}
