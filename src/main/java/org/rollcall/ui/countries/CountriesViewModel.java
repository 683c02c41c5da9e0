package org.rollcall.ui.countries;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.rollcall.analysis.AgreementMethod;
import org.rollcall.library.Library;
import org.rollcall.library.ListedVote;
import org.rollcall.publish.CountryReport;
import org.rollcall.publish.GroupNames;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.store.GroupStore;
import org.rollcall.ui.countries.MemberStudy.Asked;
import org.rollcall.ui.countries.Spot.Kind;
import org.rollcall.vote.Group;
import org.rollcall.vote.Lineage;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.OwnGroup;
import org.rollcall.vote.Region;
import org.rollcall.work.Background;
import org.rollcall.work.Job;

/// The member or the group that a person looks at, and what its votes say. All that is worked out
/// is worked out in the background; what is no longer wanted is given up.
public final class CountriesViewModel {

    private final Membership membership;
    private final Background background;
    private final OwnGroups own;
    private final VoteSources ballots;
    private final Texts texts = Texts.of(CountriesViewModel.class, "countries");
    private final GroupNames groupNames = new GroupNames();
    private final ReadOnlyObjectWrapper<Spot> spot = new ReadOnlyObjectWrapper<>(Spot.NOWHERE);
    private final ObjectProperty<Narrowed> narrowed = new SimpleObjectProperty<>(Narrowed.ASSEMBLY);
    private final ObjectProperty<AgreementMethod> method =
            new SimpleObjectProperty<>(AgreementMethod.VOETEN);
    private final ObjectProperty<Integer> others =
            new SimpleObjectProperty<>(CountryReport.NEARLY_ALONE);
    private final ObjectProperty<Optional<Group>> leftGroup =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Lineage.Part>> part =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MemberStudy>> member =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PairStudy>> pair =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<GroupStudy>> group =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<String, ObjectProperty<Sifted>> sifted = new HashMap<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private Job studying = Job.NONE;
    private Job pairing = Job.NONE;
    private boolean going;

    /// Members and groups in the votes of `library`.
    public CountriesViewModel(Library library, Membership membership, Background background) {
        this.membership = membership;
        this.background = background;
        own = new OwnGroups(new GroupStore(library.scenarios()), background, said::set);
        ballots =
                new VoteSources(
                        library,
                        membership,
                        background,
                        new VoteSources.Heard(() -> busy.set(true), this::read, this::complain));
        own.all().subscribe(this::ownChanged);
        for (var asked : List.of(narrowed, part)) {
            asked.subscribe(this::study);
        }
        method.subscribe(this::study);
        others.subscribe(this::study);
        leftGroup.subscribe(this::study);
    }

    /// Takes the votes of a record, or of another one than before.
    public void use(List<ListedVote> listed) {
        ballots.use(listed);
        own.load();
    }

    private void read() {
        busy.set(false);
        study();
    }

    /// Where the person is, as a text that [#go] takes.
    public String place() {
        return spot.get().written();
    }

    /// The same with all by which what is seen there was worked out, for [#go].
    public String standpoint() {
        return Standpoint.of(this).written();
    }

    /// Goes where `place` says.
    public void go(String place) {
        Standpoint.read(place)
                .ifPresentOrElse(there -> there.in(this), () -> show(Spot.read(place)));
    }

    /// Opens the page of `code`, or of the state that has its seat now.
    public void open(MemberCode code) {
        show(spot.get().member(code.letters()));
    }

    /// The member that is open, as a report on it is asked for; nothing at a group.
    public Optional<CountryReport.Asked> reported() {
        return lineage()
                .map(seat -> part.get().map(Lineage.Part::code).orElse(seat.code()))
                .flatMap(membership::state)
                .map(state ->
                        new CountryReport.Asked(
                                state,
                                narrowed.get().span(),
                                ballots.sourceProperty().get(),
                                method.get(),
                                part.get().isEmpty()));
    }

    /// Runs `action` whenever the person is somewhere else than before.
    public void whenMoved(Runnable action) {
        spot.subscribe((_, _) -> action.run());
    }

    /// Takes the last change of the person's groups back.
    public void undo() {
        own.undo().ifPresent(back -> openGroup(back.group()));
    }

    /// Makes it again.
    public void redo() {
        own.redo().ifPresent(back -> openGroup(back.group()));
    }

    /// Keeps what is not kept yet. Call it before the program ends.
    public void flush() {
        own.flush();
    }

    /// Who was a member of what.
    Membership membership() {
        return membership;
    }

    /// The groups that the person made.
    OwnGroups own() {
        return own;
    }

    ReadOnlyObjectProperty<Spot> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    ObjectProperty<Narrowed> narrowedProperty() {
        return narrowed;
    }

    /// Which votes the table at the tab `word` shows.
    ObjectProperty<Sifted> sifted(String word) {
        return sifted.computeIfAbsent(word, _ -> new SimpleObjectProperty<>(Sifted.ALL));
    }

    /// By whose ballots.
    VoteSources ballots() {
        return ballots;
    }

    ObjectProperty<AgreementMethod> methodProperty() {
        return method;
    }

