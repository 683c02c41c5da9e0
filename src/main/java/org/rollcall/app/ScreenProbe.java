package org.rollcall.app;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;

/// Whether a window can be had, found out before JavaFX starts.
///
/// JavaFX starts once in a process: where it fails for want of a screen, it cannot be started again
/// without one. So this looks first.
public final class ScreenProbe {

    private ScreenProbe() {}

    /// What was found.
    public enum Screen {
        /// A window can be had.
        THERE,
        /// The variable DISPLAY names no display.
        NO_DISPLAY,
        /// The display that DISPLAY names does not answer.
        DEAD_DISPLAY,
        /// A library that JavaFX needs for a window is missing: GTK 3 or X11.
        NO_GTK
    }

    /// Whether a window can be had.
    public static boolean hasScreen() {
        return look() == Screen.THERE;
    }

    /// Whether a window can be had, and if not, why. On Linux it can be otherwise than on all other
    /// systems.
    public static Screen look() {
        if (!System.getProperty("os.name", "").startsWith("Linux")) {
            return Screen.THERE;
        }
        var display = System.getenv("DISPLAY");
        if (display == null || display.isBlank()) {
            return Screen.NO_DISPLAY;
        }
        try (var arena = Arena.ofConfined()) {
            lookup("libgtk-3.so.0", arena);
            return answers(lookup("libX11.so.6", arena)) ? Screen.THERE : Screen.DEAD_DISPLAY;
        } catch (IllegalArgumentException _) {
            return Screen.NO_GTK;
        }
    }

    // Native access is granted to this module by the launcher.
    @SuppressWarnings("restricted")
    private static SymbolLookup lookup(String library, Arena arena) {
        return SymbolLookup.libraryLookup(library, arena);
    }

    @SuppressWarnings("restricted")
    private static boolean answers(SymbolLookup x11) {
        var linker = Linker.nativeLinker();
        var open =
                linker.downcallHandle(
                        x11.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ADDRESS, ADDRESS));
        var close =
                linker.downcallHandle(
                        x11.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(JAVA_INT, ADDRESS));
        try {
            var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.address() == 0) {
                return false;
            }
            var _ = (int) close.invokeExact(display);
            return true;
        } catch (Throwable e) {
            throw new IllegalStateException("X11 cannot be called", e);
        }
    }
}
