package org.rollcall.ui.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.library.Library;
import org.rollcall.library.LibraryException;
import org.rollcall.store.GroupStore;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.OwnGroup;
import org.rollcall.vote.Span;
import org.rollcall.work.HeldBackground;

/// The person's groups: each change is kept, and each can be undone.
class OwnGroupsTest {

    private static final MemberCode FRANCE = new MemberCode("FRA");

    @TempDir private Path folder;

    private final HeldBackground background = new HeldBackground();
    private final List<String> said = new ArrayList<>();
    private Library library;
    private GroupStore store;
    private OwnGroups groups;

    @BeforeEach
    void opens() throws LibraryException {
        library = Library.open(folder);
        store = new GroupStore(library.scenarios());
        groups = new OwnGroups(store, background, said::add);
        groups.load();
        background.runAll();
    }

    @AfterEach
    void closes() {
        library.close();
    }

    @Test
    void everyChangeIsKeptAndUndoneAndMadeAgain() {
        var made = groups.make(new UUID(0, 1));
        groups.change(made, group -> group.called("Friends").with(FRANCE, Span.ALWAYS));
        background.runAll();
        assertThat(store.all())
                .isEqualTo(groups.all())
                .extracting(OwnGroup::name)
                .containsExactly("Friends");
        groups.delete(groups.all().getFirst());
        background.runAll();
        assertThat(store.all()).isEmpty();
        assertThat(groups.undo().map(OwnGroup::name)).contains("Friends");
        assertThat(groups.undo().map(OwnGroup::name)).contains(made.name());
        assertThat(groups.undo()).isEmpty();
        assertThat(groups.canUndoProperty().get()).isFalse();
        background.runAll();
        assertThat(store.all()).isEmpty();
        groups.redo();
        assertThat(groups.redo().map(OwnGroup::members).orElseThrow()).containsKey(FRANCE);
        background.runAll();
        assertThat(store.all()).isEqualTo(groups.all()).hasSize(1);
        assertThat(said).isEmpty();
    }

    @Test
    void changesThatAreNotKeptYetAreKeptAtTheEnd() {
        groups.make(new UUID(0, 1));
        groups.make(new UUID(0, 2));
        assertThat(store.all()).isEmpty();
        groups.flush();
        assertThat(store.all()).extracting(OwnGroup::name).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void namesThatCannotBeAreSaidWhy() {
        var one = groups.make(new UUID(0, 1));
        var other = groups.make(new UUID(0, 2));
        assertThat(groups.complaint(one, "  ").orElseThrow()).contains("needs a name");
        assertThat(groups.complaint(one, other.name().toUpperCase(Locale.ROOT)).orElseThrow())
                .contains("Choose another name");
        assertThat(groups.complaint(one, "x".repeat(61)).orElseThrow()).contains("60");
        assertThat(groups.complaint(one, one.name())).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsSaid() {
        groups.make(new UUID(0, 1));
        library.close();
        background.runAll();
        assertThat(said).singleElement().asString().contains("could not be kept");
    }
}
