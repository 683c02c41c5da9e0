package org.rollcall.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rollcall.publish.Texts;

/// The rows of a table of members: found, grouped and sorted.
public final class MemberTableModel {

    /// By what the rows are grouped.
    public enum Grouping {
        /// Not at all.
        NONE,
        /// By vote.
        VOTE,
        /// By regional group.
        REGION
    }

    /// One line of the table.
    public sealed interface Line {

        /// A member.
        record Member(MemberRow row) implements Line {}

        /// The heading of a group.
        record Heading(String text) implements Line {}
    }

    private final Texts texts = Texts.of(MemberTableModel.class, "kit");
    private final ObservableList<MemberRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final StringProperty find = new SimpleStringProperty("");
    private final StringProperty shown = new SimpleStringProperty("");
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private Comparator<MemberRow> order = (_, _) -> 0;

    /// An empty table.
    public MemberTableModel() {
        find.subscribe(_ -> refresh());
        grouping.subscribe(_ -> refresh());
    }

    /// What is typed to find members.
    public StringProperty findProperty() {
        return find;
    }

    /// By what the rows are grouped.
    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /// How many of how many are shown, in words.
    public StringProperty shownProperty() {
        return shown;
    }

    /// The lines to show, in order.
    public ObservableList<Line> lines() {
        return lines;
    }

    /// The members shown, in order, without headings.
    public List<MemberRow> shownRows() {
        return lines.stream()
                .filter(Line.Member.class::isInstance)
                .map(line -> ((Line.Member) line).row())
                .toList();
    }

    /// Shows other rows, which are in the order of the hall.
    public void show(List<MemberRow> newRows) {
        rows.setAll(newRows);
        refresh();
    }

    /// Sorts the rows of each group; those that are equal keep the order of the hall.
    public void sort(Comparator<MemberRow> newOrder) {
        order = newOrder;
        refresh();
    }

    private void refresh() {
        var asked = Find.by(find.get());
        var found = rows.stream().filter(row -> asked.test(row.searched())).sorted(order).toList();
        lines.setAll(grouped(found));
        shown.set(texts.text("table.shown", found.size(), rows.size()));
    }

    private List<Line> grouped(List<MemberRow> found) {
        if (grouping.get() == Grouping.NONE) {
            return found.stream().<Line>map(Line.Member::new).toList();
        }
        var grouped = new ArrayList<Line>();
        var groups = found.stream().sorted(groupOrder()).map(this::groupOf).distinct().toList();
        for (var group : groups) {
            var members = found.stream().filter(row -> groupOf(row).equals(group)).toList();
            grouped.add(new Line.Heading(texts.text("table.group.heading", group, members.size())));
            members.forEach(row -> grouped.add(new Line.Member(row)));
        }
        return grouped;
    }

    private Comparator<MemberRow> groupOrder() {
        return grouping.get() == Grouping.VOTE
                ? Comparator.comparing(MemberRow::choice)
                : Comparator.comparing(MemberRow::region);
    }

    private String groupOf(MemberRow row) {
        return grouping.get() == Grouping.VOTE ? row.choiceName() : row.regionName();
    }
}
