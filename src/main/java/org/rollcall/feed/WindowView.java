package org.rollcall.feed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// What a window shows, to be kept in a file or sent to somebody: only where to look, never who
/// voted how.
///
/// @param page the page that is shown, such as `votes`
/// @param vote the symbol of the vote of the record that is open
/// @param tab what is shown of it, such as `table`
/// @param filter what the list of votes is narrowed to
/// @param table how the table of members is arranged
/// @param within the member or group that Countries shows, and at which tab, or which page of
///   Compare is shown, in their own words; may be empty
/// @param compared the two votes that are compared
/// @param grid the votes that stand side by side in the grid of many votes
/// @param hypothetical the hypothetical vote that is open: by its name only, so that no ballot of
///   it can pass for a real one
public record WindowView(
        String page,
        Optional<String> vote,
        String tab,
        Filter filter,
        Table table,
        String within,
        Optional<Pair> compared,
        List<Side> grid,
        Optional<Made> hypothetical) {

    public WindowView {
        grid = List.copyOf(grid);
    }

    /// What a list of votes is narrowed to, and its order.
    ///
    /// @param query words that must all be found
    /// @param chosen by property (`body`, `session`, …) the values to show
    /// @param from the first year
    /// @param until the last year
    /// @param margin the most votes by which it was decided
    /// @param members who must have voted how
    /// @param order one of [ViewText#ORDERS]
    public record Filter(
            String query,
            SortedMap<String, SortedSet<String>> chosen,
            OptionalInt from,
            OptionalInt until,
            OptionalInt margin,
            List<Voted> members,
            String order) {

        /// All votes, the newest first.
        public static final Filter ALL =
                new Filter(
                        "",
                        new TreeMap<>(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        List.of(),
                        ViewText.ORDERS.getFirst());

        public Filter {
            chosen = new TreeMap<>(chosen);
            members = List.copyOf(members);
        }
    }

    /// That a member voted so.
    ///
    /// @param alone whether nobody else did
    public record Voted(MemberCode member, Choice choice, boolean alone) {}

    /// How a table is arranged.
    ///
    /// @param group by what its rows are grouped, or `none`
    /// @param columns its columns from left to right; none where that is left to the window
    public record Table(String group, List<Column> columns) {

        /// As the window has it.
        public static final Table USUAL = new Table("none", List.of());

        public Table {
            columns = List.copyOf(columns);
        }
    }

    /// A column of a table.
    ///
    /// @param name which one
    /// @param width in pixels
    /// @param shown whether it is seen
    /// @param sorted its place among those by which the table is sorted, from 1; 0 if it is not
    /// @param upwards whether it is sorted upwards
    public record Column(String name, int width, boolean shown, int sorted, boolean upwards) {}

    /// Two votes that are compared.
    public record Pair(Side before, Side after) {}

    /// One of the votes that are compared: a vote of the record, or a hypothetical one by its name.
    public record Side(String name, boolean hypothetical) {}

    /// A hypothetical vote, which is kept elsewhere.
    ///
    /// @param id by which the window that wrote the view knows it
    /// @param name how the person called it
    public record Made(UUID id, String name) {}
}
