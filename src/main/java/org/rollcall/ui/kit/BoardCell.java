package org.rollcall.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.rollcall.publish.BoardGrid;
import org.rollcall.publish.BoardItem;
import org.rollcall.vote.Choice;

/// One place on the board: a lamp and a name, or a heading.
final class BoardCell extends Region {

    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");

    private final Lamp lamp = new Lamp(Choice.NOT_VOTING);
    private final Label name = new Label();
    private BoardItem item = new BoardItem.Heading("", 0);
    private double textSize = 1;
    private boolean shown;

    BoardCell() {
        name.setMouseTransparent(true);
        getChildren().addAll(lamp, name);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    // A board shows all its items anew when one changes: only that one is worth new styles.
    // Says whether it may need more or less room.
    boolean show(BoardItem newItem) {
        if (shown && newItem.equals(item)) {
            return false;
        }
        boolean sameRoom = shown && isOf(newItem);
        shown = true;
        item = newItem;
        switch (newItem) {
            case BoardItem.Lamp member -> {
                getStyleClass().setAll("board-cell");
                lamp.setVisible(true);
                lamp.show(member.choice());
                name.setText(member.name());
                setAccessibleText(member.spoken());
                pseudoClassStateChanged(SILENT, member.choice() == Choice.NOT_VOTING);
            }
            case BoardItem.Heading heading -> {
                getStyleClass().setAll("board-heading");
                lamp.setVisible(false);
                name.setText(heading.label());
                setAccessibleText(heading.text() + ", " + heading.size());
            }
        }
        return !sameRoom;
    }

    private boolean isOf(BoardItem newItem) {
        return newItem instanceof BoardItem.Lamp after
                && item instanceof BoardItem.Lamp before
                && after.name().equals(before.name());
    }

    BoardItem item() {
        return item;
    }

    void dim(boolean dimmed) {
        pseudoClassStateChanged(DIMMED, dimmed);
    }

    void mark(boolean changed) {
        pseudoClassStateChanged(CHANGED, changed);
    }

    void place(double x, double y, double width, double height, double newTextSize) {
        boolean larger = newTextSize != textSize;
        textSize = newTextSize;
        // Another size lays out anew by itself.
        resizeRelocate(x, y, width, height);
        if (larger) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double side = Math.rint(textSize * BoardGrid.LAMP);
        double left = lamp.isVisible() ? side + textSize * BoardGrid.GAP : 0;
        double right = textSize * 0.3;
        lamp.resizeRelocate(0, Math.rint((getHeight() - side) / 2), side, side);
        double high = name.prefHeight(-1);
        name.resizeRelocate(
                left, (getHeight() - high) / 2, Math.max(0, getWidth() - left - right), high);
    }
}
