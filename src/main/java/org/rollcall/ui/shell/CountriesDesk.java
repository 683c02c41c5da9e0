package org.rollcall.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.rollcall.library.Library;
import org.rollcall.library.ListedVote;
import org.rollcall.publish.CountryReport;
import org.rollcall.ui.countries.Around;
import org.rollcall.ui.countries.CountriesView;
import org.rollcall.ui.countries.CountriesViewModel;
import org.rollcall.ui.kit.Saving;
import org.rollcall.vote.Group;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.work.Background;

/// Members and groups of members in the window.
final class CountriesDesk {

    private final CountriesViewModel model;
    private final Around around;
    // Made when somebody looks: the window opens without it.
    private Optional<CountriesView> view = Optional.empty();

    /// What the desk does to the window.
    ///
    /// @param openVote opens the vote with a symbol
    /// @param saving saves exports
    /// @param share offers what is open to be handed on
    /// @param moved is run whenever another member, group or tab is shown
    record Steps(Consumer<String> openVote, Saving saving, Runnable share, Runnable moved) {}

    CountriesDesk(Library library, Membership membership, Background background, Steps steps) {
        model = new CountriesViewModel(library, membership, background);
        around = new Around(steps.openVote(), steps.saving(), steps.share());
        model.whenMoved(steps.moved());
    }

    CountriesView view() {
        var shown = view.orElseGet(() -> new CountriesView(model, around, UUID::randomUUID));
        view = Optional.of(shown);
        return shown;
    }

    /// Takes the votes of a record that was read.
    void use(List<ListedVote> listed) {
        model.use(listed);
    }

    void open(MemberCode member) {
        model.open(member);
    }

    /// The groups other than the regional ones, the person's own among them.
    List<Group> groups() {
        return model.groupsToChoose();
    }

    /// Where in it the person is.
    String place() {
        return model.place();
    }

    /// The same with all by which what is seen there was worked out.
    String standpoint() {
        return model.standpoint();
    }

    void go(String place) {
        model.go(place);
    }

    /// The member that is open, as a report on it is asked for.
    Optional<CountryReport.Asked> reported() {
        return model.reported();
    }

    void undo() {
        model.undo();
    }

    void redo() {
        model.redo();
    }

    void flush() {
        model.flush();
    }
}
