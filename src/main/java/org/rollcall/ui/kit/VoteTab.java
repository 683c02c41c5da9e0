package org.rollcall.ui.kit;

import javafx.scene.Node;

/// One way of looking at the vote that is open. The shell hands them to the vote.
public interface VoteTab {

    /// The word by which it is remembered.
    String key();

    /// Its title.
    String title();

    /// What it shows.
    Node content();

    /// What it offers beside the tabs, such as a field to find names.
    Node tools();

    /// Shows another vote.
    void show(OpenVote vote);

    /// Puts the focus where typing finds something, if there is such a place.
    default void find() {}
}
