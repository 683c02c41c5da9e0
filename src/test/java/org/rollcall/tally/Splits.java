package org.rollcall.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;

/// Small assemblies for tests that try everything.
final class Splits {

    private Splits() {}

    /// Every way in which `members` can split into yes, no, abstaining and not voting.
    static List<Counts> of(int members) {
        var splits = new ArrayList<Counts>();
        for (int yes = 0; yes <= members; yes++) {
            for (int no = 0; yes + no <= members; no++) {
                for (int abstaining = 0; yes + no + abstaining <= members; abstaining++) {
                    splits.add(new Counts(yes, no, abstaining, members - yes - no - abstaining));
                }
            }
        }
        return splits;
    }

    /// Every way in which members `AAA`, `AAB`, ... can choose.
    static List<SortedMap<MemberCode, Choice>> choices(int members) {
        List<SortedMap<MemberCode, Choice>> all = List.of(new TreeMap<>());
        for (int member = 0; member < members; member++) {
            var code = code(member);
            var longer = new ArrayList<SortedMap<MemberCode, Choice>>();
            for (var shorter : all) {
                for (var choice : Choice.values()) {
                    var one = new TreeMap<>(shorter);
                    one.put(code, choice);
                    longer.add(one);
                }
            }
            all = longer;
        }
        return all;
    }

    static MemberCode code(int member) {
        return new MemberCode("AA" + (char) ('A' + member));
    }

    static SortedSet<MemberCode> members(String... codes) {
        var members = new TreeSet<MemberCode>();
        Arrays.stream(codes).map(MemberCode::new).forEach(members::add);
        return members;
    }

    static Ballots totals(Counts counts, String... against) {
        return new Ballots.Totals(counts, new Ballots.Opposition.Known(members(against)));
    }
}
