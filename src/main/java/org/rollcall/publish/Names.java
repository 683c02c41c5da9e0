package org.rollcall.publish;

import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.State;

/// Members' names on a day, in the order of the hall.
///
/// That order is an English collator's whatever the computer's language, and a leading "the" does
/// not count. Not safe for use by several threads at once.
public final class Names {

    // So many that sorting them takes longer than looking whether they are the same as before.
    private static final int MANY = 20;

    private final Membership membership;
    private final LocalDate day;
    private final Collator collator = Collator.getInstance(Locale.ENGLISH);
    private final Map<MemberCode, State.Name> named = new HashMap<>();
    private final Map<MemberCode, CollationKey> keys = new HashMap<>();
    private final Texts texts = Texts.of(Names.class, "publish");
    private Set<MemberCode> sortedMembers = Set.of();
    private List<MemberCode> sorted = List.of();

    /// Names as they were on `day`.
    public Names(Membership membership, LocalDate day) {
        this.membership = membership;
        this.day = day;
    }

    /// The English short name of `member`.
    public String full(MemberCode member) {
        return named(member).full();
    }

    /// The name of `member` that fits a lamp on the board.
    public String board(MemberCode member) {
        return named(member).board();
    }

    private State.Name named(MemberCode member) {
        return named.computeIfAbsent(member, _ -> membership.nameOn(member, day));
    }

    /// Orders members as the hall does.
    public Comparator<MemberCode> order() {
        return Comparator.comparing(this::sortKey)
                .thenComparing(Comparator.<MemberCode>naturalOrder());
    }

    // Every change of a hypothetical vote sorts all names anew, and comparing keys is much quicker.
    private CollationKey sortKey(MemberCode member) {
        return keys.computeIfAbsent(member, _ -> collator.getCollationKey(sortName(member)));
    }

    /// `members` in the order of the hall.
    public List<MemberCode> sorted(Collection<MemberCode> members) {
        // The members of a vote are asked for again and again.
        if (members.size() == sorted.size() && sortedMembers.containsAll(members)) {
            return sorted;
        }
        var inOrder = members.stream().sorted(order()).toList();
        if (members instanceof Set<MemberCode> all && all.size() >= MANY) {
            sortedMembers = Set.copyOf(all);
            sorted = inOrder;
        }
        return inOrder;
    }

    /// `members` in full, in the order of the hall: "Belarus, Eritrea and Syria".
    public String list(Collection<MemberCode> members) {
        return enumerate(sorted(members).stream().map(this::full).toList());
    }

    private String enumerate(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return texts.text(
                "list.and",
                String.join(texts.text("list.comma"), words.subList(0, words.size() - 1)),
                words.getLast());
    }

    private String sortName(MemberCode member) {
        var name = full(member);
        // An article in front does not count; "The former Yugoslav Republic" sat under T.
        return name.startsWith("the ") ? name.substring(4) : name;
    }
}
