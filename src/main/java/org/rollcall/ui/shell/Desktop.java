package org.rollcall.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the window asks of the desktop around it.
///
/// @param saving asks for a file to save to; with the extension `folder`, for a new folder
/// @param opening asks for files to import; none, where the person thinks better of it
/// @param browsing opens an address in the browser
public record Desktop(
        FileSaving.Chooser saving, Supplier<List<Path>> opening, Consumer<String> browsing) {

    /// What stands for an extension where a new folder is asked for.
    public static final String FOLDER = "folder";

    /// A desktop where nothing is to be had: that of a picture.
    public static final Desktop NONE = new Desktop((_, _) -> Optional.empty(), List::of, _ -> {});
}
