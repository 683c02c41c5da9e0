package org.rollcall.ui.whatif;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.rollcall.feed.MemberTables;
import org.rollcall.library.Library;
import org.rollcall.ui.kit.Fonts;
import org.rollcall.ui.shell.Desktop;
import org.rollcall.ui.shell.Shell;
import org.rollcall.work.FxBackground;

/// Measures how long the window takes to show a changed ballot: `Frames list|board [CHANGES]`.
///
/// The whole window is opened on ES-11/2 as a hypothetical vote of 193 members, and keys are pressed
/// on the list or the board as a person does: a letter, then an arrow. Each letter falls at the
/// beginning of a frame. Counted is from the key to the end of that frame's work on the window's
/// thread: the change, outcome and smallest changes, styles, layout, and handing the picture over;
/// not the drawing, which another thread does. Nothing is waited for in between, so the frames are
/// those in which the change shows, and whether it does is checked by the totals on the screen.
final class Frames {

    private static final int WARM_UP = 300;
    private static final int MEASURED = 2000;
    private static final int ALL = 10_000;
    private static final int UNDONE = 500;
    private static final int AT_ONCE = 20;
    private static final KeyCode[] LETTERS = {KeyCode.N, KeyCode.A, KeyCode.Y, KeyCode.X};
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final boolean board;
    private final int measured;

    // Frames in which nothing is pressed, between going on to the next row and a letter.
    private final int rest;
    private final Library library;
    private final Shell shell;
    private final Scene scene;
    private final Deque<Step> steps = new ArrayDeque<>();
    private int pressed;
    private Label totals;

    @FunctionalInterface
    private interface Step {
        /// Goes on for a frame; says whether it is done.
        boolean frame();
    }

    private Frames(boolean board, int measured, int rest) throws Exception {
        this.board = board;
        this.measured = measured;
        this.rest = rest;
        Fonts.load();
        library = Library.open(Files.createTempDirectory("frames"));
        var stage = new Stage();
        shell = new Shell(stage, library, MemberTables.read(), new FxBackground(), Desktop.NONE);
        scene = new Scene(shell.root(), WIDTH, HEIGHT);
        shell.dress(scene);
        stage.setScene(scene);
        stage.show();
        shell.start(() -> {});
    }

