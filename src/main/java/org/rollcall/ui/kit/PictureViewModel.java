package org.rollcall.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rollcall.publish.Picture;
import org.rollcall.publish.PictureAdvice;
import org.rollcall.publish.PictureFormat;
import org.rollcall.publish.PictureKind;
import org.rollcall.publish.PictureSize;
import org.rollcall.publish.Texts;

/// What a picture is to be, and what to know of it before it is made.
public final class PictureViewModel {

    private final Picture picture;
    private final Texts texts = Texts.of(PictureViewModel.class, "kit");
    private final ObjectProperty<PictureKind> kind = new SimpleObjectProperty<>(PictureKind.BOARD);
    private final ObjectProperty<PictureFormat> format =
            new SimpleObjectProperty<>(PictureFormat.PNG);
    private final StringProperty size = new SimpleStringProperty("");
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<PictureAdvice> advice =
            new ReadOnlyObjectWrapper<>(new PictureAdvice(false, false, ""));
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");

    /// A picture of `picture`, at first as the person had it `last`.
    public PictureViewModel(Picture picture, PictureChoice last) {
        this.picture = picture;
        kind.set(
                picture.kinds().contains(last.kind())
                        ? last.kind()
                        : kinds().stream().findFirst().orElse(last.kind()));
        format.set(last.format());
        size.set(last.size().written());
        dark.set(last.dark());
        kind.subscribe(this::look);
        format.subscribe(this::look);
        size.subscribe(this::look);
        look();
    }

    /// What can be shown.
    public List<PictureKind> kinds() {
        return picture.kinds().stream().sorted().toList();
    }

    /// What is shown.
    public ObjectProperty<PictureKind> kindProperty() {
        return kind;
    }

    /// In what it is written.
    public ObjectProperty<PictureFormat> formatProperty() {
        return format;
    }

    /// How large, as it was typed.
    public StringProperty sizeProperty() {
        return size;
    }

    /// Whether light on dark.
    public BooleanProperty darkProperty() {
        return dark;
    }

    /// What to know of it before it is made.
    public ReadOnlyObjectProperty<PictureAdvice> adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    /// What it shows, in words.
    public ReadOnlyStringProperty spokenProperty() {
        return spoken.getReadOnlyProperty();
    }

    /// What was chosen, if it can be made.
    public Optional<PictureChoice> chosen() {
        return PictureSize.read(size.get())
                .filter(_ -> advice.get().possible())
                .map(large -> new PictureChoice(kind.get(), format.get(), large, dark.get()));
    }

    private void look() {
        var large = PictureSize.read(size.get());
        if (large.isEmpty()) {
            advice.set(
                    new PictureAdvice(
                            false,
                            false,
                            texts.text("picture.size.wrong", PictureSize.LEAST, PictureSize.MOST)));
            return;
        }
        var sheets = picture.sheets(kind.get(), format.get(), large.get());
        spoken.set(sheets.getFirst().spoken());
        advice.set(PictureAdvice.of(picture, kind.get(), format.get(), large.get(), sheets));
    }
}
