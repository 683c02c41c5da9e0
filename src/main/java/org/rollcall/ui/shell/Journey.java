package org.rollcall.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The places a person has been to, for back and forward.
public final class Journey {

    private static final int LONGEST = 500;

    private final List<Place> places = new ArrayList<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private int here = -1;

    /// Notes that the person is at `place` now; what lay ahead is forgotten.
    public void visit(Place place) {
        if (here >= 0 && places.get(here).equals(place)) {
            return;
        }
        places.subList(here + 1, places.size()).clear();
        if (here >= 0 && place.goesOnFrom(places.get(here))) {
            places.removeLast();
        }
        places.add(place);
        if (places.size() > LONGEST) {
            places.removeFirst();
        }
        go(places.size() - 1);
    }

    /// The place before this one, where the person is now.
    public Optional<Place> back() {
        return here > 0 ? Optional.of(go(here - 1)) : Optional.empty();
    }

    /// The place after this one, where the person is now.
    public Optional<Place> forward() {
        return here + 1 < places.size() ? Optional.of(go(here + 1)) : Optional.empty();
    }

    /// Whether there is a place before.
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /// Whether there is a place after.
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    private Place go(int to) {
        here = to;
        canGoBack.set(here > 0);
        canGoForward.set(here + 1 < places.size());
        return places.get(here);
    }
}
