package org.rollcall.ui.present;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rollcall.publish.LiveRecord;
import org.rollcall.publish.LiveWording;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.LiveEvent;
import org.rollcall.scenario.LiveSetting;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Manner;
import org.rollcall.scenario.Objection;
import org.rollcall.scenario.Stage;
import org.rollcall.store.LiveHeading;
import org.rollcall.store.LiveStore;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.work.Background;

/// The live votes that are kept, and the one that is on the board.
///
/// What it shows is on the disk: after any end of the program the same vote comes back at the same
/// stage.
public final class PresentViewModel {

    // More steps nobody takes back in a vote.
    private static final int MOST_UNDO = 100;

    private final Membership membership;
    private final LiveStore store;
    private final Background background;
    private final IntUnaryOperator lot;
    private final Texts texts = Texts.of(PresentViewModel.class, "present");
    private final ReadOnlyObjectWrapper<Optional<LiveVote>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ObservableList<LiveHeading> kept = FXCollections.observableArrayList();
    private final Deque<LiveEvent> undo = new ArrayDeque<>();
    private Optional<LiveKeeper> keeper = Optional.empty();

    /// Live votes kept in `store`.
    ///
    /// @param lot draws by lot: of so many, one, from 0
    public PresentViewModel(
            Membership membership, LiveStore store, Background background, IntUnaryOperator lot) {
        this.membership = membership;
        this.store = store;
        this.background = background;
        this.lot = lot;
    }

    /// Brings back the vote that was on the board when the program ended, however it ended.
    ///
    /// @param unfinished called where that vote has no result yet, so that somebody waits for it
    public void start(Runnable unfinished) {
        refresh();
        background.start(
                _ -> store.open().flatMap(store::find),
                found ->
                        found.ifPresent(vote -> {
                            show(vote);
                            if (vote.stage() != Stage.RESULT) {
                                unfinished.run();
                            }
                        }),
                this::complain);
    }

    Membership membership() {
        return membership;
    }

    /// The vote that is on the board, if one is.
    public ReadOnlyObjectProperty<Optional<LiveVote>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// What the person ought to know of the last thing done; empty where there is nothing.
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// The votes that are kept, the one that was begun last first.
    ObservableList<LiveHeading> kept() {
        return kept;
    }

    /// Begins a vote, and puts it on the board.
    void begin(LiveSetting setting) {
        leave();
        var vote = LiveVote.of(UUID.randomUUID(), setting);
        background.start(
                _ -> {
                    store.create(vote);
                    return vote;
                },
                begun -> {
                    show(begun);
                    refresh();
                },
                this::complain);
    }

    /// Shows a vote of the record again; says so where it has no names to show.
    ///
    /// @param lesson whether its outcome is to be guessed first
    public void replay(OpenVote vote, boolean lesson) {
        Setup.replay(vote, membership, lesson)
                .ifPresentOrElse(this::begin, () -> message.set(texts.text("replay.no-names")));
    }

    /// Puts a kept vote on the board.
    void open(UUID id) {
        leave();
        background.start(
                _ -> {
                    var found = store.find(id);
                    store.open(found.map(LiveVote::id));
                    return found;
                },
                found -> found.ifPresent(this::show),
                this::complain);
    }

    /// Takes the vote off the board. It stays where it is kept.
    public void putAway() {
        leave();
        open.set(Optional.empty());
        background.start(
                _ -> {
                    store.open(Optional.empty());
                    return true;
                },
                _ -> refresh(),
                this::complain);
    }

    /// Forgets a kept vote.
    void delete(UUID id) {
        if (open.get().filter(vote -> vote.id().equals(id)).isPresent()) {
            leave();
            open.set(Optional.empty());
        }
        background.start(
                _ -> {
                    store.delete(id);
                    return true;
                },
                _ -> refresh(),
                this::complain);
    }

    /// Lets `events` happen, all or none; says why where they cannot.
    ///
    /// @return whether they can
    boolean happen(List<LiveEvent> events) {
        if (keeper.isEmpty()) {
            return false;
        }
        var before = keeper.get().latest();
        var objection = keeper.get().add(events);
        message.set(
                objection
                        .filter(one -> one != Objection.NO_CHANGE)
                        .map(this::objection)
                        .orElse(""));
        if (objection.isEmpty() && events.size() == 1) {
            remember(before, events.getFirst());
        }
        return objection.isEmpty();
    }

    /// Lets one thing happen; says why where it cannot.
    boolean happen(LiveEvent event) {
        return happen(List.of(event));
    }

    /// Lets the member that is called choose, or `member` where nobody is called.
    void vote(Optional<MemberCode> member, Choice choice) {
        keeper.flatMap(one -> one.latest().called())
                .or(() -> member)
                .ifPresent(one -> happen(LiveEvent.Cast.of(one, choice)));
    }

    /// Lets the member that is called pass.
    void pass() {
        keeper.flatMap(one -> one.latest().called())
                .ifPresent(member -> happen(new LiveEvent.Passed(member)));
    }

    /// Draws by lot the member with which the roll call begins.
    void draw() {
        keeper.map(one -> one.latest().voters())
                .filter(voters -> !voters.isEmpty())
                .ifPresent(voters ->
                        happen(new LiveEvent.Drawn(voters.get(lot.applyAsInt(voters.size())))));
    }

