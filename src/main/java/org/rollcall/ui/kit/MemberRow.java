package org.rollcall.ui.kit;

import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Region;

/// One row of a table of members.
///
/// @param code the member
/// @param name its name in full
/// @param choice what it chose
/// @param choiceName the choice in words
/// @param region its regional group
/// @param regionName the regional group in words
/// @param note what a reader must know of its seat, or empty
/// @param spoken what a screen reader says: "France, in favour"
/// @param searched all names by which people look for it, without accents, in lower case
public record MemberRow(
        MemberCode code,
        String name,
        Choice choice,
        String choiceName,
        Region region,
        String regionName,
        String note,
        String spoken,
        String searched) {}
