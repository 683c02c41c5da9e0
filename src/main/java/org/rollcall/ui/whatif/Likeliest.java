package org.rollcall.ui.whatif;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rollcall.analysis.Foreteller;
import org.rollcall.analysis.Foretold;
import org.rollcall.analysis.LikelyMovers;
import org.rollcall.analysis.Trial;
import org.rollcall.library.AssemblyVotes;
import org.rollcall.publish.MoversWording;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.Scenario;
import org.rollcall.store.RecordStore;
import org.rollcall.tally.SmallestChange;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.work.Background;
import org.rollcall.work.Job;

/// Who is likeliest to make the move of a smallest change, for the screen to show.
///
/// Whether anybody can be named a trial tells, which is made once for each record, in the
/// background, from the first [#prepare] on. When [#stateProperty] changes, ask [#of] anew.
public final class Likeliest {

    private final Supplier<RecordStore> record;
    private final Membership membership;
    private final Background background;
    private final Texts texts = Texts.of(Likeliest.class, "whatif");
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Unasked());
    private Optional<RecordStore> tried = Optional.empty();
    private Job trial = Job.NONE;

    /// How far the trial is.
    public sealed interface State {

        /// Nobody asked for it, or it was given up.
        record Unasked() implements State {}

        /// It is under way.
        ///
        /// @param fraction from 0 to 1
        record Trying(double fraction) implements State {}

        /// It is made.
        record Ready(Foreteller foreteller) implements State {}

        /// The record could not be read.
        record Failed(String why) implements State {}
    }

    /// What to show under a smallest change.
    ///
    /// @param members the likeliest first, at most [Foreteller#MOST_NAMES]
    /// @param sentence how they were found, or why nobody is named
    public record Shown(List<Line> members, String sentence) {
        public Shown {
            members = List.copyOf(members);
        }
    }

    /// One member: "Brazil: against in 7 of the 10 most similar votes".
    public record Line(MemberCode member, String text) {}

    /// Names members by the votes of the record that is open.
    public Likeliest(Supplier<RecordStore> record, Membership membership, Background background) {
        this.record = record;
        this.membership = membership;
        this.background = background;
    }

    /// How far the trial is.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Begins the trial, unless it was begun with the record that is open now. Costs nothing then,
    /// so call it whenever a hypothetical vote is shown.
    public void prepare() {
        var open = record.get();
        if (tried.filter(it -> it == open).isPresent()) {
            return;
        }
        trial.cancel();
        tried = Optional.of(open);
        state.set(new State.Trying(0));
        trial =
                background.start(
                        progress ->
                                AssemblyVotes.foreteller(
                                        open, membership, progress::report, progress::cancelled),
                        fraction -> state.set(new State.Trying(fraction)),
                        made -> made.ifPresent(it -> state.set(new State.Ready(it))),
                        reason -> state.set(new State.Failed(String.valueOf(reason.getMessage()))));
    }

    /// Gives the trial up if it is under way; [#prepare] begins anew.
    public void giveUp() {
        if (state.get() instanceof State.Trying) {
            trial.cancel();
            tried = Optional.empty();
            state.set(new State.Unasked());
        }
    }

    /// What to show under `change`, which is one of the smallest changes of `scenario`. Takes about
    /// a millisecond.
    public Shown of(Scenario scenario, SmallestChange change) {
        return of(state.get(), scenario, change);
    }

    /// Tells `shown` what [#of] says: at once where no member is named, and else after finding them
    /// off the window's thread.
    void find(Scenario scenario, SmallestChange change, Consumer<Shown> shown) {
        var now = state.get();
        if (!(now instanceof State.Ready)) {
            shown.accept(of(now, scenario, change));
            return;
        }
        background.start(
                _ -> of(now, scenario, change),
                shown,
                reason ->
                        shown.accept(
                                nobody(
                                        texts.text(
                                                "likeliest.failed",
                                                String.valueOf(reason.getMessage())))));
    }

    private Shown of(State now, Scenario scenario, SmallestChange change) {
        if (!scenario.origin().body().isPlenary()) {
            return shown(scenario, change, Optional.empty());
        }
        return switch (now) {
            case State.Unasked _ -> nobody(texts.text("likeliest.unasked"));
            case State.Trying(double fraction) -> nobody(texts.text("likeliest.trying", fraction));
            case State.Failed(String why) -> nobody(texts.text("likeliest.failed", why));
            case State.Ready(Foreteller foreteller) ->
                    shown(scenario, change, Optional.of(foreteller));
        };
    }

    private static Shown nobody(String sentence) {
        return new Shown(List.of(), sentence);
    }

    private Shown shown(Scenario scenario, SmallestChange change, Optional<Foreteller> foreteller) {
        var wording = new MoversWording(new Names(membership, scenario.origin().date()));
        var movers = MoversWording.likeliest(foreteller, scenario, change);
        var why = wording.whyNobody(movers);
        return why.isEmpty()
                        && movers instanceof LikelyMovers.Named(List<Foretold> members, Trial made)
                ? new Shown(
                        members.stream()
                                .map(each ->
                                        new Line(each.member(), wording.member(each, change.to())))
                                .toList(),
                        wording.method(made))
                : nobody(why.orElse(""));
    }
}
