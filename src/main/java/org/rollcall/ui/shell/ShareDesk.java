package org.rollcall.ui.shell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.stage.Window;
import org.rollcall.library.Citations;
import org.rollcall.library.CountryReports;
import org.rollcall.library.Library;
import org.rollcall.publish.Citation;
import org.rollcall.publish.ComparedVote;
import org.rollcall.publish.Comparison;
import org.rollcall.publish.CountryReport;
import org.rollcall.publish.GridOutcomes;
import org.rollcall.publish.GridShareText;
import org.rollcall.publish.Picture;
import org.rollcall.publish.PictureFormat;
import org.rollcall.publish.PictureKind;
import org.rollcall.publish.PictureSize;
import org.rollcall.publish.ShareContent;
import org.rollcall.publish.ShareContents;
import org.rollcall.publish.ShareTable;
import org.rollcall.publish.Story;
import org.rollcall.publish.StoryPicture;
import org.rollcall.publish.TableFormat;
import org.rollcall.publish.Texts;
import org.rollcall.publish.VoteGrid;
import org.rollcall.scenario.Scenario;
import org.rollcall.ui.compare.CompareViewModel.Compared;
import org.rollcall.ui.kit.FxTextWidth;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.ui.kit.PngPicture;
import org.rollcall.ui.kit.Saving;
import org.rollcall.ui.kit.ShareDialog;
import org.rollcall.vote.Membership;
import org.rollcall.work.Background;
import org.rollcall.work.Work;

/// Offers what a person looks at to be handed on, after looking up what is to be cited.
final class ShareDesk {

    // Large enough for a page, and painted in one go.
    private static final PictureSize COPIED = new PictureSize(1280, 720);

    private final Library library;
    private final Membership membership;
    private final ShareContents contents;
    private final Background background;
    private final Saving saving;
    private final NoticeBar notices;
    private final Consumer<Picture> savePicture;
    private final Texts texts = Texts.of(ShareDesk.class, "shell");

    /// A picture of what is shared, and what saves it as a file.
    record Pictured(Picture picture, Runnable save) {}

    /// @param savePicture saves a picture as a file
    ShareDesk(
            Library library,
            Membership membership,
            Background background,
            Saving saving,
            NoticeBar notices,
            Consumer<Picture> savePicture) {
        this.library = library;
        this.membership = membership;
        this.background = background;
        this.saving = saving;
        this.notices = notices;
        this.savePicture = savePicture;
        contents = new ShareContents(membership);
    }

    /// Offers a vote of the record.
    void vote(Window owner, OpenVote vote, Pictured picture) {
        show(
                owner,
                _ ->
                        contents.vote(
                                vote.rollCall(),
                                vote.decision(),
                                Citations.of(library.record(), vote.rollCall().heading())),
                Optional.of(picture));
    }

    /// Offers a hypothetical vote.
    void whatIf(Window owner, Scenario scenario, Pictured picture) {
        show(
                owner,
                _ -> contents.whatIf(scenario, scenario.origin().symbol().flatMap(this::cited)),
                Optional.of(picture));
    }

    /// A comparison, a grid of votes or a member, with what is handed on of it.
    ///
    /// @param source where it is from, as a picture of it says
    private record Told(ShareContent content, Story story, String source) {

        Told(ShareContent content, Story story) {
            this(content, story, content.citation());
        }
    }

    /// Offers a comparison.
    void compare(Window owner, Compared both) {
        tell(_ -> Optional.of(told(both)), told -> open(owner, told));
    }

    /// Saves a picture of a comparison.
    void picture(Compared both) {
        tell(_ -> Optional.of(told(both)), told -> savePicture.accept(picture(told)));
    }

    private Told told(Compared both) {
        return new Told(
                contents.comparison(both.before(), both.after(), cited(both)),
                Story.of(
                        both.before(),
                        both.after(),
                        new Comparison(both.before(), both.after(), membership)));
    }