    public static void main(String[] args) {
        Platform.startup(() -> {
            try {
                int measured = args.length > 1 ? Integer.parseInt(args[1]) : MEASURED;
                int rest = args.length > 2 ? Integer.parseInt(args[2]) : 0;
                new Frames(args[0].equals("board"), measured, rest).run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void run() {
        var what = board ? "board" : "list";
        steps.add(() -> scene.lookup("#symbols") instanceof Label label && !label.getText().isEmpty());
        steps.add(this::opened);
        steps.add(this::settled);
        steps.add(new Measuring("a ballot changed, " + what + ", after " + WARM_UP + " others", WARM_UP, measured, this::letter));
        steps.add(this::memory);
        steps.add(this::many);
        steps.add(this::memory);
        steps.add(new Measuring("a ballot changed, " + what + ", after " + String.format("%,d", ALL), 0, Math.min(measured, UNDONE), this::letter));
        steps.add(new Measuring("undo, " + what + ", after " + String.format("%,d", ALL) + " changes", 0, Math.min(measured, UNDONE), () -> press(KeyCode.Z, true)));
        steps.add(this::ended);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (!steps.isEmpty() && steps.getFirst().frame()) {
                    steps.removeFirst();
                }
            }
        }.start();
    }

    private boolean opened() {
        press(KeyCode.I, true);
        return true;
    }

    private boolean settled() {
        if (!(scene.lookup("#whatif-totals") instanceof Label)) {
            return false;
        }
        if (board && scene.lookup("#whatif-as-board") instanceof ToggleButton button && !button.isSelected()) {
            button.setSelected(true);
            return false;
        }
        return ++pressed > 60 && startOver();
    }

    private boolean startOver() {
        pressed = 0;
        scene.lookup(board ? ".board-cell" : "#ballots").requestFocus();
        return true;
    }

    /// Presses a letter on the row or lamp with the focus. In each round over all members another.
    private void letter() {
        press(LETTERS[pressed / 193 % LETTERS.length], false);
        pressed++;
    }

    private void onward() {
        press(pressed % 193 == 0 ? KeyCode.HOME : KeyCode.DOWN, false);
    }

    private void press(KeyCode key, boolean control) {
        var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
    }

    // Looked up once: a lookup goes through the whole window and would be counted with the frame.
    private String totals() {
        if (totals == null || totals.getScene() != scene) {
            totals = (Label) scene.lookup("#whatif-totals");
        }
        return totals.getText();
    }

    private boolean many() {
        for (int number = 0; number < AT_ONCE && pressed < ALL; number++) {
            letter();
            onward();
        }
        return pressed >= ALL;
    }

    private boolean memory() {
        System.gc();
        long bytes = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.err.printf("after %,d changes on the %s the heap holds %.1f MB%n", pressed, board ? "board" : "list", bytes / 1e6);
        return true;
    }

    private boolean ended() {
        shell.close();
        library.close();
        System.exit(0);
        return true;
    }

    /// Makes one change every other frame, or after frames of rest, and counts how long its frame takes.
    private final class Measuring implements Step {

        private final String what;
        private final int before;
        private final int most;
        private final Runnable change;
        private final List<Double> handled = new ArrayList<>();
        private final List<Double> laidOut = new ArrayList<>();
        private final List<Double> whole = new ArrayList<>();
        private final List<Double> processor = new ArrayList<>();
        private final Runnable afterLayout = this::laidOut;
        private int place;
        private boolean busy;
        private int missed;
        private int unchanged;
        private long begin;
        private long beginProcessor;
        private String totalsBefore = "";

        Measuring(String what, int before, int most, Runnable change) {
            this.what = what;
            this.before = before;
            this.most = most;
            this.change = change;
        }

        @Override
        public boolean frame() {
            if (busy) {
                missed++;
                return false;
            }
            if (whole.size() >= before + most) {
                report();
                return true;
            }
            if (place++ % (rest + 2) == 0) {
                onward();
                return false;
            }
            if (place % (rest + 2) != 0) {
                return false;
            }
            busy = true;
            totalsBefore = totals();
            beginProcessor = THREADS.getCurrentThreadCpuTime();
            begin = System.nanoTime();
            change.run();
            handled.add(millis());
            scene.addPostLayoutPulseListener(afterLayout);
            return false;
        }

        private void laidOut() {
            scene.removePostLayoutPulseListener(afterLayout);
            laidOut.add(millis());
            unchanged += totals().equals(totalsBefore) ? 1 : 0;
            // The first thing after the work of the frame.
            Platform.runLater(() -> {
                whole.add(millis());
                processor.add((THREADS.getCurrentThreadCpuTime() - beginProcessor) / 1e6);
                busy = false;
            });
        }

        private double millis() {
            return (System.nanoTime() - begin) / 1e6;
        }

        private void report() {
            System.out.printf("| %s | %,d | %s |%n", what, most, row(whole));
            System.out.printf("| the same, processor time of the thread | %,d | %s |%n", most, row(processor));
            System.err.printf("   handled %s; laid out %s; %d frames missed, %d without a change of totals%n",
                    row(handled), row(laidOut), missed, unchanged);
        }

        private String row(List<Double> all) {
            var times = new ArrayList<>(all.subList(before, before + most));
            Collections.sort(times);
            return "%.1f | %.1f | %.1f | %.1f".formatted(
                    times.get(times.size() / 2),
                    times.get(times.size() * 95 / 100),
                    times.get(times.size() * 99 / 100),
                    times.getLast());
        }
    }
}
