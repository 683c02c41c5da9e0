package org.rollcall.ui.countries;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.rollcall.feed.MemberTables;
import org.rollcall.library.Library;
import org.rollcall.store.NoteStore;
import org.rollcall.ui.kit.Fonts;
import org.rollcall.ui.kit.Look;
import org.rollcall.ui.kit.Zoom;
import org.rollcall.ui.votes.VotesViewModel;
import org.rollcall.vote.Group;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.work.FxBackground;

/// Measures how long the pages of Countries take to open: `Pages LIBRARY_FOLDER [TIMES]`.
///
/// Opened are members and groups drawn by a seeded lot, each at one tab; and a page is narrowed to
/// other years. Counted is from the choice to the end of the layout of the frame that shows what was
/// worked out, the work in the background and the waiting for that frame included; not the drawing,
/// which another thread does. The first page of all, with nothing warm, stands by itself.
final class Pages {

    private static final int WARM_UP = 40;
    private static final double NANOS = 1e6;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final List<String> TABS =
            List.of("overview", "votes", "years", "topics", "agreement", "alone", "left");

    private final int times;
    private final Random lot = new Random(7);
    private final Library library;
    private final Membership membership;
    private final CountriesViewModel model;
    private final Scene scene;
    private final Deque<Measuring> steps = new ArrayDeque<>();
    private final List<MemberCode> members;
    private final List<Group> groups;
    private long listed;
    private long began;
    private long read;

    private Pages(Path folder, int times) throws Exception {
        this.times = times;
        Fonts.load();
        library = Library.open(folder);
        membership = MemberTables.read();
        var background = new FxBackground();
        var votes = new VotesViewModel(library::record, new NoteStore(library.scenarios()), membership, background);
        model = new CountriesViewModel(library, membership, background);
        var view = new CountriesView(model, new Around(_ -> {}, (_, _, _) -> {}, () -> {}), UUID::randomUUID);
        members = membership.states().stream().map(state -> state.code()).toList();
        groups = model.groups();
        scene = new Scene(view, WIDTH, HEIGHT);
        new Look().applyTo(scene);
        new Zoom().applyTo(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        began = System.nanoTime();
        votes.load(() -> {
            listed = System.nanoTime();
            model.use(votes.listed());
            model.busyProperty().subscribe(busy -> {
                if (!busy && read == 0) {
                    read = System.nanoTime();
                    Platform.runLater(this::run);
                }
            });
        });
    }

    public static void main(String[] args) {
        Platform.startup(() -> {
            try {
                new Pages(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 100);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void run() {
        System.out.printf("| the ballots read and packed, in the background, once | 1 | %.1f | |%n", (read - listed) / NANOS);
        steps.add(new Measuring("the first page of all, nothing warm", 0, 1, () -> open("overview")));
        for (var tab : TABS) {
            steps.add(new Measuring("a member's page: " + tab, WARM_UP, times, () -> open(tab)));
        }
        steps.add(new Measuring("two members side by side", WARM_UP, times, this::beside));
        steps.add(new Measuring("narrowed to other years, agreement", WARM_UP, times, this::narrow));
        steps.add(new Measuring("a group's page: cohesion", WARM_UP, times, () -> group("cohesion")));
        steps.add(new Measuring("a group's page: who leaves", WARM_UP, times, () -> group("leavers")));
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (!steps.isEmpty() && steps.getFirst().frame()) {
                    steps.removeFirst();
                }
                if (steps.isEmpty()) {
                    library.close();
                    System.exit(0);
                }
            }
        }.start();
    }

    private void open(String tab) {
        var before = model.spotProperty().get();
        var code = members.get(lot.nextInt(members.size()));
        while (code.letters().equals(before.key())) {
            code = members.get(lot.nextInt(members.size()));
        }
        model.go(before.tab(tab).member(code.letters()).beside("").written());
    }

    private void beside() {
        var other = members.get(lot.nextInt(members.size()));
        model.go(new Spot(Spot.Kind.MEMBER, "FRA", "beside", other.letters()).written());
    }

    private void narrow() {
        int from = 1946 + lot.nextInt(70);
        model.go(new Spot(Spot.Kind.MEMBER, "FRA", "agreement", "").written());
        model.narrowedProperty().set(Narrowed.ASSEMBLY.during(from, from + 1 + lot.nextInt(9)));
    }

    private void group(String tab) {
        model.narrowedProperty().set(Narrowed.ASSEMBLY);
        var group = groups.get(lot.nextInt(groups.size()));
        while (group.key().equals(model.spotProperty().get().key())) {
            group = groups.get(lot.nextInt(groups.size()));
        }
        model.go(model.spotProperty().get().tab(tab).group(group.key()).written());
    }

    /// Does something, waits for the frame that shows what came of it, and rests for some frames.
    private final class Measuring {

        private static final int REST = 6;

        private final String what;
        private final int before;
        private final int most;
        private final Runnable open;
        private final List<Double> taken = new ArrayList<>();
        private final Runnable afterLayout = this::laidOut;
        private int rest = REST;
        private int done;
        private long begin;
        private boolean waiting;
        private boolean arrived;
        private Object was = Optional.empty();

        Measuring(String what, int before, int most, Runnable open) {
            this.what = what;
            this.before = before;
            this.most = most;
            this.open = open;
        }

        private List<Object> shown() {
            return List.of(model.memberProperty().get(), model.pairProperty().get(), model.groupProperty().get());
        }

        boolean frame() {
            if (waiting || --rest > 0) {
                return false;
            }
            if (done == before + most) {
                report();
                return true;
            }
            rest = REST;
            was = shown();
            waiting = true;
            begin = System.nanoTime();
            scene.addPostLayoutPulseListener(afterLayout);
            open.run();
            return false;
        }

        private void laidOut() {
            // What was asked twice in a row brings nothing new.
            boolean late = System.nanoTime() - begin > 2_000 * NANOS;
            if (!late && (!changed() || model.busyProperty().get())) {
                Platform.requestNextPulse();
                return;
            }
            scene.removePostLayoutPulseListener(afterLayout);
            if (!late && done >= before) {
                taken.add((System.nanoTime() - begin) / NANOS);
            }
            done++;
            waiting = false;
        }

        private boolean changed() {
            var now = shown();
            var then = (List<?>) was;
            for (int at = 0; at < now.size(); at++) {
                if (now.get(at) != then.get(at)) {
                    return true;
                }
            }
            return false;
        }

        private void report() {
            Collections.sort(taken);
            int size = taken.size();
            System.out.printf(
                    "| %s | %d | %.1f | %.1f |%n",
                    what, size, taken.get(size / 2), taken.get(Math.min(size - 1, (int) (size * 0.95))));
        }
    }
}
