package org.rollcall.ui.whatif;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.Scenario;
import org.rollcall.store.ScenarioHeading;
import org.rollcall.store.ScenarioStore;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.Rule;
import org.rollcall.tally.RuleBook;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.work.Background;

/// The hypothetical votes that are kept, and the one that is open: every change to it is kept.
public final class WhatIfViewModel {

    private final Membership membership;
    private final Decisions decisions;
    private final ScenarioStore store;
    private final Background background;
    private final Keeper keeper;
    private final Texts texts = Texts.of(WhatIfViewModel.class, "whatif");
    private final ObservableList<ScenarioHeading> kept = FXCollections.observableArrayList();
    // Held here, because such a view follows its list only as long as somebody holds it.
    private final ObservableList<ScenarioHeading> keptToRead =
            FXCollections.unmodifiableObservableList(kept);
    private final ReadOnlyObjectWrapper<Optional<Scenario>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper listing = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<Scenario>> deleted =
            new SimpleObjectProperty<>(Optional.empty());

    /// Hypothetical votes kept in `store`.
    public WhatIfViewModel(Membership membership, ScenarioStore store, Background background) {
        this.membership = membership;
        this.store = store;
        this.background = background;
        decisions = new Decisions(membership);
        keeper = new Keeper(store, background, this::storedAs, this::complain);
        refresh();
    }

    /// Who was a member of what.
    Membership membership() {
        return membership;
    }

    ObservableList<ScenarioHeading> kept() {
        return keptToRead;
    }

    /// Whether the list is changing under the selection, which then is nobody's choice.
    ReadOnlyBooleanProperty listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /// The hypothetical vote that is open, if one is.
    public ReadOnlyObjectProperty<Optional<Scenario>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// What the person ought to know of the last thing done; empty where there is nothing.
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// What was deleted last and can be brought back.
    ObjectProperty<Optional<Scenario>> deletedProperty() {
        return deleted;
    }

    /// Starts from a vote of the record.
    public void startFrom(OpenVote vote) {
        var heading = vote.rollCall().heading();
        begin(
                texts.text("name.from", heading.symbol()),
                Origin.of(vote.rollCall(), vote.decision().rule()));
    }

    /// Starts from nothing: the members of `body` on `day`, none of whom votes yet.
    public void startBlank(Body body, LocalDate day) {
        var question = RuleBook.questions(body).getFirst();
        var choices = new TreeMap<MemberCode, Choice>();
        membership.votersOn(body, day).forEach(member -> choices.put(member, Choice.NOT_VOTING));
        if (choices.isEmpty()) {
            message.set(texts.text("blank.unknown"));
            return;
        }
        begin(
                texts.text("name.blank", texts.text("body." + body.code())),
                new Origin(
                        Optional.empty(),
                        body,
                        day,
                        question,
                        decisions.rule(body, day, question),
                        choices));
    }

    /// Opens one that is kept.
    public void open(UUID id) {
        if (open.get().filter(scenario -> scenario.id().equals(id)).isPresent()) {
            return;
        }
        var here = keeper.unsaved(id);
        if (here.isPresent()) {
            open.set(here);
            return;
        }
        background.start(
                _ -> store.find(id),
                found ->
                        found.ifPresent(it -> {
                            keeper.opened(it.scenario(), it.version());
                            open.set(Optional.of(it.scenario()));
                        }),
                this::complain);
    }

    /// Lets `members` choose `choice`; one step for undo.
    public void cast(Collection<MemberCode> members, Choice choice) {
        open.get()
                .ifPresent(scenario -> {
                    SortedMap<MemberCode, Choice> changed = new TreeMap<>();
                    for (var member : members) {
                        if (scenario.choices().get(member) != choice) {
                            changed.put(member, choice);
                        }
                    }
                    if (!changed.isEmpty()) {
                        change(scenario.with(new Edit.Cast(changed)));
                    }
                });
    }

    /// Decides by another rule.
    public void rule(Rule rule) {
        open.get()
                .filter(scenario -> !scenario.rule().equals(rule))
                .ifPresent(scenario -> change(scenario.with(new Edit.ChangeRule(rule))));
    }

    /// Gives it another name; an empty one is no name.
    public void rename(String name) {
        open.get()
                .filter(scenario -> !name.isBlank() && !scenario.name().equals(name.strip()))
                .ifPresent(scenario -> change(scenario.with(new Edit.Rename(name.strip()))));
    }

    /// Takes the last change back.
    public void undo() {
        open.get().filter(Scenario::canUndo).ifPresent(scenario -> change(scenario.undone()));
    }

    /// Makes the change again that was taken back last.
    public void redo() {
        open.get().filter(Scenario::canRedo).ifPresent(scenario -> change(scenario.redone()));
    }

    /// Goes on with a copy.
    public void duplicate() {
        open.get()
                .ifPresent(scenario ->
                        keep(
                                scenario.copy(
                                        UUID.randomUUID(),
                                        texts.text("name.copy", scenario.name()))));
    }

    /// Deletes the open one; [#restore] brings it back.
    public void delete() {
        open.get()
                .ifPresent(scenario -> {
                    deleted.set(Optional.of(scenario));
                    open.set(Optional.empty());
                    keeper.deleted(scenario);
                });
    }

    /// Brings back what was deleted last.
    public void restore() {
        deleted.get()
                .ifPresent(scenario -> {
                    deleted.set(Optional.empty());
                    keep(scenario);
                });
    }

    /// The rules that a body knows for the open one's day.
    List<Rule> rules(Scenario scenario) {
        var origin = scenario.origin();
        return RuleBook.questions(origin.body()).stream()
                .map(question -> decisions.rule(origin.body(), origin.date(), question))
                .distinct()
                .toList();
    }

    /// Writes what is not written yet, before the program ends.
    public void flush() {
        keeper.flush();
    }

    // It is kept from its first change on: one that was only looked at is not worth a place.
    private void begin(String name, Origin origin) {
        boolean here =
                open.get()
                        .filter(it -> it.origin().equals(origin) && it.steps().isEmpty())
                        .isPresent();
        if (!here) {
            open.set(Optional.of(Scenario.from(UUID.randomUUID(), unused(name), origin)));
        }
    }

    private String unused(String name) {
        var taken = kept.stream().map(ScenarioHeading::name).collect(Collectors.toSet());
        var unused = name;
        for (int number = 2; taken.contains(unused); number++) {
            unused = texts.text("name.again", name, number);
        }
        return unused;
    }

    private void keep(Scenario scenario) {
        open.set(Optional.of(scenario));
        keeper.created(scenario);
    }

    private void change(Scenario changed) {
        open.set(Optional.of(changed));
        if (keeper.knows(changed.id())) {
            keeper.changed(changed);
        } else {
            keeper.created(changed);
        }
    }

    // Another window changed or deleted it meanwhile: what is here goes on as a copy.
    private void storedAs(Scenario scenario, boolean asCopy) {
        if (asCopy) {
            open.set(Optional.of(scenario));
            message.set(texts.text("message.copy", scenario.name()));
        }
        refresh();
    }

    private void refresh() {
        background.start(_ -> store.list(), this::list, this::complain);
    }

    private void list(List<ScenarioHeading> headings) {
        listing.set(true);
        kept.setAll(headings);
        listing.set(false);
    }

    private void complain(Throwable reason) {
        message.set(texts.text("message.failed", String.valueOf(reason.getMessage())));
    }
}