    /// What comes next: opening, last call, lock, announcement; or drawing by lot before a roll
    /// call. Empty where nothing comes any more.
    static Optional<String> next(LiveVote vote) {
        return switch (vote.stage()) {
            case UNLIT ->
                    Optional.of(
                            vote.setting().manner() == Manner.ROLL_CALL && vote.drawn().isEmpty()
                                    ? "draw"
                                    : "open");
            case OPEN, COMING_IN -> Optional.of("last-call");
            case LAST_CALL -> Optional.of("lock");
            case LOCKED -> Optional.of(vote.setting().isLesson() ? "reveal" : "announce");
            case RESULT -> Optional.empty();
        };
    }

    /// Goes on to the next stage.
    void advance() {
        keeper.map(LiveKeeper::latest)
                .flatMap(PresentViewModel::next)
                .ifPresent(next -> {
                    switch (next) {
                        case "draw" -> draw();
                        case "open" -> happen(new LiveEvent.Opened());
                        case "last-call" -> happen(new LiveEvent.LastCalled());
                        case "lock" -> happen(new LiveEvent.Locked());
                        default -> happen(new LiveEvent.Announced());
                    }
                });
    }

    /// Shows one more member of a vote of the record, or what follows when all are shown.
    ///
    /// @return whether there is more to show
    boolean step() {
        return keeper.map(one -> one.latest())
                .map(Replaying::next)
                .filter(events -> !events.isEmpty() && happen(events))
                .isPresent();
    }

    /// Shows all that is left of a vote of the record at once.
    void showAll() {
        keeper.map(LiveKeeper::latest)
                .map(Replaying::rest)
                .filter(events -> !events.isEmpty())
                .ifPresent(this::happen);
    }

    /// Takes the last entry back, while nothing is locked.
    public void undo() {
        keeper.filter(one -> one.latest().stage().isBeforeLock() && !undo.isEmpty())
                .ifPresent(one -> {
                    if (one.add(List.of(undo.removeLast())).isPresent()) {
                        undo.clear();
                    }
                });
    }

    /// Hands the record of the open vote to `take`, in one of the forms `txt`, `csv` and `json`.
    void export(String form, Consumer<String> take) {
        open.get()
                .ifPresent(vote ->
                        background.start(
                                _ -> {
                                    var record = new LiveRecord(vote, store.log(vote.id()));
                                    return switch (form) {
                                        case "csv" -> record.csv();
                                        case "json" -> record.json();
                                        default -> record.text();
                                    };
                                },
                                take,
                                this::complain));
    }

    /// Keeps what is not kept yet, before the program ends.
    public void flush() {
        keeper.ifPresent(LiveKeeper::flush);
    }

    private void leave() {
        flush();
        keeper = Optional.empty();
        undo.clear();
        message.set("");
    }

    private void show(LiveVote vote) {
        undo.clear();
        keeper =
                Optional.of(
                        new LiveKeeper(
                                vote,
                                store,
                                background,
                                (now, _) -> shown(now),
                                this::notKept,
                                this::overtaken));
        open.set(Optional.of(vote));
    }

    private void shown(LiveVote now) {
        if (keeper.isPresent() && open.get().filter(one -> one.id().equals(now.id())).isPresent()) {
            boolean stage = open.get().orElseThrow().stage() != now.stage();
            open.set(Optional.of(now));
            if (stage) {
                refresh();
            }
        }
    }

    private void overtaken(LiveVote vote) {
        open(vote.id());
        message.set(texts.text("message.overtaken"));
    }

    private void notKept(Throwable reason) {
        undo.clear();
        message.set(texts.text("message.not-kept", String.valueOf(reason.getMessage())));
    }

    // The opposite of an entry: what the member had done, or nothing.
    private void remember(LiveVote before, LiveEvent event) {
        if (event instanceof LiveEvent.Cast(var choices) && choices.size() == 1) {
            var member = choices.firstKey();
            var was = before.entries().get(member);
            undo.addLast(
                    was == null ? new LiveEvent.Withdrawn(member) : LiveEvent.Cast.of(member, was));
        } else if (event instanceof LiveEvent.Passed(MemberCode member)) {
            undo.addLast(new LiveEvent.Withdrawn(member));
        } else if (event instanceof LiveEvent.Counted) {
            before.counted().ifPresent(counts -> undo.addLast(new LiveEvent.Counted(counts)));
        }
        if (undo.size() > MOST_UNDO) {
            undo.removeFirst();
        }
    }

    private String objection(Objection objection) {
        var latest = keeper.map(LiveKeeper::latest);
        return texts.text(
                "objection." + objection.name(),
                latest.flatMap(LiveVote::called)
                        .map(member -> new LiveWording(latest.orElseThrow()).names().full(member))
                        .orElse(""),
                latest.map(LiveVote::present).orElse(0),
                latest.map(vote -> vote.setting().practice().quorum()).orElse(0));
    }

    private void refresh() {
        background.start(_ -> store.list(), kept::setAll, this::complain);
    }

    private void complain(Throwable reason) {
        message.set(texts.text("message.failed", String.valueOf(reason.getMessage())));
    }
}
