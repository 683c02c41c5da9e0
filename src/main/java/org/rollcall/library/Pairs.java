package org.rollcall.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rollcall.store.Pairing;
import org.rollcall.store.RecordVote.Told;
import org.rollcall.vote.Account;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Resolution;
import org.rollcall.vote.Source;
import org.rollcall.vote.Symbol;

/// Finds which accounts tell of the same vote.
///
/// From the surest sign to the least sure one, each tried on everything that is still single: a
/// source's own number, the symbol, the symbol with the tally, and last the ballots themselves. A
/// vote on a paragraph or an amendment never pairs with one on the whole.
final class Pairs {

    // Of one vote, two lists differ in a few members; lists of two votes, in many. In 4,000 pairs
    // of
    // the same symbol and tally, none differs in more than 5 of 100.
    private static final double ALIKE = 0.06;
    // Where only session and tally agree, nearly all members must have done the same.
    private static final double SAME = 0.02;
    private static final double MOSTLY = 0.9;
    private static final Pattern RCID = Pattern.compile("rcid (\\d+)$");
    private static final Pattern RECORD = Pattern.compile("voting record (\\d+)$");

    private final List<Group> groups = new ArrayList<>();

    private Pairs() {}

    /// The votes of which `accounts` tell; of each the account first that is shown first.
    static List<List<Told>> of(List<Account> accounts) {
        return new Pairs().all(accounts);
    }

    /// One vote, as far as it is known to be one.
    private static final class Group {
        private final List<Told> told = new ArrayList<>();
        private final Account first;
        private final Optional<Resolution> resolution;

        Group(Account account) {
            first = account;
            resolution = Resolution.of(account.heading().symbol());
            told.add(new Told(account, Pairing.FIRST));
        }

        boolean has(Source source) {
            return told.stream().anyMatch(each -> each.account().source() == source);
        }

        Counts tally() {
            return Pairs.tally(first);
        }
    }

    private List<List<Told>> all(List<Account> accounts) {
        var sorted = new ArrayList<>(accounts);
        sorted.sort(Comparator.comparing(Account::source));
        var single = new ArrayList<Account>();
        for (var account : sorted) {
            if (isOfLibrary(account.source())) {
                groups.add(new Group(account));
            } else {
                single.add(account);
            }
        }
        for (var source : List.of(Source.HAND, Source.BUILT_IN, Source.VOETEN)) {
            join(single.stream().filter(account -> account.source() == source).toList());
        }
        return groups.stream().map(group -> List.copyOf(group.told)).toList();
    }

    private static boolean isOfLibrary(Source source) {
        return source == Source.LIBRARY_ASSEMBLY || source == Source.LIBRARY_COUNCIL;
    }

    private void join(List<Account> accounts) {
        List<Account> left = accounts;
        for (var step : steps()) {
            left = step.join(left, groups);
        }
        left.forEach(account -> groups.add(new Group(account)));
    }

    private static List<Step> steps() {
        var all = new ArrayList<>(stepsByNumbers());
        all.addAll(stepsByBallots());
        return all;
    }

    private static List<Step> stepsByNumbers() {
        return List.of(
                new Step(
                        Pairing.REFERENCE,
                        Pairs::references,
                        group -> references(group.first),
                        (_, _) -> true),
                new Step(
                        Pairing.SYMBOL,
                        Pairs::symbols,
                        group -> symbols(group.first),
                        (_, _) -> true),
                new Step(
                        Pairing.SYMBOL_AND_TALLY,
                        Pairs::wholeNumber,
                        group -> resolution(group, true),
                        (account, group) -> tally(account).equals(group.tally())),
                new Step(
                        Pairing.NUMBER_AND_TALLY,
                        Pairs::number,
                        group -> resolution(group, false),
                        (account, group) ->
                                tally(account).equals(group.tally())
                                        && isAlike(account, group, ALIKE)));
    }

    // Where neither number nor tally is enough, who did what decides.
    private static List<Step> stepsByBallots() {
        return List.of(
                new Step(
                        Pairing.SYMBOL_AND_BALLOTS,
                        Pairs::wholeNumber,
                        group -> resolution(group, true),
                        (account, group) ->
                                group.first.ballots().size() == 0
                                        || isAlike(account, group, ALIKE)),
                new Step(
                        Pairing.SYMBOL_AND_COMMON_BALLOTS,
                        Pairs::wholeNumber,
                        group -> resolution(group, true),
                        Pairs::isAlikeInCommon),
                new Step(
                        Pairing.TALLY_AND_BALLOTS,
                        account -> sessionAndTally(account.heading().session(), tally(account)),
                        group -> sessionAndTally(group.first.heading().session(), group.tally()),
                        (account, group) ->
                                !isOther(account, group) && isAlike(account, group, SAME)));
    }

    // A person says which resolution it was: another one is another vote, however alike.
    private static boolean isOther(Account account, Group group) {
        if (account.source() != Source.HAND && group.first.source() != Source.HAND) {
            return false;
        }
        var one =
                account.source() == Source.VOETEN
                        ? voeten(account)
                        : Resolution.of(account.heading().symbol());
        return one.isPresent()
                && group.resolution.isPresent()
                && !withoutPart(one.get()).equals(withoutPart(group.resolution.get()));
    }

