package org.rollcall.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.rollcall.library.Library;
import org.rollcall.publish.Texts;
import org.rollcall.store.NoteStore;
import org.rollcall.store.ViewStore;
import org.rollcall.ui.compare.Around;
import org.rollcall.ui.kit.Look;
import org.rollcall.ui.kit.Saving;
import org.rollcall.ui.kit.Styles;
import org.rollcall.ui.kit.TableMemory;
import org.rollcall.ui.kit.Zoom;
import org.rollcall.ui.map.MapTab;
import org.rollcall.ui.shell.Place.Screen;
import org.rollcall.ui.votes.BoardTab;
import org.rollcall.ui.votes.NotesTab;
import org.rollcall.ui.votes.NotesViewModel;
import org.rollcall.ui.votes.SavedViewModel;
import org.rollcall.ui.votes.SourceTab;
import org.rollcall.ui.votes.TableTab;
import org.rollcall.ui.votes.VoteActions;
import org.rollcall.ui.votes.VotesView;
import org.rollcall.ui.votes.VotesViewModel;
import org.rollcall.ui.whatif.WhatIfView;
import org.rollcall.ui.whatif.WhatIfViewModel;
import org.rollcall.vote.Group;
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
    private final HandOnDesk handOn;
    private final Traveller traveller;
    private final TableTab table;
    private final ShellView view;
    private final LibraryDesk desk;
    private final EntryDesk entry;
    private final PresentDesk present;
    private final DropHandler drops;
    private Screen screen = Screen.VOTES;

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
        compare = new CompareDesk(library, membership, background, compared());
        drops = new DropHandler(sorting(background)::sort);
        var actions = ShellActions.of(this, stage);
        view = new ShellView(look, journey, drops, actions);
        var steps =
                new LibraryDesk.Steps(
                        this::openVote, () -> show(Screen.LIBRARY), this::renew, this::showEntry);
        desk = new LibraryDesk(library, background, desktop, view.notices(), steps);
        var entrySteps =
                new EntryDesk.Steps(this::showEntry, this::renewAndOpen, view.notices()::add);
        entry = new EntryDesk(library, membership, memory, background, entrySteps);
        saving = new FileSaving(desktop.saving(), background, view.notices()::add);
        countries = new CountriesDesk(library, membership, background, near());
        var around = new PresentDesk.Around(look, memory, saving, desktop.opening(), this::replay);
        present = new PresentDesk(library, membership, background, around);
        table = new TableTab(membership, saving, new TableMemory(memory), this::openMember);
        votesView = votesView(membership, background);
        traveller =
                new Traveller(
                        journey, () -> screen, this::show, votes, votesView, countries, compare);
        whatIfView = whatIfView(desktop);
        handOn = handOn(library, membership, background, desktop);
        handOn.addTo(actions);
        library.notices().forEach(desk::tell);
        follow();
    }

    private Around compared() {
        return new Around(this::share, this::openVote, this::groups, () -> traveller().visit());
    }

    private CountriesDesk.Steps near() {
        return new CountriesDesk.Steps(
                this::openVote, saving, this::share, () -> traveller().visit());
    }

    private WhatIfView whatIfView(Desktop desktop) {
        return new WhatIfView(
                whatIf,
                new WhatIfView.Around(
                        this::openWhatIf, saving, desktop.opening(), this::groups, this::share));
    }

    private VotesView votesView(Membership membership, Background background) {
        var tabs =
                List.of(
                        new BoardTab(membership, this::groups, this::openMember),
                        table,
                        new MapTab(membership, background, this::openMember),
                        compare.changesTab(this::comparePrevious, this::compareSeries),
                        new SourceTab(membership, entry.actions()),
                        new NotesTab(notes));
        return new VotesView(votes, saved, tabs, new VoteActions(this::openWhatIf, this::share));
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
        MoreKeys.addTo(scene, zoom, () -> here().redo());
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
                background,
                files -> desk.take(files),
                this::takeScenarios,
                this::takePacks,
                files -> handOn.take(files));
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
        if (symbol.equals(votes.symbol())) {
            show(Screen.VOTES);
        } else {
            traveller.unnoted(() -> show(Screen.VOTES));
        }
        votes.open(symbol);
    }

    void showEntry() {
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
        look.close();
    }

    private List<Group> groups() {
        return countries.groups();
    }

    ScreenActions here() {
        return new ScreenActions(() -> screen, votesView, whatIf, whatIfView, present, countries);
    }

    private void follow() {
        new Remembering(memory)
                .keep(new Remembering.Parts(zoom, look, votes, votesView, whatIfView));
        view.showAboveStatus(desk.bar());
        zoom.percentProperty().subscribe(percent -> view.showZoom(percent.intValue()));
        votes.openProperty()
                .subscribe((_, open) ->
                        open.ifPresent(vote -> {
                            memory.put("votes.open", vote.rollCall().heading().symbol());
                            traveller.visit();
                        }));
        votesView.tabProperty().subscribe((_, _) -> traveller.visit());
        votes.filterProperty().subscribe((_, _) -> traveller.visit());
    }

    void show(Screen next) {
        screen = next;
        view.show(next, viewOf(next));
        stage.setTitle(texts.text("title." + next.name()));
        showStatus();
        traveller.visit();
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

    private HandOnDesk handOn(
            Library library, Membership membership, Background background, Desktop desktop) {
        var shown =
                new HandOnDesk.Shown(
                        stage,
                        () -> screen,
                        look::isDark,
                        votes,
                        votesView,
                        table,
                        compare,
                        whatIf,
                        present::picture,
                        countries);
        var around =
                new HandOnDesk.Around(library, membership, background, desktop, memory, saving);
        return new HandOnDesk(shown, around, view.notices(), traveller::to);
    }

    Traveller traveller() {
        return traveller;
    }

    void toggleBoard() {
        present.view().toggleBoard(stage);
    }

    void chooseFiles() {
        desk.chooseFiles();
    }

    void showTab(String tab) {
        show(Screen.VOTES);
        votesView.tabProperty().set(tab);
    }

    void search() {
        show(Screen.VOTES);
        votesView.focusSearch();
    }

    void showPresent() {
        show(Screen.PRESENT);
        present.view().focusFirst();
    }

    void replay(boolean lesson) {
        show(Screen.PRESENT);
        present.replay(votes.openProperty().get(), lesson);
    }

    void showNotes() {
        showTab("notes");
        votesView.focusFind();
    }

    void showCompare() {
        show(Screen.COMPARE);
        compare.view().focusFirst();
    }

    void showCountries() {
        show(Screen.COUNTRIES);
        countries.view().focusFirst();
    }

    private void openMember(MemberCode member) {
        countries.open(member);
        show(Screen.COUNTRIES);
    }

    void comparePrevious() {
        compare.withPrevious(votes.openProperty().get());
        showCompare();
    }

    private void compareSeries() {
        compare.series(votes.openProperty().get());
        showCompare();
    }

    void openWhatIf() {
        votes.openProperty()
                .get()
                .ifPresent(vote -> {
                    whatIf.startFrom(vote);
                    show(Screen.WHATIF);
                    whatIfView.focusBallots();
                });
    }

    private void share() {
        handOn.share();
    }

    /// Shows what the view in `file` says.
    public void openView(Path file) {
        handOn.take(List.of(file));
    }

    private void showRecord() {
        showStatus();
        countries.use(votes.listed());
    }

    private void showStatus() {
        view.showStatus(StatusText.of(screen, votes));
    }
}
