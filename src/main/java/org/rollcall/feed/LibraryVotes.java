package org.rollcall.feed;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rollcall.feed.LibraryColumns.Column;
import org.rollcall.tally.Rule;
import org.rollcall.tally.RuleBook;
import org.rollcall.vote.Account;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Method;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Refusal;

/// Makes votes of the UN Digital Library's rows.
///
/// A vote with anything that cannot be right is refused as a whole, with the line and the reason:
/// no data is better than wrong data. Totals that differ from the names are no such thing; both are
/// kept.
final class LibraryVotes {

    private static final int MOST_SCATTERED = 50;
    private static final int LONGEST_SYMBOL = 100;
    // A hundred times as many as there were in eighty years.
    static final int MOST_VOTES = 500_000;

    private final Table table;
    private final Membership membership;
    private final MemberNames names;
    private final Sink sink;
    private final Set<String> ended = new HashSet<>();
    private final Set<String> symbols = new HashSet<>();
    private final String printedBy = Texts.say("source.library");
    // A day has several votes, and each lists the same members.
    private final Map<String, MemberCode> codesOfDay = new HashMap<>();
    private Optional<Begun> begun = Optional.empty();
    private int scattered;
    private LocalDate votersOn = LocalDate.MIN;
    private Set<MemberCode> voters = Set.of();
    private int seats;

    LibraryVotes(Table table, Membership membership, MemberNames names, Sink sink) {
        this.table = table;
        this.membership = membership;
        this.names = names;
        this.sink = sink;
    }

    private static final class Begun {
        private final long line;
        private final String[] cells;
        private final Optional<LocalDate> day;
        private final LibraryHeading heading;
        private final BallotList.Builder ballots = new BallotList.Builder();
        private long refusedAt;
        private String refusal = "";

        Begun(Table table, long line, String[] cells) {
            this.line = line;
            this.heading = new LibraryHeading(table, cells);
            this.cells = cells;
            this.day = LibraryHeading.day(text(Column.DATE));
        }

        String text(Column column) {
            return cells[LibraryColumns.number(column)];
        }

        void refuse(long where, String why) {
            if (refusal.isEmpty()) {
                refusedAt = where;
                refusal = why;
            }
        }
    }

    /// Begins a vote with what its first row says of it.
    void begin(long line, String[] cells) {
        if (ended.size() > MOST_VOTES) {
            throw new UncheckedIOException(
                    new FeedException(
                            table.source().code(),
                            line,
                            Texts.say("expected.few-votes", MOST_VOTES),
                            Texts.say("found.more")));
        }
        var vote = new Begun(table, line, cells);
        begun = Optional.of(vote);
        vote.day.filter(day -> !day.equals(votersOn)).ifPresent(this::readVoters);
        if (vote.text(Column.ID).isBlank()) {
            vote.refuse(line, Texts.say("refused.no-id"));
        } else if (!ended.add(vote.text(Column.ID))) {
            scattered++;
            vote.refuse(line, Texts.say("refused.again", vote.text(Column.ID)));
        }
        if (vote.day.isEmpty()) {
            vote.refuse(line, Texts.say("refused.date", quoted(vote.text(Column.DATE))));
        }
    }

    // Most days have several votes, and who had one is looked up once a row.
    private void readVoters(LocalDate day) {
        votersOn = day;
        codesOfDay.clear();
        var body = table == Table.COUNCIL ? Body.SECURITY_COUNCIL : Body.GENERAL_ASSEMBLY;
        voters = membership.votersOn(body, day);
        seats =
                table == Table.COUNCIL
                        ? RuleBook.fixedSeats(body, day)
                        : membership.membersOn(day).size();
    }

    /// Refuses the vote that was begun.
    void refuse(long line, String why) {
        begun.ifPresent(vote -> vote.refuse(line, why));
    }

    /// Whether the vote that was begun is refused already.
    boolean isRefused() {
        return begun.filter(vote -> !vote.refusal.isEmpty()).isPresent();
    }

    /// Adds what one member did. A row without a member says nothing of members.
    void ballot(long line, String code, String name, String letter) {
        var vote = begun.orElseThrow();
        if (!vote.refusal.isEmpty() || (code.isEmpty() && name.isEmpty() && letter.isEmpty())) {
            return;
        }
        if (vote.ballots.size() > Rule.MOST_SEATS) {
            vote.refuse(line, Texts.say("refused.endless", vote.ballots.size()));
            return;
        }
        var member = member(code, name, vote.day.orElseThrow());
        var choice = choice(letter);
        if (member.isEmpty()) {
            vote.refuse(line, Texts.say("refused.state", quoted(code), quoted(name)));
        } else if (choice.isEmpty()) {
            vote.refuse(line, Texts.say("refused.choice", quoted(letter), member.get()));
        } else if (choice.get() != Choice.NOT_VOTING || voters.contains(member.get())) {
            // Of a state that had no vote that day, not voting says nothing: the Library lists
            // barred members and those that were admitted a little later.
            vote.ballots.add(member.get(), choice.get());
        }
    }

