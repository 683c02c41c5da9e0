package org.rollcall.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.rollcall.publish.BoardGrid;
import org.rollcall.publish.BoardItem;
import org.rollcall.publish.Texts;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// The board on screen: every name with its lamp, fitted into the room there is.
///
/// One lamp has the focus; arrow keys move it, and letters reach [#setOnVote].
public final class BoardPane extends Region {

    private static final double SMALLEST = 0.71;
    private static final double LARGEST = 1.7;

    private final FxTextWidth widths = new FxTextWidth();
    private final List<BoardCell> cells = new ArrayList<>();
    private final Tooltip tooltip = new Tooltip();
    private BiConsumer<BoardItem.Lamp, Choice> onVote = (_, _) -> {};
    private Optional<Consumer<MemberCode>> onOpen = Optional.empty();
    private Predicate<BoardItem.Lamp> matching = _ -> true;
    private boolean editable;
    private int focused;
    private BoardGrid grid = new BoardGrid(1, 1, 1, 1, 1);

    /// An empty board.
    ///
    /// @param spoken what a screen reader calls it
    public BoardPane(String spoken) {
        getStyleClass().add("board");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(spoken);
        tooltip.setShowDelay(Duration.millis(300));
        Tooltip.install(this, tooltip);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Shows these items.
    public void show(List<BoardItem> items) {
        boolean otherRoom = cells.size() != items.size();
        while (cells.size() > items.size()) {
            getChildren().remove(cells.removeLast());
        }
        while (cells.size() < items.size()) {
            var cell = new BoardCell();
            cells.add(cell);
            getChildren().add(cell);
        }
        for (int place = 0; place < items.size(); place++) {
            otherRoom |= cells.get(place).show(items.get(place));
        }
        focused = Math.clamp(focused, 0, Math.max(0, cells.size() - 1));
        if (!items.isEmpty() && items.get(focused) instanceof BoardItem.Heading) {
            focused = Math.min(focused + 1, cells.size() - 1);
        }
        roveFocus();
        dim();
        if (otherRoom) {
            requestLayout();
        }
    }

    /// Dims the lamps that `newMatching` refuses.
    public void highlight(Predicate<BoardItem.Lamp> newMatching) {
        matching = newMatching;
        dim();
    }

    /// Marks the lamps that `newChanged` accepts, until others are shown.
    public void mark(Predicate<BoardItem.Lamp> newChanged) {
        cells.forEach(cell ->
                cell.mark(cell.item() instanceof BoardItem.Lamp lamp && newChanged.test(lamp)));
    }

    /// Puts the focus on the first lamp that is not dimmed.
    public void focusFirstBright() {
        for (int place = 0; place < cells.size(); place++) {
            if (cells.get(place).item() instanceof BoardItem.Lamp lamp && matching.test(lamp)) {
                focusOn(place);
                return;
            }
        }
    }

    /// Lets a person vote: a click goes on to the next choice, Y N A X set one.
    public void setOnVote(BiConsumer<BoardItem.Lamp, Choice> handler) {
        onVote = handler;
        editable = true;
        getStyleClass().add("editable");
    }

    /// Lets a person open a member: by Enter, or by two clicks.
    public void setOnOpen(Consumer<MemberCode> handler) {
        onOpen = Optional.of(handler);
        setAccessibleHelp(Texts.of(BoardPane.class, "kit").text("board.open"));
    }

    private void dim() {
        cells.forEach(cell ->
                cell.dim(cell.item() instanceof BoardItem.Lamp lamp && !matching.test(lamp)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return fit(width, 0).height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return fit(width, 0).height();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        grid = fit(getWidth(), getHeight());
        var style = Css.fontSize(grid.textSize());
        if (!style.equals(getStyle())) {
            setStyle(style);
            // At once: else one frame shows letters of the old size in places of the new.
            applyCss();
        }
        for (int place = 0; place < cells.size(); place++) {
            cells.get(place)
                    .place(
                            Math.rint(grid.x(place)),
                            Math.rint(grid.y(place)),
                            Math.floor(grid.cellWidth()),
                            Math.floor(grid.cellHeight()),
                            grid.textSize());
        }
    }

    private BoardGrid fit(double width, double height) {
        double em = Zoom.em(this);
        var items = cells.stream().map(BoardCell::item).toList();
        return BoardGrid.fit(
                new BoardGrid.Space(
                        items.size(),
                        widths.widest(items),
                        Math.max(1, width),
                        height,
                        em * SMALLEST,
                        em * LARGEST));
    }

    private void hover(MouseEvent event) {
        var cell = cellAt(event);
        var text = cell != null && cell.item() instanceof BoardItem.Lamp lamp ? lamp.spoken() : "";
        tooltip.setText(text);
        if (text.isEmpty()) {
            tooltip.hide();
        }
    }

    private void click(MouseEvent event) {
        var cell = cellAt(event);
        if (cell == null || !(cell.item() instanceof BoardItem.Lamp lamp)) {
            return;
        }
        focusOn(cells.indexOf(cell));
        if (editable) {
            onVote.accept(lamp, Ballot.next(lamp.choice()));
        } else if (event.getClickCount() == 2) {
            onOpen.ifPresent(open -> open.accept(lamp.member()));
        }
    }

    private @Nullable BoardCell cellAt(MouseEvent event) {
        for (var cell : cells) {
            if (cell.getBoundsInParent().contains(event.getX(), event.getY())) {
                return cell;
            }
        }
        return null;
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || cells.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> move(1, event);
            case UP -> move(-1, event);
            case RIGHT -> move(grid.rows(), event);
            case LEFT -> move(-grid.rows(), event);
            case HOME -> move(-focused, event);
            case END -> move(cells.size() - 1 - focused, event);
            case ENTER -> open(event);
            default -> vote(event);
        }
    }

    private void open(KeyEvent event) {
        if (onOpen.isPresent() && cells.get(focused).item() instanceof BoardItem.Lamp lamp) {
            onOpen.get().accept(lamp.member());
            event.consume();
        }
    }

    private void vote(KeyEvent event) {
        var choice = Ballot.of(event.getCode());
        if (editable
                && choice.isPresent()
                && cells.get(focused).item() instanceof BoardItem.Lamp lamp) {
            onVote.accept(lamp, choice.get());
            event.consume();
        }
    }

    private void move(int by, KeyEvent event) {
        int to = focused + by;
        if (to >= 0 && to < cells.size()) {
            // A heading has no vote, so the focus passes over it.
            int step = by < 0 ? -1 : 1;
            while (to >= 0 && to < cells.size() && isHeading(to)) {
                to += step;
            }
            if (to >= 0 && to < cells.size()) {
                focusOn(to);
            }
        }
        event.consume();
    }

    private boolean isHeading(int place) {
        return cells.get(place).item() instanceof BoardItem.Heading;
    }

    private void focusOn(int place) {
        focused = place;
        roveFocus();
        cells.get(place).requestFocus();
    }

    // One lamp can be reached by Tab; arrow keys do the rest.
    private void roveFocus() {
        for (int place = 0; place < cells.size(); place++) {
            cells.get(place).setFocusTraversable(place == focused);
        }
    }
}
