package org.rollcall.ui.votes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.rollcall.publish.Board;
import org.rollcall.publish.BoardOrder;
import org.rollcall.publish.GroupNames;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.BoardPane;
import org.rollcall.ui.kit.Choices;
import org.rollcall.ui.kit.Find;
import org.rollcall.ui.kit.FindField;
import org.rollcall.ui.kit.MemberRows;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.ui.kit.ToolRow;
import org.rollcall.ui.kit.VoteTab;
import org.rollcall.vote.Group;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;

/// The board of the vote that is open, as it was lit in the hall.
public final class BoardTab implements VoteTab {

    private final Membership membership;
    private final Supplier<List<Group>> others;
    private final Texts texts = Texts.of(BoardTab.class, "votes");
    private final GroupNames groupNames = new GroupNames();
    private final Texts kit = Texts.of(BoardPane.class, "kit");
    private final BoardPane board = new BoardPane(kit.text("board.spoken"));
    private final TextField find =
            FindField.of("board-find", kit.text("board.find"), board::focusFirstBright);
    private final ComboBox<BoardOrder> order = new ComboBox<>();
    private final ComboBox<Highlight> highlight = new ComboBox<>();
    private final ToolRow tools = new ToolRow(highlight, order, find);
    private final ScrollPane scroll = new ScrollPane(board);
    private final Map<MemberCode, String> searched = new TreeMap<>();
    private final Label instead = new Label();
    private final StackPane nothing = new StackPane(instead);
    private Optional<OpenVote> shown = Optional.empty();

    /// What stays bright: members of a group on the day of the vote.
    private record Highlight(String name, Predicate<MemberCode> bright) {}

    /// A board with these names.
    ///
    /// @param others the groups other than the regional ones, the person's own among them
    /// @param open opens the page of a member
    public BoardTab(
            Membership membership, Supplier<List<Group>> others, Consumer<MemberCode> open) {
        this.membership = membership;
        this.others = others;
        // A group may have been made since.
        highlight.setOnShowing(
                _ -> shown.ifPresent(vote -> offer(vote.rollCall().heading().date())));
        board.setOnOpen(open);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("board-scroll");
        scroll.setFocusTraversable(false);
        tools.getStyleClass().add("tab-tools");
        find.textProperty().subscribe(_ -> dim());
        order.getItems().setAll(BoardOrder.values());
        order.setValue(BoardOrder.NAME);
        order.setId("board-order");
        order.setAccessibleText(kit.text("board.order"));
        Choices.name(order, value -> kit.text("board.order." + value.name()));
        order.setOnAction(_ -> refresh());
        highlight.setId("board-highlight");
        highlight.setAccessibleText(kit.text("board.highlight"));
        Choices.name(highlight, Highlight::name);
        highlight.setOnAction(_ -> dim());
        instead.setId("no-board");
        instead.setWrapText(true);
        instead.getStyleClass().addAll("muted", "empty-state");
        nothing.getStyleClass().add("no-board");
    }

    @Override
    public String key() {
        return "board";
    }

    @Override
    public String title() {
        return texts.text("tab.board");
    }

    @Override
    public Node content() {
        return scroll;
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
        shown = Optional.of(vote);
        var day = vote.rollCall().heading().date();
        var rows = new MemberRows(membership, day);
        searched.clear();
        vote.rollCall()
                .choices()
                .keySet()
                .forEach(member -> searched.put(member, rows.searched(member)));
        offer(day);
        refresh();
    }

    private void offer(LocalDate day) {
        var groups = new ArrayList<Highlight>();
        groups.add(new Highlight(kit.text("board.highlight.all"), _ -> true));
        for (var group : others.get()) {
            var members = group.on(day);
            if (members.stream().anyMatch(searched::containsKey)) {
                groups.add(new Highlight(groupNames.of(group), member -> members.contains(member)));
            }
        }
        var kept = highlight.getValue();
        highlight.getItems().setAll(groups);
        highlight.setValue(
                groups.stream()
                        .filter(group -> kept != null && group.name().equals(kept.name()))
                        .findFirst()
                        .orElse(groups.getFirst()));
    }

    private void refresh() {
        shown.ifPresent(vote -> {
            boolean named = TallyWords.hasNames(vote.rollCall());
            instead.setText(new TallyWords().instead(vote.rollCall()));
            scroll.setContent(named ? board : nothing);
            tools.setVisible(named);
            var items =
                    new Board(membership, vote.rollCall().heading().date())
                            .items(vote.rollCall().choices(), order.getValue());
            board.show(items);
            dim();
        });
    }

    private void dim() {
        var found = Find.by(find.getText());
        var group = highlight.getValue();
        board.highlight(lamp ->
                found.test(searched.getOrDefault(lamp.member(), ""))
                        && (group == null || group.bright().test(lamp.member())));
    }
}
