package org.rollcall.publish;

import org.rollcall.vote.Group;

/// What groups of members are called.
public final class GroupNames {

    private final Texts texts = Texts.of(GroupNames.class, "publish");

    /// The name of `group`: one that ships with the program, a regional one, or a person's own,
    /// whose word is its name.
    public String of(Group group) {
        for (var kind : new String[] {"group.", "region."}) {
            if (texts.has(kind + group.key())) {
                return texts.text(kind + group.key());
            }
        }
        return group.key();
    }
}
