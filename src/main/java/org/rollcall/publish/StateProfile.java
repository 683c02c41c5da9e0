package org.rollcall.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.vote.Group;
import org.rollcall.vote.Lineage;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Span;
import org.rollcall.vote.State;
import org.rollcall.vote.Succession;

/// What is known of one state apart from its votes, in words: names, membership, seats and groups,
/// each with its days.
public final class StateProfile {

    private final State state;
    private final Membership membership;
    private final GroupNames groupNames = new GroupNames();
    private final Texts texts = Texts.of(StateProfile.class, "country");

    /// Of `state`.
    public StateProfile(State state, Membership membership) {
        this.state = state;
        this.membership = membership;
    }

    /// Its names over time.
    public List<String> names() {
        return state.names().stream()
                .map(name -> texts.text("dated", name.value().full(), span(name.span())))
                .toList();
    }

    /// When it was a member of the United Nations, and what must be known of its seat.
    public List<String> membership() {
        return Stream.concat(
                        state.member().stream().map(this::span),
                        state.notes().stream()
                                .map(note ->
                                        texts.text("dated.note", span(note.span()), note.value())))
                .toList();
    }

    /// Its seats in the Security Council.
    public List<String> seats() {
        return state.council().isEmpty()
                ? List.of(texts.text("council.never"))
                : state.council().stream()
                        .map(seat ->
                                texts.text(
                                        "dated",
                                        texts.text(
                                                seat.value() ? "seat.permanent" : "seat.elected"),
                                        span(seat.span())))
                        .toList();
    }

    /// The groups to which it belongs or belonged: its regional ones, and those of `more`.
    public List<String> groups(Collection<Group> more) {
        var lines = new ArrayList<String>();
        Stream.concat(membership.regionalGroups().stream(), more.stream())
                .forEach(group -> {
                    for (var span : group.members().getOrDefault(state.code(), List.of())) {
                        lines.add(
                                span.equals(Span.ALWAYS)
                                        ? groupNames.of(group)
                                        : texts.text("dated", groupNames.of(group), span(span)));
                    }
                });
        return lines;
    }

    /// Days in words: "2009-01-01 to 2010-12-31".
    public String span(Span span) {
        var from = span.from().equals(LocalDate.MIN) ? "" : span.from().toString();
        var until = span.until().equals(LocalDate.MAX) ? "" : span.until().minusDays(1).toString();
        return texts.text(
                "span."
                        + (from.isEmpty() ? "always" : "from")
                        + (until.isEmpty() ? ".still" : ".until"),
                from,
                until);
    }

    /// A part of the time of a seat: "Soviet Union, until 1991-12-23".
    public String part(Lineage.Part part) {
        var day = part.span().from().equals(LocalDate.MIN) ? LocalDate.MAX : part.span().from();
        return texts.text("part", membership.nameOn(part.code(), day).full(), span(part.span()));
    }

    /// A succession by which no votes are joined, in words.
    public String apart(Succession change) {
        return texts.text(
                "apart", lastName(change.former()), lastName(change.successor()), change.note());
    }

    /// The last name of `member`.
    public String lastName(MemberCode member) {
        return membership
                .state(member)
                .map(known -> known.names().getLast().value().full())
                .orElse(member.letters());
    }
}
