package org.rollcall.ui.whatif;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.rollcall.feed.PictureFile;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.OwnMember;
import org.rollcall.vote.MemberCode;
import org.rollcall.work.Background;

/// Who comes into the body of the open hypothetical vote, and who leaves it.
final class Seating {

    private final WhatIfViewModel model;
    private final Beginning beginning;
    private final Background background;

    Seating(WhatIfViewModel model, Beginning beginning, Background background) {
        this.model = model;
        this.beginning = beginning;
        this.background = background;
    }

    /// Takes members into the body: states, or ones that are made up, one a line.
    ///
    /// @return why it cannot be; empty where it is
    String join(String lines) {
        var scenario = model.openProperty().get().orElseThrow();
        var named = beginning.named(scenario.origin().date(), lines, scenario.choices());
        if (named.complaints().isEmpty()) {
            model.apply(_ ->
                    Optional.of(new Edit.Reseat(named.choices(), named.own(), new TreeSet<>())));
        }
        return String.join("\n", named.complaints());
    }

    /// Takes `members` out of the body, if anybody is left.
    void dismiss(Collection<MemberCode> members) {
        model.apply(scenario ->
                members.isEmpty() || members.size() >= scenario.choices().size()
                        ? Optional.empty()
                        : Optional.of(
                                new Edit.Reseat(
                                        new TreeMap<>(), new TreeMap<>(), new TreeSet<>(members))));
    }

    /// Gives those of `members` that were made up another colour or picture.
    ///
    /// @return how many of them were made up
    int dress(Collection<MemberCode> members, UnaryOperator<OwnMember> dressed) {
        var own = model.openProperty().get().orElseThrow().own();
        var named = new TreeMap<MemberCode, OwnMember>();
        members.stream()
                .flatMap(code -> Optional.ofNullable(own.get(code)).stream())
                .forEach(member -> named.put(member.code(), dressed.apply(member)));
        model.apply(_ ->
                own.values().containsAll(named.values())
                        ? Optional.empty()
                        : Optional.of(new Edit.Reseat(new TreeMap<>(), named, new TreeSet<>())));
        return named.size();
    }

    /// Gives those of `members` that were made up the picture in `file`.
    ///
    /// @param say is told what is wrong with it, if anything is
    void picture(Collection<MemberCode> members, Path file, Consumer<String> say) {
        background.start(
                _ -> PictureFile.read(file),
                png ->
                        dress(
                                members,
                                member ->
                                        new OwnMember(
                                                member.code(),
                                                member.name(),
                                                member.colour(),
                                                Optional.of(png))),
                reason -> say.accept(String.valueOf(reason.getMessage())));
    }
}
