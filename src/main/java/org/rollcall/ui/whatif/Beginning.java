package org.rollcall.ui.whatif;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rollcall.feed.MemberNames;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.OwnMember;
import org.rollcall.scenario.Seat;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.RuleBook;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;

/// Where hypothetical votes begin that begin with no vote of the record: with a body of any day, or
/// with members that a person names.
final class Beginning {

    // A name, and the colour by which a member that is no state is known, if it has one.
    private static final Pattern LINE = Pattern.compile("(.*?)\\s*(#[0-9a-fA-F]{6})?");

    private final Membership membership;
    private final MemberNames recognised;
    private final Texts texts = Texts.of(Beginning.class, "whatif");

    /// Beginnings with members of `membership`.
    Beginning(Membership membership) {
        this.membership = membership;
        try {
            recognised = new MemberNames(membership);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Members as a person named them.
    ///
    /// @param choices who they are; nobody votes yet
    /// @param own those of them that are no states
    /// @param complaints what is wrong, in sentences; where there are any, the rest is not to be
    ///   used
    record Named(
            SortedMap<MemberCode, Choice> choices,
            SortedMap<MemberCode, OwnMember> own,
            List<String> complaints) {}

    /// An empty `body` of `day`; nothing where it is not known who sat in it.
    Optional<Origin> blank(Body body, LocalDate day) {
        var choices = new TreeMap<MemberCode, Choice>();
        membership.votersOn(body, day).forEach(member -> choices.put(member, Choice.NOT_VOTING));
        var question = RuleBook.questions(body).getFirst();
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Origin(
                                Optional.empty(),
                                body,
                                day,
                                question,
                                new Decisions(membership).rule(body, day, question),
                                choices));
    }

    /// An empty body of the members that are `named`, which votes as the Assembly does on an
    /// ordinary question.
    Origin own(LocalDate day, Named named) {
        var body = Body.GENERAL_ASSEMBLY;
        var question = RuleBook.questions(body).getFirst();
        return new Origin(
                Optional.empty(),
                body,
                day,
                question,
                new Decisions(membership)
                        .rule(body, day, question)
                        .withSeats(named.choices().size()),
                named.choices(),
                named.own());
    }

    /// The members that `lines` name, one a line: states by any of their names, others with a
    /// colour such as `#1B7F4D` after the name if they are to have one.
    ///
    /// @param taken the codes that are in use already
    Named named(LocalDate day, String lines, SortedMap<MemberCode, Choice> taken) {
        var found = new Named(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        var called = new HashSet<String>();
        int number = 0;
        for (var raw : lines.lines().toList()) {
            number++;
            var line = LINE.matcher(raw.strip());
            if (!line.matches() || raw.isBlank()) {
                continue;
            }
            var name = line.group(1);
            if (name.isBlank() || name.length() > Seat.LONGEST_NAME) {
                found.complaints().add(texts.text("begin.name", number, Seat.LONGEST_NAME));
            } else if (!called.add(name.toLowerCase(Locale.ROOT))) {
                found.complaints().add(texts.text("begin.twice", number, name));
            } else if (found.choices().size() + taken.size() >= OwnMember.MOST) {
                found.complaints().add(texts.text("begin.many", OwnMember.MOST));
                break;
            } else {
                add(found, day, name, Optional.ofNullable(line.group(2)), taken);
            }
        }
        if (found.choices().isEmpty() && found.complaints().isEmpty()) {
            found.complaints().add(texts.text("begin.nobody"));
        }
        return found;
    }

    private void add(
            Named found,
            LocalDate day,
            String name,
            Optional<String> colour,
            SortedMap<MemberCode, Choice> taken) {
        var state = colour.isPresent() ? Optional.<MemberCode>empty() : recognised.find(name, day);
        if (state.isPresent()) {
            if (taken.containsKey(state.get()) || found.choices().containsKey(state.get())) {
                found.complaints().add(texts.text("begin.there", name));
            }
            found.choices().put(state.get(), Choice.NOT_VOTING);
            return;
        }
        int free = 0;
        while (taken.containsKey(OwnMember.code(free))
                || found.choices().containsKey(OwnMember.code(free))) {
            free++;
        }
        var code = OwnMember.code(free);
        found.choices().put(code, Choice.NOT_VOTING);
        found.own()
                .put(
                        code,
                        new OwnMember(
                                code,
                                name,
                                colour.map(text -> text.toUpperCase(Locale.ROOT)),
                                Optional.empty()));
    }
}
