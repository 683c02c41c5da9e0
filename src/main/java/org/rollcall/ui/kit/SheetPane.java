package org.rollcall.ui.kit;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.rollcall.publish.BoardSheet;

/// Paints a board drawn by `publish`, mark by mark.
public final class SheetPane extends Pane {

    /// Paints `sheet`.
    public SheetPane(BoardSheet sheet) {
        getStyleClass().add("sheet");
        setPrefSize(sheet.width(), sheet.height());
        setMinSize(sheet.width(), sheet.height());
        setMaxSize(sheet.width(), sheet.height());
        setAccessibleText(sheet.spoken());
        sheet.marks().forEach(this::paint);
    }

    private void paint(BoardSheet.Mark mark) {
        switch (mark) {
            case BoardSheet.Mark.Words words -> getChildren().add(words(words));
            case BoardSheet.Mark.Sign sign -> {
                var lamp = new Lamp(sign.choice());
                lamp.setStyle(Css.fontSize(sign.size()));
                lamp.setManaged(false);
                lamp.resizeRelocate(sign.x(), sign.y(), sign.size(), sign.size());
                getChildren().add(lamp);
            }
            case BoardSheet.Mark.Place place -> {
                var cell = new BoardCell();
                cell.show(place.item());
                cell.setStyle(Css.fontSize(place.textSize()));
                cell.setManaged(false);
                cell.place(place.x(), place.y(), place.width(), place.height(), place.textSize());
                getChildren().add(cell);
            }
            case BoardSheet.Mark.Box box -> {
                var region = new Region();
                region.getStyleClass().addAll("ink-box", inkClass(box.ink().name()));
                region.setManaged(false);
                region.resizeRelocate(box.x(), box.y(), box.width(), box.height());
                getChildren().add(region);
            }
        }
    }

    private static Label words(BoardSheet.Mark.Words words) {
        var label = new Label(words.text());
        label.getStyleClass().addAll("ink-words", inkClass(words.ink().name()));
        label.setStyle(
                Css.fontSize(words.size()) + (words.bold() ? " -fx-font-weight: bold;" : ""));
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setManaged(false);
        double left = words.right() ? words.x() - words.width() : words.x();
        label.setAlignment(words.right() ? Pos.BASELINE_RIGHT : Pos.BASELINE_LEFT);
        double high = words.size() * 1.4;
        label.resizeRelocate(left, words.y() - words.size() * 1.05, words.width(), high);
        return label;
    }

    private static String inkClass(String ink) {
        return "ink-" + ink.toLowerCase(Locale.ROOT);
    }
}
