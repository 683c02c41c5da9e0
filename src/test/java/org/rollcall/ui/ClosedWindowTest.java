package org.rollcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.ui.shell.Shell;

/// A window that was closed leaves nothing behind: people open and close many of them in a day.
class ClosedWindowTest extends WindowFixture {

    // The toolkit keeps hold of the last one or two that it painted.
    private static final int KEPT = 2;
    private static final int WINDOWS = 6;

    private List<WeakReference<Shell>> openedAndClosed() {
        var shells = new ArrayList<WeakReference<Shell>>();
        for (int number = 0; number < WINDOWS; number++) {
            var window = open();
            shells.add(new WeakReference<>(window.shell()));
            close(window);
        }
        return shells;
    }

    @Test
    void nothingHoldsIt() {
        var shells = openedAndClosed();
        for (int time = 0; time < 20; time++) {
            System.gc();
            OpenWindow.rest();
        }
        assertThat(shells.stream().filter(shell -> shell.get() != null).count())
                .isLessThanOrEqualTo(KEPT);
    }
}
