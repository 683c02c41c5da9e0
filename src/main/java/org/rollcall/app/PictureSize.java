package org.rollcall.app;

/// The size of a picture in pixels.
record PictureSize(int width, int height) {

    /// That of the commonest screens.
    static final PictureSize USUAL = new PictureSize(1920, 1080);
}
