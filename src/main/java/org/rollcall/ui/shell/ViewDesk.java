package org.rollcall.ui.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.rollcall.feed.Checked;
import org.rollcall.feed.ViewText;
import org.rollcall.feed.ViewWriter;
import org.rollcall.feed.WindowView;
import org.rollcall.library.Library;
import org.rollcall.publish.ComparedVote;
import org.rollcall.publish.Texts;
import org.rollcall.store.ScenarioHeading;
import org.rollcall.ui.compare.CompareViewModel.Compared;
import org.rollcall.ui.kit.Saving;
import org.rollcall.work.Background;

/// Views as files: writes what the window shows, and shows what a file says.
///
/// A view only says where to look. What it names is looked up in this library, and what is not
/// there is said to be missing.
final class ViewDesk {

    private static final int MOST_SENTENCES = 3;

    private final Library library;
    private final Background background;
    private final Saving saving;
    private final NoticeBar notices;
    private final Texts texts = Texts.of(ViewDesk.class, "shell");

    /// A view, and what was found of what it names.
    ///
    /// @param vote whether the vote that it names is in the record; true where it names none
    /// @param grid those of the votes of its grid that are here
    /// @param missing a sentence for each thing that is not there
    record Found(
            WindowView view,
            boolean vote,
            Optional<Compared> compared,
            List<ComparedVote> grid,
            Optional<UUID> hypothetical,
            List<String> missing) {
        Found {
            grid = List.copyOf(grid);
            missing = List.copyOf(missing);
        }
    }

    ViewDesk(Library library, Background background, Saving saving, NoticeBar notices) {
        this.library = library;
        this.background = background;
        this.saving = saving;
        this.notices = notices;
    }

    /// Asks for a file and writes `view` to it.
    void save(WindowView view) {
        var name = view.vote().map(Saving::name).orElseGet(view::page);
        saving.save(
                name + "." + ViewText.ENDING,
                ViewText.ENDING,
                ViewWriter.write(view).getBytes(StandardCharsets.UTF_8));
    }

    /// Reads the view in `file` and hands it to `use`; says so where it is none.
    void open(Path file, Consumer<Found> use) {
        background.start(
                _ -> ViewText.read(file),
                read -> {
                    switch (read) {
                        case Checked.Taken<WindowView>(WindowView view) -> find(view, use);
                        case Checked.Refused<WindowView>(List<String> why) ->
                                say(String.join("\n", why));
                    }
                },
                reason -> say(texts.text("view.unread", file, reason(reason))));
    }

    private void find(WindowView view, Consumer<Found> use) {
        background.start(
                _ -> found(view),
                found -> {
                    notices.remove("view");
                    use.accept(found);
                },
                reason -> say(texts.text("view.unread", view.page(), reason(reason))));
    }

    private static String reason(Throwable reason) {
        return String.valueOf(reason.getMessage());
    }

    /// Says that something of a view means nothing in this window.
    void strange(String word) {
        say(texts.text("view.strange", word));
    }

    /// Says all that is missing.
    void say(List<String> missing) {
        if (!missing.isEmpty()) {
            say(String.join(" ", missing));
        }
    }

    private void say(String sentence) {
        notices.put("view", sentence);
    }

    private Found found(WindowView view) {
        var missing = new ArrayList<String>();
        boolean there =
                view.vote().map(symbol -> library.record().find(symbol).isPresent()).orElse(true);
        if (!there) {
            missing.add(texts.text("view.no-vote", view.vote().orElse("")));
        }
        var compared =
                view.compared()
                        .flatMap(pair ->
                                side(pair.before(), missing)
                                        .flatMap(one ->
                                                side(pair.after(), missing)
                                                        .map(other -> new Compared(one, other))));
        var hypothetical = view.hypothetical().flatMap(made -> made(made, missing));
        var grid = grid(view, missing);
        return new Found(view, there, compared, grid, hypothetical, missing);
    }

    // Eighty sentences would fill the window.
    private List<ComparedVote> grid(WindowView view, List<String> missing) {
        var away = new ArrayList<String>();
        var votes = view.grid().stream().flatMap(vote -> side(vote, away).stream()).toList();
        missing.addAll(away.subList(0, Math.min(away.size(), MOST_SENTENCES)));
        if (away.size() > MOST_SENTENCES) {
            missing.add(texts.text("view.more", away.size() - MOST_SENTENCES));
        }
        return votes;
    }

    private Optional<ComparedVote> side(WindowView.Side side, List<String> missing) {
        var found =
                side.hypothetical()
                        ? named(side.name())
                                .flatMap(id -> library.scenarioStore().find(id))
                                .map(kept -> ComparedVote.of(kept.scenario()))
                        : library.record()
                                .find(side.name())
                                .filter(vote -> !vote.choices().isEmpty())
                                .map(ComparedVote::of);
        if (found.isEmpty()) {
            missing.add(
                    texts.text(
                            side.hypothetical() ? "view.no-whatif" : "view.no-vote", side.name()));
        }
        return found;
    }

    // The same person's by its id; from somebody else, who sent the vote itself as well, by its
    // name.
    private Optional<UUID> made(WindowView.Made made, List<String> missing) {
        boolean kept =
                library.scenarioStore().list().stream()
                        .map(ScenarioHeading::id)
                        .anyMatch(made.id()::equals);
        if (kept) {
            return Optional.of(made.id());
        }
        var byName = named(made.name());
        missing.add(
                texts.text(
                        byName.isPresent() ? "view.whatif-by-name" : "view.no-whatif",
                        made.name()));
        return byName;
    }

    private Optional<UUID> named(String name) {
        var ids =
                library.scenarioStore().list().stream()
                        .filter(heading -> heading.name().equals(name))
                        .map(ScenarioHeading::id)
                        .toList();
        return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    }
}
