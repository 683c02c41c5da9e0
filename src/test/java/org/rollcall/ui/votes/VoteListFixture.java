package org.rollcall.ui.votes;

import java.util.List;
import javafx.scene.control.ListView;
import org.rollcall.ui.OpenWindow;
import org.rollcall.ui.WindowFixture;

/// What the tests ask of the list of votes.
abstract class VoteListFixture extends WindowFixture {

    static List<String> symbols(OpenWindow window) {
        window.settle();
        return OpenWindow.onFx(() ->
                list(window).getItems().stream().map(vote -> vote.heading().symbol()).toList());
    }

    static String selected(OpenWindow window) {
        return OpenWindow.onFx(
                () -> list(window).getSelectionModel().getSelectedItem().heading().symbol());
    }

    static int all(OpenWindow window) {
        return window.library().record().voteCount();
    }

    @SuppressWarnings("unchecked")
    static ListView<VoteEntry> list(OpenWindow window) {
        return window.node("#votes", ListView.class);
    }
}
