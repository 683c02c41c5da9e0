package org.rollcall.ui.shell;

import java.util.Optional;
import org.rollcall.library.Library;
import org.rollcall.ui.compare.Around;
import org.rollcall.ui.compare.ChangesTab;
import org.rollcall.ui.compare.ComparePages;
import org.rollcall.ui.compare.CompareView;
import org.rollcall.ui.compare.CompareViewModel;
import org.rollcall.ui.compare.GridViewModel;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.vote.Membership;
import org.rollcall.work.Background;

/// Two votes, or many, side by side in the window.
final class CompareDesk {

    private static final String MANY = "many";

    private final CompareViewModel model;
    private final CompareViewModel changes;
    private final GridViewModel grid;
    private final ComparePages view;

    CompareDesk(Library library, Membership membership, Background background, Around around) {
        model = new CompareViewModel(library, membership, background);
        changes = new CompareViewModel(library, membership, background);
        grid = new GridViewModel(library, membership, background);
        view = new ComparePages(new CompareView(model, around.share()), grid, around);
    }

    ComparePages view() {
        return view;
    }

    CompareViewModel model() {
        return model;
    }

    GridViewModel grid() {
        return grid;
    }

    boolean isMany() {
        return view.isMany();
    }

    /// Which of its pages is shown, in a word; empty of two votes.
    String place() {
        return isMany() ? MANY : "";
    }

    /// Whether there is a page of this word.
    static boolean knows(String place) {
        return place.isEmpty() || place.equals(MANY);
    }

    /// Shows the page of this word.
    void go(String place) {
        if (place.equals(MANY)) {
            view.showMany();
        } else {
            view.showTwo();
        }
    }

    /// Who moved since the vote before, as a tab of each vote.
    ///
    /// @param compare opens both side by side
    /// @param series opens all votes of its series
    ChangesTab changesTab(Runnable compare, Runnable series) {
        return new ChangesTab(changes, compare, series);
    }

    /// Compares `vote`, if one is open, with the vote before it in its series.
    void withPrevious(Optional<OpenVote> vote) {
        view.showTwo();
        vote.map(OpenVote::rollCall).ifPresent(model::withPrevious);
    }

    /// Shows all votes of the series of `vote`, if one is open.
    void series(Optional<OpenVote> vote) {
        view.showMany();
        vote.map(OpenVote::rollCall).ifPresent(grid::showSeries);
    }
}
