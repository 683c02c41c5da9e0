package org.rollcall.publish;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The picture of a comparison or of a member.
///
/// @param story what it tells
/// @param source where that is from, in a line
/// @param widths how wide words are
public record StoryPicture(Story story, String source, TextWidth widths) implements Picture {

    @Override
    public Set<PictureKind> kinds() {
        return Set.of(PictureKind.STORY);
    }

    @Override
    public List<Sheet> sheets(PictureKind kind, PictureFormat format, PictureSize size) {
        if (kind != PictureKind.STORY) {
            throw new IllegalArgumentException(story.title() + " has no " + kind.code());
        }
        return List.of(StorySheet.of(story, source, widths, size.width(), size.height()));
    }

    @Override
    public String fileName(PictureKind kind) {
        return ((story.hypothetical() ? "hypothetical " : "") + story.title())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