    ObjectProperty<Integer> othersProperty() {
        return others;
    }

    ObjectProperty<Optional<Group>> leftGroupProperty() {
        return leftGroup;
    }

    ObjectProperty<Optional<Lineage.Part>> partProperty() {
        return part;
    }

    /// What there is to tell of the member that is open; empty until it is worked out.
    ReadOnlyObjectProperty<Optional<MemberStudy>> memberProperty() {
        return member.getReadOnlyProperty();
    }

    /// The two members side by side, if there are two.
    ReadOnlyObjectProperty<Optional<PairStudy>> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    /// What there is to tell of the group that is open.
    ReadOnlyObjectProperty<Optional<GroupStudy>> groupProperty() {
        return group.getReadOnlyProperty();
    }

    /// Whether something is being worked out.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What the person ought to know; empty where there is nothing.
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// All groups: regional ones, those that ship with the program, and the person's own.
    List<Group> groups() {
        return Stream.of(
                        membership.regionalGroups().stream(),
                        membership.groups().stream(),
                        own.all().stream().map(OwnGroup::group))
                .flatMap(all -> all)
                .toList();
    }

    /// All groups but the regional ones.
    public List<Group> groupsToChoose() {
        return groups().stream().filter(one -> !isRegional(one)).toList();
    }

    boolean isRegional(Group one) {
        return Region.ofCode(one.key()).isPresent();
    }

    String name(Group one) {
        return groupNames.of(one);
    }

    /// Names as they are today.
    Names names() {
        return new Names(membership, LocalDate.MAX);
    }

    /// The seat of the member that is open.
    Optional<Lineage> lineage() {
        return spot.get().kind() == Kind.MEMBER
                ? Optional.of(Lineage.of(membership, new MemberCode(spot.get().key())))
                : Optional.empty();
    }

    void openGroup(Group one) {
        show(spot.get().group(one.key()));
    }

    /// Calls `group` otherwise, and stays there.
    void rename(OwnGroup group, String name) {
        going = true;
        own.change(group, it -> it.called(name));
        going = false;
        openGroup(group.called(name).group());
    }

    /// Deletes `group`; that can be undone.
    void delete(OwnGroup group) {
        own.delete(group);
        show(Spot.NOWHERE.tab("members"));
        said.set(texts.text("own.deleted", group.name()));
    }

    void tab(String word) {
        show(spot.get().tab(word));
    }

    void beside(MemberCode code) {
        show(spot.get().tab("beside").beside(code.letters()));
    }

    private void show(Spot next) {
        if (next.equals(spot.get())) {
            return;
        }
        boolean other = next.kind() != spot.get().kind() || !next.key().equals(spot.get().key());
        boolean otherPair = !next.other().equals(spot.get().other());
        going = true;
        spot.set(next);
        if (other) {
            part.set(Optional.empty());
            said.set("");
        }
        going = false;
        if (other) {
            study();
        } else if (otherPair) {
            pair();
        }
    }

    private Asked asked(Lineage lineage) {
        return new Asked(
                lineage.code(),
                part.get(),
                narrowed.get(),
                method.get(),
                others.get(),
                leftGroup.get());
    }

    private void study() {
        var book = ballots.book();
        if (going || book.isEmpty()) {
            return;
        }
        studying.cancel();
        pairing.cancel();
        var votes = book.get();
        lineage()
                .ifPresent(lineage -> {
                    var asked = asked(lineage);
                    busy.set(true);
                    studying =
                            background.start(
                                    _ -> MemberStudy.of(votes, asked),
                                    found -> {
                                        busy.set(false);
                                        member.set(Optional.of(found));
                                    },
                                    this::complain);
                    pair();
                });
        if (spot.get().kind() == Kind.GROUP && shownGroup().isEmpty()) {
            group.set(Optional.empty());
        }
        shownGroup()
                .ifPresent(one -> {
                    var asked = narrowed.get();
                    busy.set(true);
                    studying =
                            background.start(
                                    _ -> GroupStudy.of(votes, one, asked),
                                    found -> {
                                        busy.set(false);
                                        group.set(Optional.of(found));
                                    },
                                    this::complain);
                });
    }

    private Optional<Group> shownGroup() {
        return spot.get().kind() == Kind.GROUP
                ? groups().stream().filter(one -> one.key().equals(spot.get().key())).findFirst()
                : Optional.empty();
    }

    private void pair() {
        pairing.cancel();
        var other = spot.get().other();
        var book = ballots.book();
        if (book.isEmpty() || other.isEmpty() || lineage().isEmpty()) {
            pair.set(Optional.empty());
            return;
        }
        var votes = book.get();
        var asked = asked(lineage().get());
        pairing =
                background.start(
                        _ -> PairStudy.of(votes, asked, new MemberCode(other)),
                        pair::set,
                        this::complain);
    }

    // A group that was renamed or deleted is not to be found under its old name.
    private void ownChanged() {
        if (spot.get().kind() == Kind.GROUP) {
            study();
        }
    }

    private void complain(Throwable reason) {
        busy.set(false);
        said.set(texts.text("failed", String.valueOf(reason.getMessage())));
    }
}
