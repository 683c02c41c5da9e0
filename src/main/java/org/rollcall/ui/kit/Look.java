package org.rollcall.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.util.Subscription;

/// Light or dark: as the system has it, or as the person chose.
public final class Look {

    /// What the person chose.
    public enum Mode {
        /// As the system has it.
        SYSTEM,
        /// Light.
        LIGHT,
        /// Dark.
        DARK
    }

    private static final String SHEET =
            Objects.requireNonNull(Look.class.getResource("kit.css")).toExternalForm();

    private Subscription following = Subscription.EMPTY;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.SYSTEM);

    /// What the person chose.
    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /// Makes `scene`, that of a dialog, light or dark as `owner` is. It would follow the system.
    public static void alike(Scene scene, Scene owner) {
        scene.getPreferences().setColorScheme(owner.getPreferences().getColorScheme());
    }

    /// Makes `scene`, that of a picture, light or dark for itself alone: no window follows it.
    static void dress(Scene scene, boolean dark) {
        scene.getStylesheets().add(SHEET);
        scene.getPreferences().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    /// Whether it is dark now.
    public boolean isDark() {
        return scheme() == ColorScheme.DARK;
    }

    /// From light to dark, or back.
    public void toggle() {
        mode.set(isDark() ? Mode.LIGHT : Mode.DARK);
    }

    /// Makes `scene` and its popups follow.
    public void applyTo(Scene scene) {
        scene.getStylesheets().add(SHEET);
        // A subscriber to values, unlike one to changes, is called at once.
        mode.subscribe(_ -> show(scene));
        following =
                following.and(
                        Platform.getPreferences()
                                .colorSchemeProperty()
                                .subscribe(() -> show(scene)));
    }

    /// No longer follows the system, which would hold on to every window ever opened.
    public void close() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    private void show(Scene scene) {
        // The theme's colours come by the user-agent sheet, ours by the scene's colour scheme.
        Application.setUserAgentStylesheet(
                isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getPreferences().setColorScheme(scheme());
    }

    private ColorScheme scheme() {
        return switch (mode.get()) {
            case SYSTEM -> Platform.getPreferences().getColorScheme();
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }
}
