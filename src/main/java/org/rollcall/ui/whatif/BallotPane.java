package org.rollcall.ui.whatif;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Board;
import org.rollcall.publish.GroupNames;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.Scenario;
import org.rollcall.ui.kit.Apart;
import org.rollcall.ui.kit.BoardPane;
import org.rollcall.ui.kit.Choices;
import org.rollcall.ui.kit.Find;
import org.rollcall.ui.kit.FindField;
import org.rollcall.ui.kit.MemberRow;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Group;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Region;

/// The ballots of the open hypothetical vote, as a list or as a board, narrowed as asked.
final class BallotPane extends VBox {

    private final WhatIfViewModel model;
    private final Supplier<List<Group>> groups;
    private final Texts texts = Texts.of(BallotPane.class, "whatif");
    private final GroupNames groupNames = new GroupNames();
    private final Texts kit = Texts.of(BoardPane.class, "kit");
    private final BallotTable table;
    private final BoardPane board;
    private final ScrollPane boardScroll;
    private final TextField find =
            FindField.of("whatif-find", texts.text("filter.find"), this::goOn);
    private final ComboBox<Part> part = new ComboBox<>();
    private final CheckBox changedOnly = new CheckBox();
    private final ComboBox<Part> voted = new ComboBox<>();
    private final SetRow setRow;
    private final ToggleButton asBoard = new ToggleButton();
    private Optional<Scenario> shown = Optional.empty();
    private List<WhatIfRow.Vote> found = List.of();

    /// Some of the members, by name.
    private record Part(String name, Predicate<MemberRow> has) {}