    /// One way of finding pairs: accounts and votes with a key in common, which must fit otherwise.
    private record Step(
            Pairing by,
            Function<Account, List<String>> keys,
            Function<Group, List<String>> groupKeys,
            BiPredicate<Account, Group> fits) {

        /// Joins to `groups` each of `accounts` that fits exactly one of them.
        ///
        /// @return those that do not
        List<Account> join(List<Account> accounts, List<Group> groups) {
            if (accounts.stream().allMatch(account -> keys.apply(account).isEmpty())) {
                return accounts;
            }
            Map<String, List<Group>> byKey = new HashMap<>();
            for (var group : groups) {
                for (var key : groupKeys.apply(group)) {
                    byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(group);
                }
            }
            var left = new ArrayList<Account>();
            for (var account : accounts) {
                var found = fitting(account, byKey);
                if (found.size() == 1) {
                    found.iterator().next().told.add(new Told(account, by));
                } else {
                    left.add(account);
                }
            }
            return left;
        }

        private Set<Group> fitting(Account account, Map<String, List<Group>> byKey) {
            var found = new HashSet<Group>();
            for (var key : keys.apply(account)) {
                byKey.getOrDefault(key, List.of()).stream()
                        .filter(group ->
                                // A source that lists one vote twice tells of it twice.
                                by == Pairing.SYMBOL_AND_COMMON_BALLOTS
                                        || !group.has(account.source()))
                        .filter(group ->
                                by == Pairing.REFERENCE || group.first.part() == account.part())
                        .filter(group -> fits.test(account, group))
                        .forEach(found::add);
            }
            return found;
        }
    }

    // A built-in vote names the number that its list has with its publisher.
    private static List<String> references(Account account) {
        var origin = account.heading().origin().source();
        var found = new LinkedHashMap<String, Boolean>();
        for (var entry : Map.of(RCID, "rcid ", RECORD, "record ").entrySet()) {
            var named = entry.getKey().matcher(origin);
            if (named.find()) {
                found.put(entry.getValue() + named.group(1), true);
            }
        }
        if (account.source() == Source.VOETEN) {
            found.put("rcid " + account.reference(), true);
        } else if (isOfLibrary(account.source())) {
            found.put("record " + account.reference(), true);
        }
        return List.copyOf(found.keySet());
    }

    // Voeten's symbols are no symbols of the United Nations.
    private static List<String> symbols(Account account) {
        return account.source() == Source.VOETEN
                ? List.of()
                : List.of(
                        account.heading().body().isPlenary()
                                + Symbol.key(account.heading().symbol()));
    }

    private static List<String> wholeNumber(Account account) {
        return voeten(account).map(found -> found.toString()).stream().toList();
    }

    private static List<String> number(Account account) {
        return voeten(account).map(Pairs::withoutPart).stream().toList();
    }

    private static Optional<Resolution> voeten(Account account) {
        var symbol = account.heading().symbol();
        int mark = symbol.indexOf('#');
        return account.source() == Source.VOETEN && mark > 0
                ? Resolution.of(symbol.substring(0, mark).strip())
                : Optional.empty();
    }

    private static List<String> resolution(Group group, boolean whole) {
        return group.first.source() == Source.VOETEN
                ? List.of()
                : group
                        .resolution
                        .map(found -> whole ? found.toString() : withoutPart(found))
                        .stream()
                        .toList();
    }

    private static String withoutPart(Resolution resolution) {
        return resolution.session() + "/" + resolution.number();
    }

    private static List<String> sessionAndTally(String session, Counts tally) {
        return tally.present() == 0 ? List.of() : List.of(session + " " + tally.printed());
    }

    private static boolean isAlike(Account account, Group group, double share) {
        BallotList one = account.ballots();
        BallotList other = group.first.ballots();
        int voted = Math.max(one.counts().present(), other.counts().present());
        return other.size() > 0 && one.differences(other) <= share * voted;
    }

    // Some lists put down as voting who was absent and said afterwards how it would have voted.
    private static boolean isAlikeInCommon(Account account, Group group) {
        BallotList one = account.ballots();
        BallotList other = group.first.ballots();
        int common = one.inBoth(other, false);
        int fewer = Math.min(one.counts().present(), other.counts().present());
        return fewer > 0 && common >= MOSTLY * fewer && one.inBoth(other, true) <= ALIKE * common;
    }

    /// In favour, against and abstaining, by names or else by totals.
    private static Counts tally(Account account) {
        if (account.ballots().size() > 0) {
            return account.ballots().counts().with(org.rollcall.vote.Choice.NOT_VOTING, 0);
        }
        return account.printed().map(Pairs::counts).orElse(Counts.NONE);
    }

    private static Counts counts(Printed printed) {
        return new Counts(printed.yes(), printed.no(), printed.abstaining(), 0);
    }

    static boolean sameBallots(Account one, Account other) {
        return Objects.equals(one.ballots(), other.ballots())
                || (one.ballots().size() > 0
                        && other.ballots().size() > 0
                        && one.ballots().differences(other.ballots()) == 0);
    }
}
