package org.rollcall.ui.shell;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.rollcall.library.Library;
import org.rollcall.publish.Picture;
import org.rollcall.publish.Texts;
import org.rollcall.store.NoteStore;
import org.rollcall.store.ViewStore;
import org.rollcall.ui.kit.Look;
import org.rollcall.ui.kit.Saving;
import org.rollcall.ui.kit.Styles;
import org.rollcall.ui.kit.TableMemory;
import org.rollcall.ui.kit.VoteTab;
import org.rollcall.ui.kit.Zoom;
import org.rollcall.ui.shell.Place.Screen;
import org.rollcall.ui.votes.BoardTab;
import org.rollcall.ui.votes.NotesTab;
import org.rollcall.ui.votes.NotesViewModel;
import org.rollcall.ui.votes.SavedViewModel;
import org.rollcall.ui.votes.SourceTab;
import org.rollcall.ui.votes.TableTab;
import org.rollcall.ui.votes.VotesView;
import org.rollcall.ui.votes.VotesViewModel;
import org.rollcall.ui.whatif.WhatIfView;
import org.rollcall.ui.whatif.WhatIfViewModel;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.work.Background;

/// The whole window: the features, and how a person gets from one to another.
public final class Shell {

    private static final String FIRST_VOTE = "A/RES/ES-11/2";

    private final Stage stage;
    private final Texts texts = Texts.of(Shell.class, "shell");
    private final Look look = new Look();
    private final Zoom zoom = new Zoom();
    private final Journey journey = new Journey();
    private final SettingsMemory memory;
    private final WindowPlace windowPlace;
    private final VotesViewModel votes;
    private final NotesViewModel notes;
    private final SavedViewModel saved;
    private final WhatIfViewModel whatIf;
    private final CompareDesk compare;
    private final CountriesDesk countries;
    private final VotesView votesView;
    private final WhatIfView whatIfView;
    private final Saving saving;
    private final PictureDesk pictures;
    private final ShellView view;
    private final LibraryDesk desk;
    private final EntryDesk entry;
    private final PresentDesk present;
    private final DropHandler drops;
    private Screen screen = Screen.VOTES;
    private boolean travelling;

    /// A window onto `library`.
    ///
    /// @param desktop asks for files and opens pages
    public Shell(
            Stage stage,
            Library library,
            Membership membership,
            Background background,
            Desktop desktop) {
        this.stage = stage;
        memory = new SettingsMemory(library.settings(), background);
        windowPlace = new WindowPlace(memory);
        var noteStore = new NoteStore(library.scenarios());
        votes = new VotesViewModel(library::record, noteStore, membership, background);
        notes = new NotesViewModel(noteStore, background, votes::notesChanged);
        saved = new SavedViewModel(new ViewStore(library.scenarios()), votes, background);
        whatIf = new WhatIfViewModel(membership, library, background);
        compare = new CompareDesk(library, membership, background);
        drops = new DropHandler(sorting(background)::sort);
        view = new ShellView(look, journey, drops, actions());
        var steps =
                new LibraryDesk.Steps(
                        this::openVote, () -> show(Screen.LIBRARY), this::renew, this::showEntry);
        desk = new LibraryDesk(library, background, desktop, view.notices(), steps);
        var entrySteps =
                new EntryDesk.Steps(this::showEntry, this::renewAndOpen, view.notices()::add);
        entry = new EntryDesk(library, membership, memory, background, entrySteps);
        saving = new FileSaving(desktop.saving(), background, view.notices()::add);
        var near = new CountriesDesk.Steps(this::openVote, saving, this::visit);
        countries = new CountriesDesk(library, membership, background, near);
        var around = new PresentDesk.Around(look, memory, saving, desktop.opening(), this::replay);
        pictures =
                new PictureDesk(desktop.saving(), membership, memory, background, view.notices());
        present = new PresentDesk(library, membership, background, around);
        votesView = new VotesView(votes, saved, tabs(membership), this::openWhatIf);
        whatIfView = new WhatIfView(whatIf, aroundWhatIf(desktop));
        library.notices().forEach(desk::tell);
        new Remembering(memory)
                .keep(new Remembering.Parts(zoom, look, votes, votesView, whatIfView));
        follow();
    }

    private WhatIfView.Around aroundWhatIf(Desktop desktop) {
        return new WhatIfView.Around(
                this::openWhatIf, saving, desktop.opening(), countries::groups);
    }

