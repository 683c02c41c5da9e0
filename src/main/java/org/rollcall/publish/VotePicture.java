package org.rollcall.publish;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rollcall.vote.Membership;

/// The pictures of a vote, real or hypothetical.
public final class VotePicture implements Picture {

    private final PicturedVote vote;
    private final Membership membership;
    private final TextWidth widths;

    /// Pictures of `vote`, whose words are as wide as `widths` says.
    public VotePicture(PicturedVote vote, Membership membership, TextWidth widths) {
        this.vote = vote;
        this.membership = vote.membership(membership);
        this.widths = widths;
    }

    @Override
    public Set<PictureKind> kinds() {
        var kinds = EnumSet.allOf(PictureKind.class);
        kinds.removeIf(kind -> !kind.isOfVote() || (kind.needsNames() && !vote.hasNames()));
        return kinds;
    }

    @Override
    public List<Sheet> sheets(PictureKind kind, PictureFormat format, PictureSize size) {
        if (!kinds().contains(kind)) {
            throw new IllegalArgumentException(vote.symbol() + " has no " + kind.code());
        }
        return switch (kind) {
            case STORY -> throw new IllegalStateException("no vote has it");
            case BOARD -> List.of(board(BoardOrder.NAME, size));
            case VERDICT ->
                    List.of(VerdictSheet.of(vote, words(), widths, size.width(), size.height()));
            case MAP ->
                    List.of(MapSheet.of(frame(size), vote, new MapWords(vote.choices(), names())));
            case TABLE -> {
                var table =
                        new TableSheet(vote, new Board(membership, vote.date()), words(), widths);
                yield format == PictureFormat.PDF
                        ? table.pages()
                        : List.of(table.ofWidth(size.width()));
            }
        };
    }

    /// The board with its names in this order.
    public Sheet board(BoardOrder order, PictureSize size) {
        var items = new Board(membership, vote.date()).items(vote.choices(), order);
        return BoardSheet.of(frame(size), items);
    }

    private VoteFrame frame(PictureSize size) {
        return new VoteFrame(vote, words(), widths, size.width(), size.height());
    }

    @Override
    public String fileName(PictureKind kind) {
        var name =
                (vote.hypothetical() ? "hypothetical " + vote.title() : vote.symbol())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return kind == PictureKind.BOARD ? name : name + "-" + kind.code();
    }

    private AltText words() {
        return new AltText(vote, names());
    }

    private Names names() {
        return new Names(membership, vote.date());
    }
}
