package org.rollcall.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Region;

/// The two simple ways of foretelling a ballot that a better one has to beat.
///
/// *As most of its regional group*: the commonest choice of the group's other members that cast a
/// vote. Of equally common ones, that which is commonest among all other members. A member without
/// a group, or alone in it, goes with all other members.
///
/// *As its own commonest vote*: what the member chose most often in all other votes of the record.
///
/// What is still equal then is decided in the order in favour, against, abstaining.
final class Simpler {

    private final VoteMatrix record;
    private final BiFunction<MemberCode, LocalDate, Region> region;
    // How often each member made each choice, by the choice's place in CAST.
    private final int[][] own;

    Simpler(VoteMatrix record, BiFunction<MemberCode, LocalDate, Region> region) {
        this.record = record;
        this.region = region;
        own = new int[record.members().size()][Foretelling.CAST.size()];
        for (int vote = 0; vote < record.votes(); vote++) {
            count(vote);
        }
    }

    private void count(int vote) {
        for (int member = 0; member < own.length; member++) {
            for (int choice = 0; choice < Foretelling.CAST.size(); choice++) {
                own[member][choice] +=
                        record.has(vote, Foretelling.CAST.get(choice), member) ? 1 : 0;
            }
        }
    }

    /// Foretells in the vote at the place `vote`.
    InVote in(int vote) {
        return new InVote(vote);
    }

    /// The simple ways in one vote.
    final class InVote {

        private final int vote;
        private final List<Region> regions = new ArrayList<>();
        private final Map<Region, int[]> byRegion = new EnumMap<>(Region.class);
        private final int[] all = new int[Foretelling.CAST.size()];

        private InVote(int vote) {
            this.vote = vote;
            var day = record.occasion(vote).day();
            for (int member = 0; member < record.members().size(); member++) {
                var group = region.apply(record.members().get(member), day);
                regions.add(group);
                int choice = choice(member);
                if (choice >= 0) {
                    of(group)[choice]++;
                    all[choice]++;
                }
            }
        }

        private int[] of(Region group) {
            return byRegion.computeIfAbsent(group, _ -> new int[Foretelling.CAST.size()]);
        }

        // The place in CAST, or -1.
        private int choice(int member) {
            return record.cast(vote, member).map(Foretelling.CAST::indexOf).orElse(-1);
        }

        /// As most of its regional group.
        Choice byGroup(int member) {
            int ownChoice = choice(member);
            var others = without(all, ownChoice);
            var group = regions.get(member);
            var near = group == Region.NONE ? others : without(of(group), ownChoice);
            return commonest(sum(near) == 0 ? others : near, others);
        }

        /// As its own commonest vote.
        Choice byOwn(int member) {
            var elsewhere = without(own[member], choice(member));
            return commonest(elsewhere, elsewhere);
        }

        private static int[] without(int[] counts, int choice) {
            var others = counts.clone();
            if (choice >= 0) {
                others[choice]--;
            }
            return others;
        }

        private static int sum(int[] counts) {
            int sum = 0;
            for (int count : counts) {
                sum += count;
            }
            return sum;
        }

        private static Choice commonest(int[] counts, int[] whereEqual) {
            int most = 0;
            for (int choice = 1; choice < counts.length; choice++) {
                if (counts[choice] > counts[most]
                        || (counts[choice] == counts[most]
                                && whereEqual[choice] > whereEqual[most])) {
                    most = choice;
                }
            }
            return Foretelling.CAST.get(most);
        }
    }
}