    private List<VoteTab> tabs(Membership membership) {
        return List.of(
                new BoardTab(membership, countries::groups),
                new TableTab(membership, saving, new TableMemory(memory), this::openMember),
                compare.changesTab(this::comparePrevious),
                new SourceTab(membership, entry.actions()),
                new NotesTab(notes));
    }

    /// What the window shows.
    public Parent root() {
        return view;
    }

    /// Makes `scene`, which shows [#root()], look as the person likes it.
    public void dress(Scene scene) {
        look.applyTo(scene);
        Styles.of(Shell.class, "shell").ifPresent(scene.getStylesheets()::add);
        zoom.applyTo(scene);
        MoreKeys.addTo(scene, zoom, here()::redo);
    }

    /// Puts the window where it was, and remembers where it goes.
    public void placeWindow() {
        windowPlace.restore(stage);
        windowPlace.keepFollowing(stage);
    }

    /// Reads the votes and opens the one that was open last, then calls `ready`.
    public void start(Runnable ready) {
        show(Screen.VOTES);
        saved.load();
        votes.load(() -> {
            showRecord();
            votes.open(memory.get("votes.open").orElse(FIRST_VOTE));
            desk.start();
            present.start(this::showPresent);
            ready.run();
        });
    }

    private Sorting sorting(Background background) {
        return new Sorting(
                background, files -> desk.take(files), this::takeScenarios, this::takePacks);
    }

    private void takeScenarios(List<Path> files) {
        show(Screen.WHATIF);
        files.forEach(whatIf::take);
    }

    private void takePacks(List<Path> files) {
        showPresent();
        files.forEach(present.view()::take);
    }

    private void openVote(String symbol) {
        // Back leads to where it was opened, not to the vote that was open before.
        travelling = !symbol.equals(votes.symbol());
        show(Screen.VOTES);
        travelling = false;
        votes.open(symbol);
    }

    private void showEntry() {
        show(Screen.ENTRY);
        entry.view().focusText();
    }

    // What was deleted may be gone, or another source may still tell of it.
    private void renewAndOpen(String symbol) {
        desk.renew(() -> openVote(symbol));
    }

    private void renew() {
        votes.reload(this::showRecord);
    }

    /// Takes files that are dropped on the window.
    public DropHandler drops() {
        return drops;
    }

    /// Opens the vote `symbol`.
    public void open(String symbol) {
        votes.open(symbol);
    }

    /// Light or dark, for this window.
    public Look look() {
        return look;
    }

    /// How large everything is, in this window.
    public Zoom zoom() {
        return zoom;
    }

    /// Keeps what is not kept yet. Call it before the program ends.
    public void close() {
        desk.stop();
        present.close();
        whatIf.flush();
        notes.flush();
        countries.flush();
        saved.flush();
        memory.flush();
    }

    private ScreenActions here() {
        return new ScreenActions(() -> screen, votesView, whatIf, whatIfView, present, countries);
    }

