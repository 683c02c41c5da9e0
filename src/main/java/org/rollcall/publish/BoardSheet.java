package org.rollcall.publish;

import java.util.List;

/// The board of one vote as a picture.
final class BoardSheet {

    private static final double MOST_TEXT = 40;

    private BoardSheet() {}

    /// The board with `items` within `frame`.
    static Sheet of(VoteFrame frame, List<BoardItem> items) {
        return frame.sheet(
                PictureKind.BOARD,
                room -> {
                    double most = MOST_TEXT * room.unit();
                    var places =
                            room.pen()
                                    .board(
                                            items,
                                            room.left(),
                                            room.top(),
                                            room.width(),
                                            room.height(),
                                            most);
                    return places.isEmpty() ? most : places.getFirst().textSize();
                });
    }
}
