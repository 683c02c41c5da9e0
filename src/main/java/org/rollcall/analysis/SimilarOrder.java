package org.rollcall.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Puts members that vote alike beside each other.
///
/// It begins with the member that agrees most with all others, and goes on each time with whoever
/// agrees most with the one before. Agreement is Voeten's: the same way counts one, an abstention
/// against a yes or no a half, over the votes in which both took part. Ties go to more of such
/// votes, and then to the code that comes first, so that the same votes have the same order always.
public final class SimilarOrder {

    private final Map<MemberCode, Choice[]> rows;

    private SimilarOrder(Map<MemberCode, Choice[]> rows) {
        this.rows = rows;
    }

    /// The members of `votes`, each of which says who did what.
    public static List<MemberCode> of(
            Collection<MemberCode> members, List<? extends Map<MemberCode, Choice>> votes) {
        var rows = new TreeMap<MemberCode, Choice[]>();
        for (var member : members) {
            var row = new Choice[votes.size()];
            for (int vote = 0; vote < row.length; vote++) {
                row[vote] = votes.get(vote).getOrDefault(member, Choice.NOT_VOTING);
            }
            rows.put(member, row);
        }
        return new SimilarOrder(rows).chain();
    }

    private List<MemberCode> chain() {
        var left = new TreeSet<>(rows.keySet());
        var chain = new ArrayList<MemberCode>();
        while (!left.isEmpty()) {
            var next = chain.isEmpty() ? middle() : nearest(chain.getLast(), left);
            chain.add(next);
            left.remove(next);
        }
        return chain;
    }

    private MemberCode middle() {
        var best = rows.keySet().iterator().next();
        double most = -1;
        for (var member : rows.keySet()) {
            double sum = 0;
            for (var other : rows.keySet()) {
                sum += agreement(member, other);
            }
            if (sum > most) {
                most = sum;
                best = member;
            }
        }
        return best;
    }

    private MemberCode nearest(MemberCode from, Collection<MemberCode> left) {
        var best = left.iterator().next();
        double most = -1;
        int mostBoth = 0;
        for (var member : left) {
            double agreement = agreement(from, member);
            int both = both(from, member);
            if (agreement > most || (agreement == most && both > mostBoth)) {
                most = agreement;
                mostBoth = both;
                best = member;
            }
        }
        return best;
    }

    private int both(MemberCode one, MemberCode other) {
        var ones = rows.getOrDefault(one, new Choice[0]);
        var others = rows.getOrDefault(other, new Choice[0]);
        int both = 0;
        for (int vote = 0; vote < ones.length; vote++) {
            both += ones[vote] != Choice.NOT_VOTING && others[vote] != Choice.NOT_VOTING ? 1 : 0;
        }
        return both;
    }

    private double agreement(MemberCode one, MemberCode other) {
        var ones = rows.getOrDefault(one, new Choice[0]);
        var others = rows.getOrDefault(other, new Choice[0]);
        double sum = 0;
        int both = 0;
        for (int vote = 0; vote < ones.length; vote++) {
            if (ones[vote] != Choice.NOT_VOTING && others[vote] != Choice.NOT_VOTING) {
                both++;
                sum += agreement(ones[vote], others[vote]);
            }
        }
        return both == 0 ? 0 : sum / both;
    }

    private static double agreement(Choice one, Choice other) {
        if (one == other) {
            return 1;
        }
        return one == Choice.ABSTAINING || other == Choice.ABSTAINING ? 0.5 : 0;
    }
}
