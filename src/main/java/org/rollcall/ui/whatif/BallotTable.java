package org.rollcall.ui.whatif;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Ballot;
import org.rollcall.ui.kit.Zoom;
import org.rollcall.ui.whatif.WhatIfRow.Vote;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// The members of a hypothetical vote, each with four buttons; Y N A X on the row do the same.
final class BallotTable extends TableView<WhatIfRow> {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    // The least width of each column, in em: name, what it was, four buttons.
    private static final List<Double> LEAST = List.of(8.0, 6.0, 20.5);
    private static final List<Double> MOST = List.of(30.0, 12.0, 200.0);

    private final Texts texts = Texts.of(BallotTable.class, "whatif");
    private final BiConsumer<List<MemberCode>, Choice> cast;
    private final Function<MemberCode, Optional<Node>> badges;

    /// @param cast lets members vote
    /// @param badges what stands beside the name of a member that a person made up
    BallotTable(
            BiConsumer<List<MemberCode>, Choice> cast,
            Function<MemberCode, Optional<Node>> badges) {
        this.cast = cast;
        this.badges = badges;
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setId("ballots");
        getStyleClass().add("ballot-table");
        setAccessibleText(texts.text("table.spoken"));
        setPlaceholder(new Label(texts.text("table.empty")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().setAll(List.of(nameColumn(), wasColumn(), voteColumn()));
        getColumns().forEach(column -> column.setSortable(false));
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        widen();
                        scene.getProperties().subscribe(this::widen);
                    }
                });
        setRowFactory(_ -> new Row());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Says what the ballots are compared with: the real vote, or an empty start.
    void compareWith(boolean real) {
        getColumns().get(1).setText(texts.text(real ? "column.was" : "column.was.blank"));
    }

    /// Shows `votes`, keeping focus and place where the members are the same.
    void show(List<WhatIfRow.Vote> votes) {
        var shown = getItems();
        boolean same = shown.size() == votes.size();
        for (int index = 0; same && index < votes.size(); index++) {
            same = shown.get(index).member().code().equals(votes.get(index).member().code());
        }
        if (!same) {
            shown.setAll(votes.stream().map(WhatIfRow::new).toList());
            return;
        }
        for (int index = 0; index < votes.size(); index++) {
            shown.get(index).show(votes.get(index));
        }
    }

    // Columns take pixels only, so they are told of every zoom.
    private void widen() {
        double em = Zoom.em(this);
        for (int index = 0; index < getColumns().size(); index++) {
            getColumns().get(index).setMinWidth(LEAST.get(index) * em);
            getColumns().get(index).setMaxWidth(MOST.get(index) * em);
        }
    }

    private void press(KeyEvent event) {
        int index = getFocusModel().getFocusedIndex();
        var choice = Ballot.of(event.getCode());
        if (choice.isEmpty()
                || index < 0
                || index >= getItems().size()
                || event.isShortcutDown()
                || event.isAltDown()) {
            return;
        }
        castHere(index, choice.get());
        event.consume();
    }

    // The letters are for all rows that are selected, where the focused row is one of them.
    private void castHere(int index, Choice choice) {
        var selected = List.copyOf(getSelectionModel().getSelectedIndices());
        var rows = selected.contains(index) ? selected : List.of(index);
        var before = List.copyOf(getItems());
        cast.accept(
                rows.stream()
                        .filter(row -> row >= 0 && row < before.size())
                        .map(row -> before.get(row).member().code())
                        .toList(),
                choice);
        // Other rows may stand in their places now, which have lost selection and focus.
        if (!getSelectionModel().getSelectedIndices().equals(rows)) {
            getSelectionModel().clearSelection();
            rows.forEach(getSelectionModel()::select);
        }
        if (getFocusModel().getFocusedIndex() != index) {
            getFocusModel().focus(index);
        }
    }

    /// The members whose rows are selected.
    List<MemberCode> selected() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(row -> row.member().code())
                .toList();
    }

    private TableColumn<WhatIfRow, Vote> nameColumn() {
        var column = column("column.member", 12);
        column.setCellFactory(_ ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(@Nullable Vote row, boolean empty) {
                        super.updateItem(row, empty);
                        setText(row == null || empty ? "" : row.member().name());
                        setGraphic(
                                row == null || empty
                                        ? null
                                        : badges.apply(row.member().code()).orElse(null));
                    }
                });
        return column;
    }

    private TableColumn<WhatIfRow, Vote> wasColumn() {
        var column = column("column.was", 8);
        column.setCellFactory(_ ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(@Nullable Vote row, boolean empty) {
                        super.updateItem(row, empty);
                        boolean changed = row != null && !empty && row.changed();
                        setText(changed ? was(row) : "");
                    }
                });
        return column;
    }

    private String was(@Nullable Vote row) {
        return row == null
                ? ""
                : texts.text("row.was", texts.text("row.choice." + row.was().code()));
    }

    private TableColumn<WhatIfRow, Vote> voteColumn() {
        var column = column("column.vote", 20);
        column.setCellFactory(_ -> new VoteCell());
        return column;
    }

    private TableColumn<WhatIfRow, Vote> column(String key, double em) {
        var column = new TableColumn<WhatIfRow, Vote>(texts.text(key));
        column.setId(key.substring("column.".length()));
        column.setCellValueFactory(row -> row.getValue().voteProperty());
        column.setPrefWidth(em * 14);
        column.setReorderable(false);
        return column;
    }

    private final class VoteCell extends TableCell<WhatIfRow, Vote> {

        private final Map<Choice, Button> buttons = new EnumMap<>(Choice.class);
        private final HBox box = new HBox();

        VoteCell() {
            box.getStyleClass().add("choice-buttons");
            for (var choice : Choice.values()) {
                var button = new Button(choice.sign() + " " + texts.text("vote." + choice.code()));
                button.getStyleClass().addAll("choice-button", choice.code());
                button.setMinWidth(USE_PREF_SIZE);
                // The row has the focus; its letters do what the buttons do.
                button.setFocusTraversable(false);
                button.setOnAction(_ -> castThis(choice));
                buttons.put(choice, button);
            }
            box.getChildren().addAll(new ArrayList<>(buttons.values()));
        }

        private void castThis(Choice choice) {
            var row = getItem();
            if (row != null) {
                int index = getIndex();
                getTableView().requestFocus();
                if (!getTableView().getSelectionModel().isSelected(index)) {
                    getTableView().getSelectionModel().clearAndSelect(index);
                }
                castHere(index, choice);
            }
        }

        @Override
        protected void updateItem(@Nullable Vote row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            buttons.forEach((choice, button) -> {
                button.pseudoClassStateChanged(CHOSEN, row.member().choice() == choice);
                button.setAccessibleText(
                        texts.text(
                                "vote.spoken",
                                row.member().name(),
                                texts.text("row.choice." + choice.code())));
            });
            setGraphic(box);
        }
    }

    private final class Row extends TableRow<WhatIfRow> {

        Row() {
            itemProperty().flatMap(WhatIfRow::voteProperty).subscribe(this::tell);
        }

        private void tell(@Nullable Vote vote) {
            pseudoClassStateChanged(CHANGED, vote != null && vote.changed());
            setAccessibleText(vote == null ? "" : spoken(vote));
        }

        private String spoken(Vote vote) {
            return vote.changed()
                    ? texts.text(
                            "row.spoken.changed",
                            vote.member().spoken(),
                            texts.text("row.choice." + vote.was().code()))
                    : texts.text("row.spoken", vote.member().spoken());
        }
    }
}
