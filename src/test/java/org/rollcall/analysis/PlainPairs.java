package org.rollcall.analysis;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Agreement of two members as the formulas are printed, vote by vote and without haste.
final class PlainPairs {

    private final int[][] table = new int[3][3];

    /// Of the members `one` and `other` in `votes`.
    PlainPairs(List<Map<MemberCode, Choice>> votes, MemberCode one, MemberCode other) {
        for (var vote : votes) {
            var cast = new TreeSet<>(vote.values());
            cast.remove(Choice.NOT_VOTING);
            int here = number(vote.getOrDefault(one, Choice.NOT_VOTING));
            int there = number(vote.getOrDefault(other, Choice.NOT_VOTING));
            if (cast.size() > 1 && here > 0 && there > 0) {
                table[here - 1][there - 1]++;
            }
        }
    }

    private static int number(Choice choice) {
        return switch (choice) {
            case YES -> 1;
            case ABSTAINING -> 2;
            case NO -> 3;
            case NOT_VOTING -> 0;
        };
    }

    int n() {
        int n = 0;
        for (var row : table) {
            for (int cell : row) {
                n += cell;
            }
        }
        return n;
    }

    OptionalDouble score(AgreementMethod method) {
        int n = n();
        double halves = 0;
        double chance = 0;
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                halves += table[a][b] * (2 - Math.abs(a - b));
                chance += (double) row(a) * column(b) * Math.abs(a - b);
            }
        }
        double steps = 2 * n - halves;
        return switch (method) {
            case VOETEN -> n == 0 ? OptionalDouble.empty() : OptionalDouble.of(halves / (2 * n));
            case S -> n == 0 ? OptionalDouble.empty() : OptionalDouble.of((n - steps) / n);
            case KAPPA ->
                    chance == 0
                            ? OptionalDouble.empty()
                            : OptionalDouble.of((chance - n * steps) / chance);
        };
    }

    private int row(int a) {
        return table[a][0] + table[a][1] + table[a][2];
    }

    private int column(int b) {
        return table[0][b] + table[1][b] + table[2][b];
    }
}
