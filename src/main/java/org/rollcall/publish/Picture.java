package org.rollcall.publish;

import java.util.List;
import java.util.Set;

/// Something that can be drawn and saved as a picture.
public interface Picture {

    /// What can be shown of it.
    Set<PictureKind> kinds();

    /// The drawing of `kind`, one sheet for each page; a format without pages has one.
    ///
    /// A table is as high as it needs to be: of the size only the width counts, and pages of a PDF
    /// are A4.
    ///
    /// @throws IllegalArgumentException if there is no such drawing of it
    List<Sheet> sheets(PictureKind kind, PictureFormat format, PictureSize size);

    /// The name that a file is offered, without its ending.
    String fileName(PictureKind kind);
}