    private Optional<MemberCode> member(String code, String name, LocalDate day) {
        var known = codesOfDay.get(code);
        if (known != null) {
            return Optional.of(known);
        }
        var found = code.isEmpty() ? Optional.<MemberCode>empty() : names.ofCode(code, day);
        found.ifPresent(member -> codesOfDay.put(code, member));
        return found.isPresent() || name.isEmpty() ? found : names.find(name, day);
    }

    // Newer files write X, the one of 2024 NV; some letters are small.
    private static Optional<Choice> choice(String letter) {
        return switch (letter.toUpperCase(Locale.ROOT)) {
            case "Y" -> Optional.of(Choice.YES);
            case "N" -> Optional.of(Choice.NO);
            case "A" -> Optional.of(Choice.ABSTAINING);
            case "X", "NV" -> Optional.of(Choice.NOT_VOTING);
            default -> Optional.empty();
        };
    }

    /// Ends the vote that was begun, if one was.
    void end() {
        begun.ifPresent(this::end);
        begun = Optional.empty();
    }

    /// Ends the last vote. A file that was cut off ends in the middle of one.
    void endOfFile() {
        begun.ifPresent(vote -> {
            int all = LibraryHeading.total(vote.text(Column.ALL)).orElse(0);
            if (vote.ballots.size() > 0 && vote.ballots.size() < all) {
                vote.refuse(vote.line, Texts.say("refused.cut", vote.ballots.size(), all));
            }
        });
        end();
        if (scattered > MOST_SCATTERED) {
            sink.refused(new Refusal(0, "", Texts.say("refused.scattered")));
        }
    }

    private void end(Begun vote) {
        check(vote);
        var heading = vote.heading;
        if (!vote.refusal.isEmpty()) {
            if (scattered <= MOST_SCATTERED) {
                var name = heading.symbol().isEmpty() ? vote.text(Column.ID) : heading.symbol();
                sink.refused(new Refusal(vote.refusedAt, cut(name), vote.refusal));
            }
            return;
        }
        sink.taken(account(vote, heading));
    }

    private void check(Begun vote) {
        var symbol = vote.heading.symbol();
        if (symbol.isEmpty() || symbol.length() > LONGEST_SYMBOL) {
            vote.refuse(vote.line, Texts.say("refused.symbol", quoted(cut(symbol))));
        }
        vote.ballots
                .twice()
                .ifPresent(member ->
                        vote.refuse(vote.line, Texts.say("refused.twice", member.letters())));
        if (!vote.refusal.isEmpty()) {
            return;
        }
        if (vote.ballots.size() > seats) {
            vote.refuse(vote.line, Texts.say("refused.too-many", vote.ballots.size(), seats));
        } else if (!symbols.add(symbol)) {
            vote.refuse(vote.line, Texts.say("refused.symbol-again", symbol));
        }
    }

    private Account account(Begun vote, LibraryHeading heading) {
        var printed = printed(vote);
        boolean unvoted = heading.isWithoutVote();
        boolean named = !unvoted && vote.ballots.size() > 0;
        var ballots = named ? vote.ballots.build() : BallotList.NONE;
        if (ballots.counts().present() == 0) {
            // A list on which nobody votes is a list that was lost.
            ballots = BallotList.NONE;
        }
        var method =
                unvoted
                        ? Method.WITHOUT_VOTE
                        : ballots.size() == 0 && printed.isPresent()
                                ? Method.TOTALS
                                : Method.RECORDED;
        return new Account(
                table.source(),
                vote.text(Column.ID),
                heading.heading(vote.day.orElseThrow(), method),
                ballots,
                unvoted ? Optional.empty() : printed,
                heading.isPart(),
                vote.line);
    }

    // Nobody in favour, against or abstaining is no total: the file does not know.
    private Optional<Printed> printed(Begun vote) {
        var yes = LibraryHeading.total(vote.text(Column.YES));
        var no = LibraryHeading.total(vote.text(Column.NO));
        var abstaining = LibraryHeading.total(vote.text(Column.ABSTENTIONS));
        if (yes.isEmpty() || yes.get() + no.orElse(0) + abstaining.orElse(0) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Printed(yes.get(), no.orElse(0), abstaining.orElse(0), printedBy));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_SYMBOL ? text : text.substring(0, LONGEST_SYMBOL) + "…";
    }

    private static String quoted(String found) {
        return FeedException.quoted(cut(found));
    }
}