    /// @param choosing asks for files
    /// @param groups the groups by which members can be chosen
    BallotPane(WhatIfViewModel model, Supplier<List<Path>> choosing, Supplier<List<Group>> groups) {
        this.model = model;
        this.groups = groups;
        // A group may have been made since.
        part.setOnShowing(_ -> shown.ifPresent(this::fillParts));
        getStyleClass().addAll("card", "ballot-pane");
        table = new BallotTable(model::cast, this::badge);
        setRow = new SetRow(model, this::chosen, choosing);
        table.getSelectionModel().getSelectedIndices().subscribe(this::showHowMany);
        board = new BoardPane(kit.text("board.spoken"));
        board.setOnVote((lamp, choice) -> model.cast(List.of(lamp.member()), choice));
        boardScroll = new ScrollPane(board);
        boardScroll.setFitToWidth(true);
        boardScroll.setFitToHeight(true);
        boardScroll.setFocusTraversable(false);
        boardScroll.getStyleClass().add("board-scroll");
        var stack = new Apart(table, boardScroll);
        stack.getStyleClass().add("ballot-stack");
        VBox.setVgrow(stack, Priority.ALWAYS);
        var hint = new Label(texts.text("hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().addAll("muted", "hint");
        getChildren().addAll(tools(), setRow, stack, hint);
        asBoard.selectedProperty()
                .subscribe(selected -> {
                    boardScroll.setVisible(selected);
                    table.setVisible(!selected);
                    refresh();
                });
    }

    void focusFind() {
        FindField.focus(find);
    }

    void focusBallots() {
        if (asBoard.isSelected()) {
            board.focusFirstBright();
        } else {
            table.requestFocus();
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().select(0);
            }
        }
    }

    void show(Scenario scenario) {
        boolean other = shown.filter(before -> before.id().equals(scenario.id())).isEmpty();
        shown = Optional.of(scenario);
        if (other) {
            fillParts(scenario);
            table.compareWith(scenario.origin().symbol().isPresent());
        }
        refresh();
    }

    private Node tools() {
        part.setId("whatif-part");
        part.setAccessibleText(texts.text("filter.group"));
        Choices.name(part, Part::name);
        part.setOnAction(_ -> refresh());
        voted.setId("whatif-voted");
        voted.setAccessibleText(texts.text("filter.voted"));
        Choices.name(voted, Part::name);
        voted.getItems().add(new Part(texts.text("filter.voted.any"), _ -> true));
        for (var choice : Choice.values()) {
            voted.getItems()
                    .add(
                            new Part(
                                    texts.text("row.choice." + choice.code()),
                                    row -> row.choice() == choice));
        }
        voted.setValue(voted.getItems().getFirst());
        voted.setOnAction(_ -> refresh());
        changedOnly.setText(texts.text("filter.changed"));
        changedOnly.setId("whatif-changed");
        changedOnly.setOnAction(_ -> refresh());
        find.textProperty().subscribe(_ -> refresh());
        var group = new ToggleGroup();
        var asList = new ToggleButton(texts.text("view.list"));
        asBoard.setText(texts.text("view.board"));
        for (var button : List.of(asList, asBoard)) {
            button.setToggleGroup(group);
            button.getStyleClass().add("tab-button");
        }
        asList.setId("whatif-as-list");
        asBoard.setId("whatif-as-board");
        asList.setSelected(true);
        asList.setOnAction(_ -> asList.setSelected(true));
        asBoard.setOnAction(_ -> asBoard.setSelected(true));
        var views = new HBox(asList, asBoard);
        var row = new FlowPane(find, part, voted, changedOnly, views);
        row.getStyleClass().add("ballot-tools");
        return row;
    }

    // What is selected, where that is more than one row; else all that are shown. On the board
    // nobody sees what the list has selected.
    private List<MemberCode> chosen() {
        var selected = selected();
        return selected.size() > 1
                ? selected
                : found.stream().map(vote -> vote.member().code()).toList();
    }

    private List<MemberCode> selected() {
        return asBoard.isSelected() ? List.of() : table.selected();
    }

    private void showHowMany() {
        int selected = selected().size();
        setRow.show(selected > 1, selected > 1 ? selected : found.size());
    }

    private Optional<Node> badge(MemberCode member) {
        return shown.flatMap(scenario -> Optional.ofNullable(scenario.own().get(member)))
                .flatMap(OwnBadge::of);
    }

    private void goOn() {
        table.getSelectionModel().clearAndSelect(0);
        focusBallots();
    }

    private void fillParts(Scenario scenario) {
        var day = scenario.origin().date();
        var boards = new Board(model.membership(), day);
        var parts = new ArrayList<Part>();
        parts.add(new Part(texts.text("filter.all"), _ -> true));
        Arrays.stream(Region.values())
                .filter(region -> region != Region.NONE)
                .forEach(region ->
                        parts.add(new Part(boards.region(region), row -> row.region() == region)));
        for (var group : groups.get()) {
            var members = group.on(day);
            if (!members.isEmpty()) {
                parts.add(new Part(groupNames.of(group), row -> members.contains(row.code())));
            }
        }
        var kept = Optional.ofNullable(part.getValue()).map(Part::name).orElse("");
        part.getItems().setAll(parts);
        part.setValue(
                parts.stream()
                        .filter(one -> one.name().equals(kept))
                        .findFirst()
                        .orElse(parts.getFirst()));
    }

    private void refresh() {
        shown.ifPresent(scenario -> refresh(scenario, model.words(scenario)));
    }

    private void refresh(Scenario scenario, Words words) {
        var start = scenario.origin().choices();
        var typed = Find.by(find.getText());
        found =
                words.rows(scenario.choices()).stream()
                        .map(member ->
                                new WhatIfRow.Vote(
                                        member, start.getOrDefault(member.code(), member.choice())))
                        .filter(vote -> isAskedFor(vote) && typed.test(vote.member().searched()))
                        .toList();
        // Only one of the two is seen; the other would lay itself out in the same frame for nobody.
        if (asBoard.isSelected()) {
            showOnBoard(scenario, words, start);
        } else {
            table.show(found);
        }
        showHowMany();
    }

    private void showOnBoard(Scenario scenario, Words words, Map<MemberCode, Choice> start) {
        var bright = found.stream().map(vote -> vote.member().code()).collect(Collectors.toSet());
        board.show(words.items(scenario.choices()));
        board.mark(lamp -> start.getOrDefault(lamp.member(), lamp.choice()) != lamp.choice());
        board.highlight(lamp -> bright.contains(lamp.member()));
    }

    private boolean isAskedFor(WhatIfRow.Vote vote) {
        var chosen = part.getValue();
        return (chosen == null || chosen.has().test(vote.member()))
                && voted.getValue().has().test(vote.member())
                && (!changedOnly.isSelected() || vote.changed());
    }
}
