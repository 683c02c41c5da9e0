package org.rollcall.publish;

import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// One place on the board: a member with its lamp, or the heading of those that follow.
public sealed interface BoardItem {

    /// A member and what it chose.
    ///
    /// @param name the short name, at most 18 letters
    /// @param fullName the name in full
    /// @param spoken what a screen reader says: "France, in favour"
    record Lamp(MemberCode member, Choice choice, String name, String fullName, String spoken)
            implements BoardItem {}

    /// The heading of a group.
    ///
    /// @param size how many members follow
    /// @param label what stands there, which may be cut
    record Heading(String text, int size, String label) implements BoardItem {

        /// A heading that stands there in full.
        public Heading(String text, int size) {
            this(text, size, text + "  " + size);
        }

        Heading labelled(String newLabel) {
            return new Heading(text, size, newLabel);
        }
    }
}
