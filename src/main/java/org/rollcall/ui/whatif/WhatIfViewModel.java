package org.rollcall.ui.whatif;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.rollcall.feed.Checked;
import org.rollcall.feed.ScenarioText;
import org.rollcall.library.Library;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.Edit;
import org.rollcall.scenario.Origin;
import org.rollcall.scenario.Scenario;
import org.rollcall.store.PackStore;
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
    private final Beginning beginning;
    private final OtherVote compared;
    private final OtherVote copied;
    private final Likeliest likeliest;
    private final Packs packs;
    private final Keeper keeper;
    private final Texts texts = Texts.of(WhatIfViewModel.class, "whatif");
    private final KeptList kept = new KeptList();
    private final ReadOnlyObjectWrapper<Optional<Scenario>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<Scenario>> deleted =
            new SimpleObjectProperty<>(Optional.empty());
    private final List<Runnable> leaving = new ArrayList<>();
    private Optional<Words> words = Optional.empty();

    /// Hypothetical votes kept in `library`, beginning from votes of its record.
    public WhatIfViewModel(Membership membership, Library library, Background background) {
        this.membership = membership;
        this.store = library.scenarioStore();
        this.background = background;
        beginning = new Beginning(membership);
        compared = new OtherVote(library, background);
        copied = new OtherVote(library, background);
        likeliest = new Likeliest(library::record, membership, background);
        packs = new Packs(new PackStore(library.scenarios()), background);
        decisions = new Decisions(membership);
        keeper = new Keeper(store, background, this::storedAs, this::complain);
        refresh();
    }

    /// Who was a member of what.
    Membership membership() {
        return membership;
    }

    /// How members are called in `scenario`.
    Words words(Scenario scenario) {
        var fitting =
                words.filter(known -> known.fit(scenario))
                        .orElseGet(() -> new Words(scenario, membership));
        words = Optional.of(fitting);
        return fitting;
    }

    /// What is kept.
    KeptList kept() {
        return kept;
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
    ///
    /// @return why it cannot be begun; empty where it is
    String startBlank(Body body, LocalDate day) {
        var origin = beginning.blank(body, day);
        origin.ifPresent(
                one -> begin(texts.text("name.blank", texts.text("body." + body.code())), one));
        return origin.isPresent() ? "" : texts.text("blank.unknown");
    }

    /// Starts from nothing with the members that `lines` name, one a line.
    ///
    /// @return why it cannot be begun; empty where it is
    String startOwn(LocalDate day, String lines) {
        var named = beginning.named(day, lines, new TreeMap<>());
        if (named.complaints().isEmpty()) {
            begin(texts.text("name.own", named.choices().size()), beginning.own(day, named));
        }
        return String.join("\n", named.complaints());
    }

    /// Who comes into the body and who leaves it.
    Seating seating() {
        return new Seating(this, beginning, background);
    }

    /// Does `action` before another one is opened: what is being written belongs to this one.
    void onLeaving(Runnable action) {
        leaving.add(action);
    }

    /// The vote with which the open one is compared.
    OtherVote compared() {
        return compared;
    }

    /// Who is likeliest to move.
    Likeliest likeliest() {
        return likeliest;
    }

    /// Lets `members` do what they did in another vote, whose symbol somebody typed.
    void copy(Collection<MemberCode> members, String typed) {
        copied.choose(
                typed, vote -> apply(open -> GroupChanges.copy(open, members, vote.choices())));
    }

    /// The vote from which choices were copied last.
    OtherVote copied() {
        return copied;
    }

    /// Makes the change that `edit` says, if it says one.
    void apply(Function<Scenario, Optional<Edit>> edit) {
        open.get()
                .ifPresent(scenario ->
                        edit.apply(scenario).ifPresent(change -> change(scenario.with(change))));
    }

    /// Keeps `notes` on the one with this id, if that is open.
    void annotate(UUID id, String notes) {
        open.get()
                .filter(scenario -> scenario.id().equals(id) && !scenario.notes().equals(notes))
                .ifPresent(scenario -> change(scenario.with(new Edit.Annotate(notes))));
    }

    /// Goes to how it stood after the step `number`.
    void goTo(int number) {
        open.get()
                .filter(scenario -> scenario.at() != number)
                .ifPresent(scenario -> change(scenario.at(number)));
    }

    /// Reads a hypothetical vote from `file` and opens it, if nothing is wrong with it.
    public void take(Path file) {
        background.start(
                _ -> ScenarioText.read(file, membership, UUID.randomUUID()),
                read -> {
                    switch (read) {
                        case Checked.Taken<Scenario>(Scenario scenario) -> {
                            message.set(texts.text("file.taken", file.getFileName()));
                            keep(scenario);
                        }
                        case Checked.Refused<Scenario>(List<String> why) ->
                                message.set(
                                        texts.text("file.refused", file.getFileName())
                                                + "\n"
                                                + String.join("\n", why));
                    }
                },
                reason ->
                        message.set(
                                texts.text(
                                        "file.unread", file, String.valueOf(reason.getMessage()))));
    }

    /// Opens one that is kept.
    public void open(UUID id) {
        if (open.get().filter(scenario -> scenario.id().equals(id)).isPresent()) {
            return;
        }
        leave();
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
        apply(scenario -> GroupChanges.set(scenario, members, choice));
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
                .filter(_ -> name.strip().length() <= Scenario.LONGEST_NAME)
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
                    leave();
                    deleted.set(open.get());
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

    /// The rules that a body knows for the open one's day, and those of rule packs.
    List<Rule> rules(Scenario scenario) {
        var origin = scenario.origin();
        var body =
                RuleBook.questions(origin.body()).stream()
                        .map(question -> decisions.rule(origin.body(), origin.date(), question));
        return Stream.concat(body, packs.rules(scenario).stream()).distinct().toList();
    }

    /// Does `action` when other rules can be chosen.
    void onRules(Runnable action) {
        packs.onChange(action);
    }

    /// What `rule` is called in its pack; nothing where it is of none.
    Optional<String> nameInPack(Scenario scenario, Rule rule) {
        return packs.name(scenario, rule);
    }

    /// Writes what is not written yet, before the program ends.
    public void flush() {
        leave();
        keeper.flush();
    }

    // It is kept from its first change on: one that was only looked at is not worth a place.
    private void begin(String name, Origin origin) {
        boolean here =
                open.get()
                        .filter(it -> it.origin().equals(origin) && it.steps().isEmpty())
                        .isPresent();
        if (!here) {
            leave();
            open.set(Optional.of(Scenario.from(UUID.randomUUID(), unused(name), origin)));
        }
    }

    private String unused(String name) {
        var taken = kept.names();
        var unused = name;
        for (int number = 2; taken.contains(unused); number++) {
            unused = texts.text("name.again", name, number);
        }
        return unused;
    }

    private void leave() {
        leaving.forEach(Runnable::run);
    }

    private void keep(Scenario scenario) {
        leave();
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
        background.start(_ -> store.list(), kept::show, this::complain);
    }

    private void complain(Throwable reason) {
        message.set(texts.text("message.failed", String.valueOf(reason.getMessage())));
    }
}
