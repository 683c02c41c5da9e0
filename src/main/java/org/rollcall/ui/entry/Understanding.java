package org.rollcall.ui.entry;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rollcall.feed.FeedException;
import org.rollcall.feed.MemberNames;
import org.rollcall.feed.PastedVote;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.RuleBook;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.vote.Account;
import org.rollcall.vote.BallotList;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Heading;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Method;
import org.rollcall.vote.Printed;
import org.rollcall.vote.Question;
import org.rollcall.vote.Resolution;
import org.rollcall.vote.RollCall;
import org.rollcall.vote.Source;

/// Makes a vote of what a person pasted and said; what is missing for that, it says.
public final class Understanding {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final Membership membership;
    private final Decisions decisions;
    private final Function<String, List<Source>> known;
    private final Texts texts = Texts.of(Understanding.class, "entry");
    private final AtomicReference<Optional<MemberNames>> names =
            new AtomicReference<>(Optional.empty());

    /// Votes by members of `membership`.
    ///
    /// @param known who tells of the vote with a symbol already; it may wait
    public Understanding(Membership membership, Function<String, List<Source>> known) {
        this.membership = membership;
        this.known = known;
        decisions = new Decisions(membership);
    }

    Membership membership() {
        return membership;
    }

    /// Understands `draft`, on a thread that may wait.
    ///
    /// @throws FeedException if the text is too long
    /// @throws IOException if the spellings of names cannot be read
    Understood of(EntryDraft draft) throws IOException, FeedException {
        if (draft.date().isEmpty()) {
            return Understood.nothing(List.of(texts.text("open.date")));
        }
        var day = draft.date().get();
        var reading = PastedVote.read(draft.get(Field.TEXT), names(), day);
        var answers = Answers.to(reading, draft);
        var choices = new TreeMap<>(answers.choices());
        var unnamed = unnamed(draft, day, reading, choices);
        if (draft.get(Field.REST).equals("yes")) {
            unnamed.forEach(member -> choices.put(member, Choice.NOT_VOTING));
        }
        var printed = printed(draft, reading);
        var open = open(draft, answers, unnamed);
        var account =
                draft.body().isEmpty() || choices.isEmpty()
                        ? Optional.<Account>empty()
                        : Optional.of(account(draft, draft.body().get(), day, choices, printed));
        return new Understood(
                Optional.of(day),
                membership.membersOn(day),
                reading,
                Counts.of(choices.values()),
                unnamed,
                open,
                account.map(told ->
                        OpenVote.of(
                                new RollCall(told.heading(), choices, printed),
                                List.of(),
                                decisions)),
                account,
                draft.get(Field.SYMBOL).isEmpty()
                        ? List.of()
                        : known.apply(draft.get(Field.SYMBOL)));
    }

    private MemberNames names() throws IOException {
        var there = names.get();
        if (there.isPresent()) {
            return there.get();
        }
        var made = new MemberNames(membership);
        names.set(Optional.of(made));
        return made;
    }

    private SortedSet<MemberCode> unnamed(
            EntryDraft draft,
            LocalDate day,
            PastedVote.Reading reading,
            SortedMap<MemberCode, Choice> choices) {
        var unnamed = new TreeSet<MemberCode>();
        draft.body().ifPresent(body -> unnamed.addAll(membership.votersOn(body, day)));
        unnamed.removeAll(choices.keySet());
        reading.twice().forEach(each -> unnamed.remove(each.member()));
        return unnamed;
    }

    private static Optional<Printed> printed(EntryDraft draft, PastedVote.Reading reading) {
        var origin = draft.get(Field.ORIGIN);
        if (!hasPrinted(draft)) {
            return reading.stated()
                    .map(all -> new Printed(all.yes(), all.no(), all.abstaining(), origin));
        }
        return isPrintedWhole(draft)
                ? Optional.of(
                        new Printed(
                                Integer.parseInt(draft.get(Field.YES)),
                                Integer.parseInt(draft.get(Field.NO)),
                                Integer.parseInt(draft.get(Field.ABSTAINING)),
                                origin))
                : Optional.empty();
    }

    private static boolean hasPrinted(EntryDraft draft) {
        return !draft.get(Field.YES).isEmpty()
                || !draft.get(Field.NO).isEmpty()
                || !draft.get(Field.ABSTAINING).isEmpty();
    }

    private static boolean isPrintedWhole(EntryDraft draft) {
        return List.of(Field.YES, Field.NO, Field.ABSTAINING).stream()
                .allMatch(field -> NUMBER.matcher(draft.get(field)).matches());
    }

    private List<String> open(EntryDraft draft, Answers answers, SortedSet<MemberCode> unnamed) {
        var open = new ArrayList<String>();
        for (var field : List.of(Field.BODY, Field.SYMBOL, Field.TITLE, Field.ORIGIN)) {
            if (draft.get(field).isEmpty()) {
                open.add(texts.text("open." + field.name()));
            }
        }
        if (answers.choices().isEmpty()) {
            open.add(texts.text("open.TEXT"));
        }
        add(open, "open.names", answers.unknown());
        add(open, "open.twice", answers.twice());
        if (!answers.conflicts().isEmpty()) {
            var named = new Names(membership, draft.date().orElse(LocalDate.EPOCH));
            open.add(texts.text("open.conflict", named.list(answers.conflicts())));
        }
        if (hasPrinted(draft) && !isPrintedWhole(draft)) {
            open.add(texts.text("open.printed"));
        }
        boolean somebody = !answers.choices().isEmpty();
        if (somebody && !unnamed.isEmpty() && !draft.get(Field.REST).equals("yes")) {
            add(open, "open.unnamed", unnamed.size());
        }
        return open;
    }

    private void add(List<String> open, String key, int count) {
        if (count > 0) {
            open.add(texts.text(key, count));
        }
    }

    private Account account(
            EntryDraft draft,
            Body body,
            LocalDate day,
            SortedMap<MemberCode, Choice> choices,
            Optional<Printed> printed) {
        return new Account(
                Source.HAND,
                draft.get(Field.SYMBOL),
                heading(draft, body, day),
                BallotList.of(choices),
                printed,
                false,
                0);
    }

    private Heading heading(EntryDraft draft, Body body, LocalDate day) {
        var symbol = draft.get(Field.SYMBOL);
        var session = draft.get(Field.SESSION);
        return new Heading(
                symbol,
                body,
                day,
                0,
                session.isEmpty()
                        ? Resolution.of(symbol).map(Resolution::session).orElse("")
                        : session,
                question(draft, body),
                texts.text("basis"),
                false,
                Method.RECORDED,
                draft.recorded(),
                draft.get(Field.TITLE),
                "",
                "",
                draft.get(Field.MEETING),
                "",
                "",
                Heading.Topic.NONE,
                new Heading.Origin(draft.get(Field.ORIGIN), draft.get(Field.LINK)),
                List.of());
    }

    private static Question question(EntryDraft draft, Body body) {
        var kinds = RuleBook.questions(body);
        return draft.question().filter(kinds::contains).orElse(kinds.getFirst());
    }
}
