package org.rollcall.ui.countries;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.rollcall.library.Library;
import org.rollcall.library.ListedVote;
import org.rollcall.publish.Texts;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Source;
import org.rollcall.work.Background;
import org.rollcall.work.Job;

/// By whose ballots members and groups are looked at, and the votes read so, in the background.
final class VoteSources {

    private final Library library;
    private final Membership membership;
    private final Background background;
    private final Heard heard;
    private final ObjectProperty<Optional<Source>> source =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Source>> sources =
            new ReadOnlyObjectWrapper<>(List.of());
    private List<ListedVote> listed = List.of();
    private Optional<VoteBook> book = Optional.empty();
    private Job reading = Job.NONE;

    /// Who hears what becomes of it.
    ///
    /// @param begun is run when it begins
    /// @param read is run when the votes are there
    /// @param failed takes why they are not
    record Heard(Runnable begun, Runnable read, Consumer<Throwable> failed) {}

    VoteSources(Library library, Membership membership, Background background, Heard heard) {
        this.library = library;
        this.membership = membership;
        this.background = background;
        this.heard = heard;
        source.subscribe((_, _) -> read());
    }

    /// Takes the votes of a record, or of another one than before.
    void use(List<ListedVote> newListed) {
        listed = newListed;
        read();
    }

    /// Whose ballots count; empty for those that are shown of each vote.
    ObjectProperty<Optional<Source>> sourceProperty() {
        return source;
    }

    /// The sources that can be asked by themselves: those of imported files.
    ReadOnlyObjectProperty<List<Source>> sourcesProperty() {
        return sources.getReadOnlyProperty();
    }

    /// The votes; empty until they have been read once.
    Optional<VoteBook> book() {
        return book;
    }

    /// That figures by these ballots are near those that others publish, not equal, as a sentence
    /// after others; empty where they are worked out from the same ballots.
    String nearness(Texts texts) {
        return source.get().equals(Optional.of(Source.VOETEN))
                ? ""
                : " " + texts.text("agreement.near");
    }

    private void read() {
        var votes = listed;
        var told = source.get();
        reading.cancel();
        heard.begun().run();
        reading =
                background.start(
                        _ -> VoteBook.of(library.record(), votes, membership, told),
                        this::take,
                        heard.failed());
    }

    private void take(VoteBook read) {
        book = Optional.of(read);
        sources.set(read.sources());
        // The file of the one that was asked may have been removed.
        if (source.get().filter(told -> !read.sources().contains(told)).isPresent()) {
            source.set(Optional.empty());
        } else {
            heard.read().run();
        }
    }
}
