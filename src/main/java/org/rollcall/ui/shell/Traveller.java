package org.rollcall.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rollcall.ui.shell.Place.Screen;
import org.rollcall.ui.votes.VotesView;
import org.rollcall.ui.votes.VotesViewModel;

/// Takes a person to places, back and forward, and notes where the person goes.
final class Traveller {

    private final Journey journey;
    private final Supplier<Screen> screen;
    private final Consumer<Screen> show;
    private final VotesViewModel votes;
    private final VotesView view;
    private final CountriesDesk countries;
    private final CompareDesk compare;
    private boolean travelling;

    /// @param screen the page that is shown
    /// @param show shows another one
    Traveller(
            Journey journey,
            Supplier<Screen> screen,
            Consumer<Screen> show,
            VotesViewModel votes,
            VotesView view,
            CountriesDesk countries,
            CompareDesk compare) {
        this.journey = journey;
        this.screen = screen;
        this.show = show;
        this.votes = votes;
        this.view = view;
        this.countries = countries;
        this.compare = compare;
    }

    /// Notes where the person is now.
    void visit() {
        if (!travelling && !votes.symbol().isEmpty()) {
            journey.visit(
                    new Place(
                            screen.get(),
                            votes.symbol(),
                            view.tabProperty().get(),
                            votes.filterProperty().get(),
                            within()));
        }
    }

    private String within() {
        return switch (screen.get()) {
            case COUNTRIES -> countries.place();
            case COMPARE -> compare.place();
            case VOTES, WHATIF, LIBRARY, ENTRY, PRESENT -> "";
        };
    }

    /// To where the person was before.
    void back() {
        travel(journey.back());
    }

    /// To where the person came back from.
    void forward() {
        travel(journey.forward());
    }

    /// To a place that somebody named.
    void to(Place place) {
        travel(Optional.of(place));
        visit();
    }

    /// Does what is a part of a longer way.
    void unnoted(Runnable step) {
        travelling = true;
        step.run();
        travelling = false;
    }

    private void travel(Optional<Place> to) {
        to.ifPresent(place -> {
            travelling = true;
            show.accept(place.screen());
            view.tabProperty().set(place.tab());
            votes.filterProperty().set(place.filter());
            votes.open(place.vote());
            if (place.screen() == Screen.COUNTRIES) {
                countries.go(place.within());
            } else if (place.screen() == Screen.COMPARE) {
                compare.go(place.within());
            }
            travelling = false;
        });
    }
}
