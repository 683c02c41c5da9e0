package org.rollcall.ui.whatif;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rollcall.store.ScenarioHeading;

/// The hypothetical votes that are kept, in the order in which they were saved.
final class KeptList {

    private final ObservableList<ScenarioHeading> kept = FXCollections.observableArrayList();
    // Held here, because such a view follows its list only as long as somebody holds it.
    private final ObservableList<ScenarioHeading> keptToRead =
            FXCollections.unmodifiableObservableList(kept);
    private final ReadOnlyBooleanWrapper listing = new ReadOnlyBooleanWrapper();

    /// What is kept, for a list to show. When one was changed last is not to be read from it.
    ObservableList<ScenarioHeading> all() {
        return keptToRead;
    }

    /// Whether the list is changing under the selection, which then is nobody's choice.
    ReadOnlyBooleanProperty listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /// The names that are taken.
    Set<String> names() {
        return kept.stream().map(ScenarioHeading::name).collect(Collectors.toSet());
    }

    // Every change of a ballot is saved, and mostly changes nothing that the list says.
    void show(List<ScenarioHeading> headings) {
        var said = headings.stream().map(KeptList::said).toList();
        if (!kept.equals(said)) {
            listing.set(true);
            kept.setAll(said);
            listing.set(false);
        }
    }

    private static ScenarioHeading said(ScenarioHeading heading) {
        return new ScenarioHeading(
                heading.id(),
                heading.name(),
                heading.fromSymbol(),
                heading.body(),
                heading.date(),
                Instant.EPOCH);
    }
}