    private Map<Shortcut, Runnable> actions() {
        var actions = new EnumMap<Shortcut, Runnable>(Shortcut.class);
        actions.put(Shortcut.SEARCH, this::search);
        actions.put(Shortcut.FIND, () -> here().find());
        actions.put(Shortcut.VOTES, () -> show(Screen.VOTES));
        actions.put(Shortcut.COMPARE, this::showCompare);
        actions.put(Shortcut.COMPARE_PREVIOUS, this::comparePrevious);
        actions.put(Shortcut.COUNTRIES, this::showCountries);
        actions.put(Shortcut.WHATIF, () -> show(Screen.WHATIF));
        actions.put(Shortcut.LIBRARY, () -> show(Screen.LIBRARY));
        actions.put(Shortcut.ENTRY, this::showEntry);
        actions.put(Shortcut.PRESENT, this::showPresent);
        actions.put(Shortcut.REPLAY, () -> replay(false));
        actions.put(Shortcut.LESSON, () -> replay(true));
        actions.put(Shortcut.BOARD_WINDOW, () -> present.view().toggleBoard(stage));
        actions.put(Shortcut.IMPORT, () -> desk.chooseFiles());
        actions.put(Shortcut.OPEN_WHATIF, this::openWhatIf);
        actions.put(Shortcut.BOARD, () -> showTab("board"));
        actions.put(Shortcut.TABLE, () -> showTab("table"));
        actions.put(Shortcut.SOURCE, () -> showTab("source"));
        actions.put(Shortcut.NOTES, this::showNotes);
        actions.put(Shortcut.BACK, () -> travel(journey.back()));
        actions.put(Shortcut.FORWARD, () -> travel(journey.forward()));
        actions.put(Shortcut.UNDO, () -> here().undo());
        actions.put(Shortcut.REDO, () -> here().redo());
        actions.put(Shortcut.PICTURE, this::savePicture);
        actions.put(Shortcut.ZOOM_IN, zoom::in);
        actions.put(Shortcut.ZOOM_OUT, zoom::out);
        actions.put(Shortcut.ZOOM_RESET, zoom::reset);
        actions.put(Shortcut.LIGHT_OR_DARK, look::toggle);
        actions.put(Shortcut.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()));
        actions.put(Shortcut.HELP, () -> new ShortcutHelp(stage).show());
        actions.put(Shortcut.CLOSE, stage::close);
        return actions;
    }

    private void follow() {
        view.showAboveStatus(desk.bar());
        zoom.percentProperty().subscribe(percent -> view.showZoom(percent.intValue()));
        votes.openProperty()
                .subscribe((_, open) ->
                        open.ifPresent(vote -> {
                            memory.put("votes.open", vote.rollCall().heading().symbol());
                            visit();
                        }));
        votesView.tabProperty().subscribe((_, _) -> visit());
        votes.filterProperty().subscribe((_, _) -> visit());
    }

    private void show(Screen next) {
        screen = next;
        view.show(next, viewOf(next));
        stage.setTitle(texts.text("title." + next.name()));
        showStatus();
        visit();
    }

    private Node viewOf(Screen shown) {
        return switch (shown) {
            case VOTES -> votesView;
            case COMPARE -> compare.view();
            case COUNTRIES -> countries.view();
            case WHATIF -> whatIfView;
            case LIBRARY -> desk.view();
            case ENTRY -> entry.view();
            case PRESENT -> present.view();
        };
    }

    private void visit() {
        if (!travelling && !votes.symbol().isEmpty()) {
            journey.visit(
                    new Place(
                            screen,
                            votes.symbol(),
                            votesView.tabProperty().get(),
                            votes.filterProperty().get(),
                            screen == Screen.COUNTRIES ? countries.place() : ""));
        }
    }

    private void travel(Optional<Place> to) {
        to.ifPresent(place -> {
            travelling = true;
            show(place.screen());
            votesView.tabProperty().set(place.tab());
            votes.filterProperty().set(place.filter());
            votes.open(place.vote());
            if (place.screen() == Screen.COUNTRIES) {
                countries.go(place.within());
            }
            travelling = false;
        });
    }

    private void showTab(String tab) {
        show(Screen.VOTES);
        votesView.tabProperty().set(tab);
    }

    private void search() {
        show(Screen.VOTES);
        votesView.focusSearch();
    }

    private void showPresent() {
        show(Screen.PRESENT);
        present.view().focusFirst();
    }

    private void replay(boolean lesson) {
        show(Screen.PRESENT);
        present.replay(votes.openProperty().get(), lesson);
    }

    private void showNotes() {
        showTab("notes");
        votesView.focusFind();
    }

    private void showCompare() {
        show(Screen.COMPARE);
        compare.view().focusFirst();
    }

    private void showCountries() {
        show(Screen.COUNTRIES);
        countries.view().focusFirst();
    }

    private void openMember(MemberCode member) {
        countries.open(member);
        show(Screen.COUNTRIES);
    }

    private void comparePrevious() {
        compare.withPrevious(votes.openProperty().get());
        showCompare();
    }

    private void openWhatIf() {
        votes.openProperty()
                .get()
                .ifPresent(vote -> {
                    whatIf.startFrom(vote);
                    show(Screen.WHATIF);
                    whatIfView.focusBallots();
                });
    }

    private void savePicture() {
        Optional<Picture> shown =
                switch (screen) {
                    case VOTES -> votes.openProperty().get().map(pictures::of);
                    case WHATIF -> whatIf.openProperty().get().map(pictures::of);
                    case PRESENT -> present.picture();
                    case LIBRARY, ENTRY, COMPARE, COUNTRIES -> Optional.empty();
                };
        pictures.save(stage, shown, look.isDark());
    }

    private void showRecord() {
        showStatus();
        countries.use(votes.listed());
    }

    private void showStatus() {
        view.showStatus(StatusText.of(screen, votes));
    }
}
