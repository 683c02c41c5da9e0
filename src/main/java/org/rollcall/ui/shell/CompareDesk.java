package org.rollcall.ui.shell;

import java.util.Optional;
import org.rollcall.library.Library;
import org.rollcall.ui.compare.ChangesTab;
import org.rollcall.ui.compare.CompareView;
import org.rollcall.ui.compare.CompareViewModel;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.vote.Membership;
import org.rollcall.work.Background;

/// Two votes side by side in the window.
final class CompareDesk {

    private final CompareViewModel model;
    private final CompareViewModel changes;
    private final CompareView view;

    /// @param share offers the comparison to be handed on
    CompareDesk(Library library, Membership membership, Background background, Runnable share) {
        model = new CompareViewModel(library, membership, background);
        changes = new CompareViewModel(library, membership, background);
        view = new CompareView(model, share);
    }

    CompareView view() {
        return view;
    }

    CompareViewModel model() {
        return model;
    }

    /// Who moved since the vote before, as a tab of each vote.
    ///
    /// @param compare opens both side by side
    ChangesTab changesTab(Runnable compare) {
        return new ChangesTab(changes, compare);
    }

    /// Compares `vote`, if one is open, with the vote before it in its series.
    void withPrevious(Optional<OpenVote> vote) {
        vote.map(OpenVote::rollCall).ifPresent(model::withPrevious);
    }
}
