package org.rollcall.publish;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rollcall.scenario.LiveVote;

/// The picture of a live vote: the board in the room, as it stands.
public final class LivePicture implements Picture {

    private final LiveVote vote;
    private final TextWidth widths;

    /// The board of `vote`, whose words are as wide as `widths` says.
    public LivePicture(LiveVote vote, TextWidth widths) {
        this.vote = vote;
        this.widths = widths;
    }

    @Override
    public Set<PictureKind> kinds() {
        return Set.of(PictureKind.BOARD);
    }

    @Override
    public List<Sheet> sheets(PictureKind kind, PictureFormat format, PictureSize size) {
        if (kind != PictureKind.BOARD) {
            throw new IllegalArgumentException("a live vote has no " + kind.code());
        }
        return List.of(HallSheet.of(vote, widths, size.width(), size.height()));
    }

    @Override
    public String fileName(PictureKind kind) {
        var title = vote.setting().title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return ("room-" + title).replaceAll("-+$", "");
    }
}
