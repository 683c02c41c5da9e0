package org.rollcall.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.rollcall.scenario.LiveEvent;
import org.rollcall.scenario.LiveVote;
import org.rollcall.scenario.Objection;
import org.rollcall.store.LiveStore;
import org.rollcall.work.Background;

/// Keeps the events of one live vote, in order and off the window's thread. What it shows is what
/// is kept: an event is committed before anybody sees it.
final class LiveKeeper {

    private final LiveStore store;
    private final Background background;
    private final BiConsumer<LiveVote, List<LiveEvent>> shown;
    private final Consumer<Throwable> complain;
    private final Consumer<LiveVote> overtaken;
    private final List<LiveEvent> waiting = new ArrayList<>();
    // What is on the disk, and what will be when all that waits is.
    private LiveVote kept;
    private LiveVote latest;
    private Optional<Batch> underWay = Optional.empty();

    /// Events that are written together, once, whoever comes first: the background or [#flush].
    private final class Batch {

        private final LiveVote before;
        private final List<LiveEvent> events;
        private Optional<Boolean> written = Optional.empty();

        Batch(LiveVote before, List<LiveEvent> events) {
            this.before = before;
            this.events = events;
        }

        synchronized boolean write() {
            boolean done =
                    written.orElseGet(() -> store.append(before.id(), before.events(), events));
            written = Optional.of(done);
            return done;
        }
    }

    /// Keeps events of `vote`, as the store has it.
    ///
    /// @param shown hears how the vote stands when events are kept, and which those were
    /// @param complain hears why events could not be kept; what was shown stays
    /// @param overtaken hears of the vote to which another window has added events
    LiveKeeper(
            LiveVote vote,
            LiveStore store,
            Background background,
            BiConsumer<LiveVote, List<LiveEvent>> shown,
            Consumer<Throwable> complain,
            Consumer<LiveVote> overtaken) {
        this.store = store;
        this.background = background;
        this.shown = shown;
        this.complain = complain;
        this.overtaken = overtaken;
        kept = vote;
        latest = vote;
    }

    /// How the vote stands, what is under way included: what the next event has to fit.
    LiveVote latest() {
        return latest;
    }

    /// Keeps `events`, all or none, and then shows them.
    ///
    /// @return why they cannot happen, if they cannot
    Optional<Objection> add(List<LiveEvent> events) {
        var next = latest;
        for (var event : events) {
            var objection = next.objection(event);
            if (objection.isPresent()) {
                return objection;
            }
            next = next.with(event);
        }
        latest = next;
        waiting.addAll(events);
        next();
        return Optional.empty();
    }

    private void next() {
        if (underWay.isPresent() || waiting.isEmpty()) {
            return;
        }
        var batch = new Batch(kept, List.copyOf(waiting));
        waiting.clear();
        underWay = Optional.of(batch);
        background.start(
                _ -> batch.write(),
                written -> {
                    if (underWay.equals(Optional.of(batch))) {
                        told(batch, written);
                        next();
                    }
                },
                reason -> {
                    giveUp();
                    complain.accept(reason);
                });
    }

    private void told(Batch batch, boolean written) {
        underWay = Optional.empty();
        if (written) {
            kept = kept.after(batch.events);
            shown.accept(kept, batch.events);
        } else {
            giveUp();
            overtaken.accept(kept);
        }
    }

    // What could not be kept was never shown, so it is as if nobody had entered it.
    private void giveUp() {
        underWay = Optional.empty();
        waiting.clear();
        latest = kept;
    }

    /// Keeps what is not kept yet, before the program ends or another vote is opened.
    void flush() {
        underWay.ifPresent(batch -> told(batch, batch.write()));
        if (!waiting.isEmpty()) {
            var batch = new Batch(kept, List.copyOf(waiting));
            waiting.clear();
            told(batch, batch.write());
        }
    }
}
