package org.rollcall.ui.countries;

import java.util.regex.Pattern;

/// Where in Countries a person is: at a member or a group, and at which tab of it.
///
/// @param kind what is shown
/// @param key the member's code, or the word of the group
/// @param tab the word of the tab
/// @param other the code of the member beside it, or empty
record Spot(Kind kind, String key, String tab, String other) {

    /// Nothing is chosen yet.
    static final Spot NOWHERE = new Spot(Kind.NOTHING, "", "overview", "");

    private static final int PARTS = 4;
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /// What is shown.
    enum Kind {
        /// Nothing yet.
        NOTHING,
        /// A member.
        MEMBER,
        /// A group of members.
        GROUP
    }

    /// It as a text, which [#read] reads.
    String written() {
        return String.join("|", kind.name(), key, tab, other);
    }

    /// What was written; [#NOWHERE] for anything else.
    static Spot read(String text) {
        var parts = text.split("\\|", -1);
        for (var kind : Kind.values()) {
            if (parts.length == PARTS && kind.name().equals(parts[0]) && isSound(kind, parts)) {
                return new Spot(kind, parts[1], parts[2], parts[3]);
            }
        }
        return NOWHERE;
    }

    // It may come from a stranger's file.
    private static boolean isSound(Kind kind, String[] parts) {
        return (kind != Kind.MEMBER || CODE.matcher(parts[1]).matches())
                && (parts[3].isEmpty() || CODE.matcher(parts[3]).matches());
    }

    /// The member `code`, at the same tab where a member was shown before.
    Spot member(String code) {
        return new Spot(Kind.MEMBER, code, tab, other);
    }

    Spot group(String word) {
        return new Spot(Kind.GROUP, word, tab, other);
    }

    Spot tab(String word) {
        return new Spot(kind, key, word, other);
    }

    Spot beside(String code) {
        return new Spot(kind, key, tab, code);
    }
}
