package org.rollcall.publish;

import java.util.stream.Stream;

/// The map of one vote as a picture.
final class MapSheet {

    private static final double SIGN = 13;
    private static final double TEXT = 15;

    private MapSheet() {}

    /// The map of `vote` within `frame`.
    static Sheet of(VoteFrame frame, PicturedVote vote, MapWords words) {
        return frame.sheet(PictureKind.MAP, room -> draw(room, vote, words));
    }

    private static double draw(VoteFrame.Room room, PicturedVote vote, MapWords words) {
        var world = WorldMap.get();
        var pen = room.pen();
        var style = new Pen.Style(TEXT * room.unit(), false, Ink.MUTED);
        var notes =
                Stream.of(words.unmapped(world), words.note())
                        .flatMap(note -> pen.lines(note, style, room.width()).stream())
                        .toList();
        double below = notes.size() * style.size() * Pen.LEADING;
        map(room, room.height() - below - style.size(), world, vote);
        double y = room.top() + room.height() - below;
        for (var line : notes) {
            pen.words(room.left(), y + style.size(), room.width(), line, style);
            y += style.size() * Pen.LEADING;
        }
        return style.size();
    }

    private static void map(VoteFrame.Room room, double height, WorldMap world, PicturedVote vote) {
        double size = SIGN * room.unit();
        var view =
                MapPlan.View.whole(world, room.width(), height, size)
                        .moved(room.left(), room.top())
                        .seeing(room.left() + room.width(), room.top() + height);
        room.pen().map(MapPlan.of(world, vote.choices(), view), room.unit());
    }
}
