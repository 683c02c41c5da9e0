package org.rollcall.ui.library;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.rollcall.library.Library;
import org.rollcall.publish.Texts;
import org.rollcall.work.Background;
import org.rollcall.work.Job;

/// What is in the record, and whether another program has brought a newer one.
public final class LibraryViewModel {

    private final Library library;
    private final Background background;
    private final Texts texts = Texts.of(LibraryViewModel.class, "library");
    private final ReadOnlyObjectWrapper<Optional<Contents>> contents =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private Job loading = Job.NONE;
    private Job looking = Job.NONE;

    /// What is in `library`.
    public LibraryViewModel(Library library, Background background) {
        this.library = library;
        this.background = background;
    }

    ReadOnlyObjectProperty<Optional<Contents>> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /// What went wrong last, in a sentence; empty where nothing did.
    ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    /// Reads what is in the record that is open.
    public void load() {
        loading.cancel();
        loading =
                background.start(
                        _ -> Contents.of(library.record()),
                        found -> {
                            contents.set(Optional.of(found));
                            complaint.set("");
                        },
                        this::complain);
    }

    /// Looks whether there is a newer record, and calls `newer` if so.
    public void look(Runnable newer) {
        looking.cancel();
        looking =
                background.start(
                        _ -> library.isOutdated(),
                        outdated -> {
                            if (outdated) {
                                newer.run();
                            }
                        },
                        _ -> {});
    }

    /// Loads the record that counts now, then calls `renewed`.
    public void reload(Runnable renewed) {
        background.start(
                _ -> {
                    library.reload();
                    return library.record();
                },
                _ -> renewed.run(),
                this::complain);
    }

    private void complain(Throwable reason) {
        complaint.set(texts.text("complaint", String.valueOf(reason.getMessage())));
    }
}
