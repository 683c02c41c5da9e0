package org.rollcall.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.Window;
import org.rollcall.feed.WindowView;
import org.rollcall.library.Library;
import org.rollcall.publish.ComparedVote;
import org.rollcall.publish.Picture;
import org.rollcall.ui.kit.Memory;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.ui.kit.Saving;
import org.rollcall.ui.shell.Place.Screen;
import org.rollcall.ui.votes.TableTab;
import org.rollcall.ui.votes.ViewFilters;
import org.rollcall.ui.votes.VotesView;
import org.rollcall.ui.votes.VotesViewModel;
import org.rollcall.ui.whatif.WhatIfViewModel;
import org.rollcall.vote.Membership;
import org.rollcall.work.Background;

/// What leaves the window, by what is on it: pictures, what is shared, views and exports.
final class HandOnDesk {

    private final Shown shown;
    private final Consumer<Place> going;
    private final Desktop desktop;
    private final PictureDesk pictures;
    private final ShareDesk share;
    private final ViewDesk views;
    private final ExportDesk export;

    /// What is on the window.
    ///
    /// @param screen the page that is shown
    /// @param dark whether it is dark
    /// @param live the picture of the vote in the room
    /// @param countries the member or group that is looked at
    record Shown(
            Window window,
            Supplier<Screen> screen,
            Supplier<Boolean> dark,
            VotesViewModel votes,
            VotesView votesView,
            TableTab table,
            CompareDesk compare,
            WhatIfViewModel whatIf,
            Supplier<Optional<Picture>> live,
            CountriesDesk countries) {}

    /// What the window has.
    record Around(
            Library library,
            Membership membership,
            Background background,
            Desktop desktop,
            Memory memory,
            Saving saving) {}

    /// @param going shows a place
    HandOnDesk(Shown shown, Around around, NoticeBar notices, Consumer<Place> going) {
        this.shown = shown;
        this.going = going;
        var saving = around.saving();
        var background = around.background();
        desktop = around.desktop();
        pictures =
                new PictureDesk(
                        desktop.saving(),
                        around.membership(),
                        around.memory(),
                        background,
                        notices);
        share =
                new ShareDesk(
                        around.library(),
                        around.membership(),
                        background,
                        saving,
                        notices,
                        picture -> save(Optional.of(picture)));
        views = new ViewDesk(around.library(), background, saving, notices);
        export =
                new ExportDesk(
                        around.library(),
                        around.membership(),
                        background,
                        desktop.saving(),
                        notices);
    }

    /// Adds what its keys do.
    void addTo(Map<Shortcut, Runnable> actions) {
        actions.put(Shortcut.PICTURE, this::savePicture);
        actions.put(Shortcut.SHARE, this::share);
        actions.put(Shortcut.SAVE_VIEW, () -> views.save(view()));
        actions.put(Shortcut.OPEN_VIEW, () -> take(desktop.opening().get()));
        actions.put(Shortcut.EXPORT, () -> export.ask(shown.window(), shown.votes().selection()));
    }

    private Optional<OpenVote> vote() {
        return shown.votes().openProperty().get();
    }

    private void savePicture() {
        switch (shown.screen().get()) {
            case VOTES -> save(vote().map(pictures::of));
            case WHATIF -> save(shown.whatIf().openProperty().get().map(pictures::of));
            case PRESENT -> save(shown.live().get());
            case COMPARE -> saveCompared();
            case COUNTRIES ->
                    shown.countries()
                            .reported()
                            .ifPresentOrElse(share::picture, () -> save(Optional.empty()));
            case LIBRARY, ENTRY -> save(Optional.empty());
        }
    }

    private void saveCompared() {
        if (shown.compare().isMany()) {
            grid().ifPresentOrElse(share::picture, () -> save(Optional.empty()));
        } else {
            shown.compare()
                    .model()
                    .compared()
                    .ifPresentOrElse(share::picture, () -> save(Optional.empty()));
        }
    }

    private Optional<List<ComparedVote>> grid() {
        return Optional.of(shown.compare().grid().votes()).filter(votes -> !votes.isEmpty());
    }

    private void save(Optional<Picture> picture) {
        pictures.save(shown.window(), picture, shown.dark().get());
    }

    private ShareDesk.Pictured pictured(Picture picture) {
        return new ShareDesk.Pictured(picture, () -> save(Optional.of(picture)));
    }

