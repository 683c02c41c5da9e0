package org.rollcall.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.store.Pairing;
import org.rollcall.store.RecordStore;
import org.rollcall.store.RecordVote.Told;
import org.rollcall.store.SourceFile;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.Outcome;
import org.rollcall.vote.Account;
import org.rollcall.vote.Body;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Heading;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Method;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;
import org.rollcall.vote.RollCall;
import org.rollcall.vote.Source;

/// What a record says of itself when it is looked through: who tells of how much, what was paired
/// and by what, where sources differ, and where the rules do not agree with what is recorded.
///
/// @param votes all votes
/// @param bySource how many each source tells of
/// @param pairedBy how many accounts were paired, by what, of each source that is not shown first
/// @param single accounts of a source that were not paired, though others tell of the same body
/// @param differences where sources differ, or a source's totals differ from its names
/// @param remarks where the outcome under the rule of the day is not what is recorded, or was made
///   to fit by an inference
/// @param files what was read, with refusals
public record Audit(
        int votes,
        Map<Source, Integer> bySource,
        Map<Source, Map<Pairing, Integer>> pairedBy,
        List<Single> single,
        List<Difference> differences,
        List<Remark> remarks,
        List<SourceFile> files) {

    /// An account that stands alone.
    public record Single(Source source, String symbol, String title, boolean part) {}

    /// A vote of which two figures are told.
    ///
    /// @param kind what differs
    /// @param first what is shown first, with its source
    /// @param other what the other says, with its source
    /// @param members how many members are said to have done something else; 0 where only totals
    ///   differ
    public record Difference(String symbol, Kind kind, Figure first, Figure other, int members) {

        /// What differs.
        public enum Kind {
            /// Who did what.
            BALLOTS,
            /// The printed totals and the names of one source.
            TOTALS_AND_NAMES,
            /// The printed totals of two sources.
            TOTALS,
            /// The day.
            DATE
        }
    }

    /// What somebody says.
    ///
    /// @param source who says it
    /// @param value `140-5-38`, or a day
    public record Figure(String source, String value) {}

    /// A vote whose outcome needs a word.
    ///
    /// @param symbol the vote
    /// @param why why
    /// @param reason in a sentence
    public record Remark(String symbol, Why why, String reason) {

        /// Why an outcome needs a word.
        public enum Why {
            /// The rule says something else than the record.
            RULE_AND_RECORD,
            /// It was adopted over a permanent member's vote against: procedural, as is inferred.
            AGAINST_WITHOUT_VETO,
            /// Adopted without a vote.
            WITHOUT_VOTE,
            /// The sources have lost who voted how.
            LOST
        }
    }

    /// Looks through `record`.
    public static Audit of(RecordStore record, Membership membership) {
        return new Work(record, membership).audit();
    }

    private static final class Work {

        private final RecordStore record;
        private final Decisions decisions;
        private final Map<Source, Map<Pairing, Integer>> pairedBy = new EnumMap<>(Source.class);
        private final List<Single> single = new ArrayList<>();
        private final List<Difference> differences = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();
        private final Map<String, List<Told>> votes = new LinkedHashMap<>();

        Work(RecordStore record, Membership membership) {
            this.record = record;
            this.decisions = new Decisions(membership);
        }

        Audit audit() {
            record.accounts((symbol, told) ->
                    votes.computeIfAbsent(symbol, _ -> new ArrayList<>()).add(told));
            votes.forEach(this::vote);
            for (var heading : record.headings().reversed()) {
                outcome(heading, votes.getOrDefault(heading.symbol(), List.of()));
            }
            return new Audit(
                    votes.size(),
                    record.votesBySource(),
                    pairedBy,
                    List.copyOf(single),
                    List.copyOf(differences),
                    List.copyOf(remarks),
                    record.files());
        }

        private void vote(String symbol, List<Told> told) {
            var first = told.getFirst().account();
            if (told.size() == 1 && first.source() == Source.VOETEN) {
                single.add(
                        new Single(first.source(), symbol, first.heading().title(), first.part()));
            }
            for (var each : told) {
                ownTotals(symbol, each.account());
                if (each.by() != Pairing.FIRST) {
                    pairedBy.computeIfAbsent(
                                    each.account().source(), _ -> new EnumMap<>(Pairing.class))
                            .merge(each.by(), 1, Integer::sum);
                    compare(symbol, first, each.account());
                }
            }
        }

        private void ownTotals(String symbol, Account account) {
            var printed = account.printed();
            if (printed.isPresent()
                    && account.ballots().size() > 0
                    && !printed.get().agreesWith(account.ballots().counts())) {
                differences.add(
                        new Difference(
                                symbol,
                                Difference.Kind.TOTALS_AND_NAMES,
                                new Figure(printed.get().source(), text(printed.get())),
                                new Figure(
                                        account.source().code(),
                                        account.ballots().counts().printed()),
                                0));
            }
        }

        private void compare(String symbol, Account first, Account other) {
            if (first.ballots().size() > 0 && other.ballots().size() > 0) {
                int members = first.ballots().differences(other.ballots());
                if (members > 0) {
                    differences.add(
                            new Difference(
                                    symbol,
                                    Difference.Kind.BALLOTS,
                                    tally(first),
                                    tally(other),
                                    members));
                }
            }
            if (first.printed().isPresent()
                    && other.printed().isPresent()
                    && !text(first.printed().get()).equals(text(other.printed().get()))) {
                differences.add(
                        new Difference(
                                symbol,
                                Difference.Kind.TOTALS,
                                printed(first.printed().get()),
                                printed(other.printed().get()),
                                0));
            }
            // Voeten's days before 1990 are rough and are no news.
            if (other.source() != Source.VOETEN
                    && !first.heading().date().equals(other.heading().date())) {
                differences.add(
                        new Difference(symbol, Difference.Kind.DATE, day(first), day(other), 0));
            }
        }

        private static Figure tally(Account account) {
            return new Figure(account.source().code(), account.ballots().counts().printed());
        }

        private static Figure printed(Printed printed) {
            return new Figure(printed.source(), text(printed));
        }

        private static Figure day(Account account) {
            return new Figure(account.source().code(), account.heading().date().toString());
        }

        private static String text(Printed printed) {
            return new Counts(printed.yes(), printed.no(), printed.abstaining(), 0).printed();
        }

        private void outcome(Heading heading, List<Told> told) {
            var shown = told.getFirst().account();
            var vote = new RollCall(heading, shown.ballots().toMap(), shown.printed());
            var decision = decisions.decide(vote);
            var outcome = decision.outcome();
            boolean stated = heading.recorded() != Recorded.NOT_STATED;
            boolean adopted = heading.recorded() == Recorded.ADOPTED;
            if (heading.method() == Method.WITHOUT_VOTE) {
                remark(heading, Remark.Why.WITHOUT_VOTE, "audit.without-vote");
            } else if (shown.ballots().size() == 0 && shown.printed().isEmpty()) {
                remark(heading, Remark.Why.LOST, "audit.lost");
            } else if (stated && outcome.carried() != adopted) {
                remark(
                        heading,
                        Remark.Why.RULE_AND_RECORD,
                        outcome instanceof Outcome.Unknown
                                ? "audit.unknown"
                                : adopted ? "audit.rule-rejects" : "audit.rule-adopts");
            } else if (adopted
                    && heading.body() == Body.SECURITY_COUNCIL
                    && heading.question() != Question.SUBSTANTIVE) {
                remarks.add(
                        new Remark(
                                heading.symbol(),
                                Remark.Why.AGAINST_WITHOUT_VETO,
                                heading.basis()));
            }
        }

        private void remark(Heading heading, Remark.Why kind, String text) {
            remarks.add(new Remark(heading.symbol(), kind, Texts.say(text)));
        }
    }

    /// The totals of accounts paired, of `source`.
    public int paired(Source source) {
        return Optional.ofNullable(pairedBy.get(source)).map(Map::values).stream()
                .flatMap(counts -> counts.stream())
                .mapToInt(Integer::intValue)
                .sum();
    }
}