    /// Offers many votes side by side, at least one.
    void grid(Window owner, List<ComparedVote> votes) {
        tell(_ -> Optional.of(told(votes)), told -> open(owner, told));
    }

    /// Saves a picture of many votes side by side, at least one.
    void picture(List<ComparedVote> votes) {
        tell(_ -> Optional.of(told(votes)), told -> savePicture.accept(picture(told)));
    }

    private Told told(List<ComparedVote> votes) {
        var record = library.record();
        var known =
                votes.stream()
                        .filter(vote -> !vote.hypothetical())
                        .flatMap(vote -> record.find(vote.name()).stream())
                        .toList();
        var cited = known.stream().map(vote -> Citations.of(record, vote.heading())).toList();
        var grid = new VoteGrid(votes, membership);
        var outcomes = GridOutcomes.of(known, membership);
        return new Told(
                contents.grid(grid, outcomes, cited),
                Story.of(grid, new GridShareText(grid, outcomes)),
                contents.sources(cited));
    }

    /// Offers a member and its votes.
    void country(Window owner, CountryReport.Asked asked) {
        tell(_ -> told(asked), told -> open(owner, told));
    }

    /// Saves a picture of a member.
    void picture(CountryReport.Asked asked) {
        tell(_ -> told(asked), told -> savePicture.accept(picture(told)));
    }

    private Optional<Told> told(CountryReport.Asked asked) {
        return CountryReports.shared(library, membership, asked)
                .map(shared -> new Told(shared.content(), Story.of(shared.report())));
    }

    private void tell(Work<Optional<Told>> making, Consumer<Told> use) {
        background.start(making, told -> told.ifPresentOrElse(use, this::nothing), this::failed);
    }

    private static Picture picture(Told told) {
        return new StoryPicture(told.story(), told.source(), new FxTextWidth());
    }

    private void open(Window owner, Told told) {
        var picture = picture(told);
        open(
                owner,
                told.content(),
                Optional.of(new Pictured(picture, () -> savePicture.accept(picture))));
    }

    private List<Citation> cited(Compared both) {
        return Stream.of(both.before(), both.after())
                .filter(vote -> !vote.hypothetical())
                .map(ComparedVote::name)
                .distinct()
                .flatMap(symbol -> cited(symbol).stream())
                .toList();
    }

    private Optional<Citation> cited(String symbol) {
        var record = library.record();
        return record.find(symbol).map(vote -> Citations.of(record, vote.heading()));
    }

    /// Offers whatever `making` comes to.
    ///
    /// @param picture a picture of it, if there is one
    void show(Window owner, Work<ShareContent> making, Optional<Pictured> picture) {
        background.start(making, content -> open(owner, content, picture), this::failed);
    }

    private void failed(Throwable reason) {
        notices.put("share", texts.text("share.not", String.valueOf(reason.getMessage())));
    }

    /// Says that there is nothing to be shared.
    void nothing() {
        notices.put("share", texts.text("share.none"));
    }

    private void open(Window owner, ShareContent content, Optional<Pictured> picture) {
        notices.remove("share");
        new ShareDialog(
                        owner,
                        content,
                        new ShareDialog.Around(
                                (table, format) -> save(content, table, format),
                                () -> picture.map(Pictured::picture).map(ShareDesk::image),
                                picture.map(Pictured::save)))
                .show();
    }

    private void save(ShareContent content, ShareTable table, TableFormat format) {
        saving.save(
                content.fileName() + "." + format.ending(),
                format.ending(),
                table.in(format).getBytes(StandardCharsets.UTF_8));
    }

    // Light, because it goes onto somebody's page.
    private static Image image(Picture picture) {
        var kind = picture.kinds().stream().sorted().findFirst().orElse(PictureKind.BOARD);
        var sheet = picture.sheets(kind, PictureFormat.PNG, COPIED).getFirst();
        return new PngPicture(sheet, false).tile(0).image();
    }
}