    /// Offers what is on the window to be handed on.
    void share() {
        var window = shown.window();
        switch (shown.screen().get()) {
            case VOTES ->
                    vote().ifPresentOrElse(
                                    vote -> share.vote(window, vote, pictured(pictures.of(vote))),
                                    share::nothing);
            case WHATIF ->
                    shown.whatIf()
                            .openProperty()
                            .get()
                            .ifPresentOrElse(
                                    scenario ->
                                            share.whatIf(
                                                    window,
                                                    scenario,
                                                    pictured(pictures.of(scenario))),
                                    share::nothing);
            case COMPARE -> shareCompared();
            case COUNTRIES ->
                    shown.countries()
                            .reported()
                            .ifPresentOrElse(asked -> share.country(window, asked), share::nothing);
            case LIBRARY, ENTRY, PRESENT -> share.nothing();
        }
    }

    private void shareCompared() {
        var window = shown.window();
        if (shown.compare().isMany()) {
            grid().ifPresentOrElse(votes -> share.grid(window, votes), share::nothing);
        } else {
            shown.compare()
                    .model()
                    .compared()
                    .ifPresentOrElse(both -> share.compare(window, both), share::nothing);
        }
    }

    // A page where something is being made has nothing that another window could show.
    private WindowView view() {
        var screen = shown.screen().get();
        boolean making = screen == Screen.ENTRY || screen == Screen.PRESENT;
        return new WindowView(
                word(making ? Screen.VOTES : screen),
                Optional.of(shown.votes().symbol()).filter(symbol -> !symbol.isEmpty()),
                shown.votesView().tabProperty().get(),
                ViewFilters.write(shown.votes().filterProperty().get()),
                shown.table().arranged(),
                within(screen),
                shown.compare()
                        .model()
                        .compared()
                        .map(both -> new WindowView.Pair(side(both.before()), side(both.after()))),
                shown.compare().grid().votes().stream().map(HandOnDesk::side).toList(),
                shown.whatIf()
                        .openProperty()
                        .get()
                        .map(scenario -> new WindowView.Made(scenario.id(), scenario.name())));
    }

    private String within(Screen screen) {
        return switch (screen) {
            case COUNTRIES -> shown.countries().standpoint();
            case COMPARE -> shown.compare().place();
            case VOTES, WHATIF, LIBRARY, ENTRY, PRESENT -> "";
        };
    }

    private static WindowView.Side side(ComparedVote vote) {
        return new WindowView.Side(vote.name(), vote.hypothetical());
    }

    private static String word(Screen screen) {
        return screen == Screen.WHATIF ? "what-if" : screen.name().toLowerCase(Locale.ROOT);
    }

    /// Shows what the views in `files` say, one after the other.
    void take(List<Path> files) {
        files.forEach(file -> views.open(file, this::show));
    }

    private void show(ViewDesk.Found found) {
        var view = found.view();
        var filter = ViewFilters.read(view.filter());
        var screen =
                Stream.of(Screen.values()).filter(it -> word(it).equals(view.page())).findFirst();
        var strange =
                screen.isEmpty()
                        ? Optional.of(view.page())
                        : filter.isEmpty()
                                ? Optional.of("filter")
                                : Optional.of(view.tab())
                                        .filter(tab -> !shown.votesView().tabs().contains(tab))
                                        .or(() -> strangePlace(screen.get(), view.within()))
                                        .or(() -> shown.table().arrange(view.table()));
        if (strange.isPresent()) {
            views.strange(strange.get());
            return;
        }
        found.compared().ifPresent(shown.compare().model()::show);
        if (!view.grid().isEmpty()) {
            shown.compare().grid().show(found.grid());
        }
        found.hypothetical().ifPresent(shown.whatIf()::open);
        going.accept(
                new Place(
                        screen.orElseThrow(),
                        view.vote().filter(_ -> found.vote()).orElseGet(shown.votes()::symbol),
                        view.tab(),
                        filter.orElseThrow(),
                        view.within()));
        views.say(found.missing());
    }

    private static Optional<String> strangePlace(Screen screen, String within) {
        return screen == Screen.COMPARE && !CompareDesk.knows(within)
                ? Optional.of(within)
                : Optional.empty();
    }
}
