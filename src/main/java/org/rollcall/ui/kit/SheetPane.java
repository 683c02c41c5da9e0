package org.rollcall.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.rollcall.publish.Sheet;

/// Paints a sheet drawn by `publish`, mark by mark.
public final class SheetPane extends Pane {

    private final List<Sheet.Mark> painted = new ArrayList<>();

    /// Paints `sheet`.
    public SheetPane(Sheet sheet) {
        getStyleClass().add("sheet");
        show(sheet);
    }

    /// Paints another sheet in the place of the one that is there. What both have stays, so that a
    /// lamp that comes on costs one lamp.
    public void show(Sheet sheet) {
        setPrefSize(sheet.width(), sheet.height());
        setMinSize(sheet.width(), sheet.height());
        setMaxSize(sheet.width(), sheet.height());
        setAccessibleText(sheet.spoken());
        var children = getChildren();
        for (int place = 0; place < sheet.marks().size(); place++) {
            var mark = sheet.marks().get(place);
            if (place == painted.size()) {
                painted.add(mark);
                children.add(node(mark));
            } else if (!painted.get(place).equals(mark)) {
                painted.set(place, mark);
                children.set(place, node(mark));
            }
        }
        painted.subList(sheet.marks().size(), painted.size()).clear();
        children.remove(sheet.marks().size(), children.size());
    }

    private static Node node(Sheet.Mark mark) {
        return switch (mark) {
            case Sheet.Mark.Words words -> words(words);
            case Sheet.Mark.Sign sign ->
                    MapShapes.lamp(sign.choice(), sign.x(), sign.y(), sign.size());
            case Sheet.Mark.Area area -> {
                var shape = MapShapes.area(area.choice());
                shape.setContent(area.outline().svg());
                shape.setStrokeWidth(area.line());
                yield shape;
            }
            case Sheet.Mark.Glyph(var sign) -> {
                var shape = MapShapes.sign(sign.choice());
                shape.setContent(sign.svg());
                yield shape;
            }
            case Sheet.Mark.Leader leader -> MapShapes.leader(leader.lamp(), leader.line());
            case Sheet.Mark.Place place -> {
                var cell = new BoardCell();
                cell.show(place.item());
                cell.setStyle(Css.fontSize(place.textSize()));
                cell.setManaged(false);
                cell.place(place.x(), place.y(), place.width(), place.height(), place.textSize());
                yield cell;
            }
            case Sheet.Mark.Box box -> {
                var region = new Region();
                region.getStyleClass().addAll("ink-box", inkClass(box.ink().name()));
                region.setManaged(false);
                region.resizeRelocate(box.x(), box.y(), box.width(), box.height());
                yield region;
            }
        };
    }

    private static Label words(Sheet.Mark.Words words) {
        var label = new Label(words.text());
        label.getStyleClass().addAll("ink-words", inkClass(words.ink().name()));
        label.setStyle(
                Css.fontSize(words.size()) + (words.bold() ? " -fx-font-weight: bold;" : ""));
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setManaged(false);
        // The words fit; a label that rounds its own measure up must not cut them all the same.
        double slack = words.size() * 0.5;
        double wide = words.length() + slack;
        double left = words.right() ? words.x() - wide : words.x();
        label.setAlignment(words.right() ? Pos.BASELINE_RIGHT : Pos.BASELINE_LEFT);
        double high = words.size() * 1.4;
        label.resizeRelocate(left, words.y() - words.size() * 1.05, wide, high);
        return label;
    }

    private static String inkClass(String ink) {
        return "ink-" + ink.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
