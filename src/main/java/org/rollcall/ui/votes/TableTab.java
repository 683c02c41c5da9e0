package org.rollcall.ui.votes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.rollcall.feed.WindowView;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Choices;
import org.rollcall.ui.kit.FindField;
import org.rollcall.ui.kit.MemberRows;
import org.rollcall.ui.kit.MemberTable;
import org.rollcall.ui.kit.MemberTableModel;
import org.rollcall.ui.kit.MemberTableModel.Grouping;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.ui.kit.Saving;
import org.rollcall.ui.kit.TableMemory;
import org.rollcall.ui.kit.ToolRow;
import org.rollcall.ui.kit.VoteTab;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;

/// The members and their votes as a table.
public final class TableTab implements VoteTab {

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Membership membership;
    private final Saving saving;
    private final Texts texts = Texts.of(TableTab.class, "votes");
    private final Texts kit = Texts.of(MemberTable.class, "kit");
    private final MemberTableModel model = new MemberTableModel();
    private final MemberTable table = new MemberTable(model);
    private final TextField find =
            FindField.of("table-find", kit.text("table.find"), table::requestFocus);
    private final ToolRow tools = new ToolRow();
    private final Label instead = new Label();
    private final Node noMatch;
    private String symbol = "";

    /// A table with these names.
    ///
    /// @param saving where exports go
    /// @param memory where the table's columns are remembered
    /// @param open opens a member's page
    public TableTab(
            Membership membership, Saving saving, TableMemory memory, Consumer<MemberCode> open) {
        this.membership = membership;
        this.saving = saving;
        table.setId("member-table");
        table.whenOpened(kit.text("table.open"), row -> open.accept(row.code()));
        noMatch = Optional.ofNullable(table.getPlaceholder()).orElseGet(Label::new);
        instead.setId("no-table");
        instead.setWrapText(true);
        instead.getStyleClass().addAll("muted", "empty-state");
        tools.getStyleClass().add("tab-tools");
        find.setMinWidth(0);
        tools.getChildren().addAll(shown(), grouping(), columns(), copy(), export(), finder());
        memory.remember("votes.table", table, model.groupingProperty());
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (COPY.match(event)) {
                        table.copy();
                        event.consume();
                    }
                });
    }

    @Override
    public String key() {
        return "table";
    }

    @Override
    public String title() {
        return texts.text("tab.table");
    }

    @Override
    public Node content() {
        return table;
    }

    @Override
    public Node tools() {
        return tools;
    }

    @Override
    public void find() {
        FindField.focus(find);
    }

    @Override
    public void show(OpenVote vote) {
        symbol = vote.rollCall().heading().symbol();
        var day = vote.rollCall().heading().date();
        boolean named = TallyWords.hasNames(vote.rollCall());
        instead.setText(new TallyWords().instead(vote.rollCall()));
        table.setPlaceholder(named ? noMatch : instead);
        model.show(
                named ? new MemberRows(membership, day).of(vote.rollCall().choices()) : List.of());
        tools.setVisible(named);
    }

    /// How the table is arranged, as a view carries it.
    public WindowView.Table arranged() {
        return new WindowView.Table(
                model.groupingProperty().get().name().toLowerCase(Locale.ROOT),
                Stream.of(TableMemory.arranged(table).split(" ", -1))
                        .map(TableTab::column)
                        .toList());
    }

    private static WindowView.Column column(String arranged) {
        var parts = arranged.split(":", -1);
        boolean sorted = !parts[3].equals("-");
        return new WindowView.Column(
                parts[0],
                Integer.parseInt(parts[1]),
                parts[2].equals("shown"),
                sorted ? 1 + Character.digit(parts[3].charAt(0), 10) : 0,
                parts[3].endsWith("up"));
    }

    /// Arranges the table as `view` has it.
    ///
    /// @return the first word of it that means nothing here, if there is one; then nothing is done
    public Optional<String> arrange(WindowView.Table view) {
        var known = table.getColumns().stream().map(TableColumn::getId).toList();
        var strange =
                view.columns().stream()
                        .map(WindowView.Column::name)
                        .filter(name -> !known.contains(name))
                        .findFirst();
        var group =
                Stream.of(Grouping.values())
                        .filter(value -> value.name().equalsIgnoreCase(view.group()))
                        .findFirst();
        if (strange.isPresent() || group.isEmpty()) {
            return strange.or(() -> Optional.of(view.group()));
        }
        group.ifPresent(model.groupingProperty()::set);
        if (!view.columns().isEmpty()) {
            TableMemory.arrange(
                    table,
                    view.columns().stream().map(TableTab::text).collect(Collectors.joining(" ")));
        }
        return Optional.empty();
    }

    private static String text(WindowView.Column column) {
        return "%s:%d:%s:%s"
                .formatted(
                        column.name(),
                        column.width(),
                        column.shown() ? "shown" : "hidden",
                        column.sorted() == 0
                                ? "-"
                                : column.sorted() - 1 + (column.upwards() ? "up" : "down"));
    }

    private Label shown() {
        var label = new Label();
        label.setId("table-shown");
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.textProperty().bind(model.shownProperty());
        return label;
    }

    private ComboBox<Grouping> grouping() {
        var box = new ComboBox<Grouping>();
        box.setId("table-group");
        box.setAccessibleText(kit.text("table.group"));
        box.getItems().setAll(Grouping.values());
        Choices.name(box, value -> kit.text("table.group." + value.name()));
        box.valueProperty().bindBidirectional(model.groupingProperty());
        return box;
    }

    private MenuButton columns() {
        var button = new MenuButton(kit.text("table.columns"));
        button.setId("table-columns");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setPopupSide(Side.BOTTOM);
        for (var column : table.getColumns()) {
            var item = new CheckMenuItem(column.getText());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            button.getItems().add(item);
        }
        // A column's title cannot be reached by keyboard, so the menu sorts too.
        button.getItems().add(new SeparatorMenuItem());
        for (var column : table.getColumns()) {
            var sort = new MenuItem(kit.text("table.sort", column.getText()));
            sort.setId("sort-" + column.getId());
            sort.setOnAction(_ -> table.sortBy(column));
            button.getItems().add(sort);
        }
        return button;
    }

    private Button copy() {
        var button = new Button(kit.text("table.copy"));
        button.setId("table-copy");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(kit.text("table.copy.tip")));
        button.setOnAction(_ -> table.copy());
        return button;
    }

    private Button export() {
        var button = new Button(kit.text("table.export"));
        button.setId("table-export");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> export(saving));
        return button;
    }

    private void export(Saving to) {
        var csv = table.text(model.shownRows(), ',');
        to.save(Saving.name(symbol) + ".csv", "csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private TextField finder() {
        find.textProperty().bindBidirectional(model.findProperty());
        return find;
    }
}
