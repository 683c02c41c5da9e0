package org.rollcall.ui.kit;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Moves and enlarges a map by the mouse: the wheel makes it larger where the mouse is, dragging
/// moves it.
final class MapMouse {

    private static final double STEP = 1.25;

    private final MapPane map;
    private double fromX;
    private double fromY;
    private boolean dragged;

    MapMouse(MapPane map) {
        this.map = map;
    }

    void listen() {
        map.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void scroll(ScrollEvent event) {
        // With Ctrl it is the zoom of the window.
        if (event.getDeltaY() != 0 && !event.isShortcutDown()) {
            map.zoomAt(event.getDeltaY() > 0 ? STEP : 1 / STEP, event.getX(), event.getY());
            event.consume();
        }
    }

    private void press(MouseEvent event) {
        fromX = event.getX();
        fromY = event.getY();
        dragged = false;
    }

    private void drag(MouseEvent event) {
        // The whole world has nowhere to go.
        if (map.zoomed() > 1) {
            dragged = true;
            map.setCursor(Cursor.MOVE);
            map.drag(event.getX() - fromX, event.getY() - fromY);
        }
    }

    private void release(MouseEvent event) {
        if (dragged) {
            map.setCursor(Cursor.DEFAULT);
            map.move(event.getX() - fromX, event.getY() - fromY);
        }
    }
}
