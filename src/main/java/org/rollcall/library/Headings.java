package org.rollcall.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rollcall.store.RecordVote.Told;
import org.rollcall.tally.RuleBook;
import org.rollcall.vote.Account;
import org.rollcall.vote.Heading;
import org.rollcall.vote.Question;
import org.rollcall.vote.Recorded;
import org.rollcall.vote.Source;

/// Puts one heading together from what several sources say of a vote.
///
/// What somebody has read and checked goes first: the built-in votes' own words, dates and kinds of
/// question. The rest is what the source says whose ballots are shown, and where it is silent, the
/// next one.
final class Headings {

    private final List<Account> accounts;
    private final Account shown;
    private final Optional<Account> checked;

    private Headings(List<Told> told) {
        accounts = told.stream().map(Told::account).toList();
        shown = accounts.getFirst();
        checked =
                accounts.stream()
                        .filter(account -> account.source() == Source.BUILT_IN)
                        .findFirst();
    }

    /// The heading of the vote of which `told` tell, the first being shown.
    static Heading of(List<Told> told) {
        return new Headings(told).heading();
    }

    private Heading heading() {
        var first = checked.orElse(shown).heading();
        var kind = kind();
        return new Heading(
                shown.source() == Source.VOETEN || shown.source() == Source.HAND
                        ? first.symbol()
                        : symbol(),
                shown.heading().body(),
                first.date(),
                first.order(),
                text(Heading::session),
                kind.question(),
                kind.basis(),
                kind.inferred(),
                shown.heading().method(),
                recorded(),
                first.title().isEmpty() ? text(Heading::title) : first.title(),
                text(Heading::about),
                text(Heading::draft),
                text(Heading::meeting),
                text(Heading::submitted),
                text(Heading::series),
                topic(),
                origin(),
                notes());
    }

    private String symbol() {
        return shown.heading().symbol();
    }

    // Whoever has read the record of the meeting and states it knows better than an inference.
    private Kinds.Kind kind() {
        return Stream.concat(
                        checked.stream(),
                        accounts.stream().filter(account -> account.source() == Source.HAND))
                .map(Account::heading)
                .filter(heading -> isKnown(heading.question()))
                .filter(heading -> !heading.basis().isEmpty())
                .findFirst()
                .map(heading ->
                        new Kinds.Kind(heading.question(), heading.basis(), heading.inferred()))
                .orElseGet(() -> Kinds.of(shown));
    }

    private boolean isKnown(Question question) {
        return RuleBook.questions(shown.heading().body()).contains(question);
    }

    private Recorded recorded() {
        return accounts.stream()
                .map(account -> account.heading().recorded())
                .filter(each -> each != Recorded.NOT_STATED)
                .findFirst()
                .orElse(Recorded.NOT_STATED);
    }

    private String text(Function<Heading, String> which) {
        var all = new ArrayList<Account>();
        checked.ifPresent(all::add);
        all.addAll(accounts);
        return all.stream()
                .map(account -> which.apply(account.heading()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Heading.Topic topic() {
        var subjects =
                accounts.stream()
                        .flatMap(account -> account.heading().topic().subjects().stream())
                        .distinct()
                        .sorted()
                        .toList();
        return new Heading.Topic(text(heading -> heading.topic().agenda()), subjects);
    }

    private Heading.Origin origin() {
        return shown.heading().origin();
    }

    private List<String> notes() {
        var notes = new ArrayList<>(checked.map(a -> a.heading().notes()).orElse(List.of()));
        if (shown.source() == Source.VOETEN) {
            notes.add(Texts.say("note.unvotes"));
            if (shown.part()) {
                notes.add(Texts.say("note.part"));
            }
        }
        if (shown.source() == Source.HAND) {
            notes.add(Texts.say("note.hand"));
        }
        return notes;
    }
}
