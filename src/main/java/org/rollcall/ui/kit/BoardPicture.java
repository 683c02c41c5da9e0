package org.rollcall.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.SortedMap;
import org.rollcall.publish.Board;
import org.rollcall.publish.BoardOrder;
import org.rollcall.publish.BoardSheet;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.Decision;
import org.rollcall.vote.Body;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;

/// The board of a vote, real or hypothetical, as a picture.
public final class BoardPicture {

    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;

    private BoardPicture() {}

    /// The board of a real vote as PNG, 1920 by 1080. Call it on the JavaFX application thread.
    public static byte[] of(OpenVote vote, Membership membership, boolean dark) {
        return Pictures.png(sheet(vote, membership, WIDTH, HEIGHT), dark);
    }

    /// The board of a hypothetical vote as PNG, 1920 by 1080, with its mark.
    public static byte[] of(Scenario scenario, Membership membership, boolean dark) {
        return Pictures.png(sheet(scenario, membership, WIDTH, HEIGHT), dark);
    }

    /// The board of a real vote as a drawing of this size, in pixels.
    public static BoardSheet sheet(
            OpenVote vote, Membership membership, double width, double height) {
        var heading = vote.rollCall().heading();
        return sheet(
                new Source(
                        heading.title(),
                        heading.symbol(),
                        heading.body(),
                        heading.date(),
                        vote.rollCall().choices(),
                        vote.decision(),
                        false),
                membership,
                width,
                height);
    }

    /// The board of a hypothetical vote as a drawing of this size, in pixels.
    public static BoardSheet sheet(
            Scenario scenario, Membership membership, double width, double height) {
        var origin = scenario.origin();
        return sheet(
                new Source(
                        scenario.name(),
                        origin.symbol().orElse(""),
                        origin.body(),
                        origin.date(),
                        scenario.choices(),
                        scenario.decision(),
                        true),
                membership,
                width,
                height);
    }

    private record Source(
            String title,
            String symbol,
            Body body,
            LocalDate date,
            SortedMap<MemberCode, Choice> choices,
            Decision decision,
            boolean hypothetical) {}

    private static BoardSheet sheet(
            Source source, Membership membership, double width, double height) {
        var texts = Texts.of(BoardPicture.class, "kit");
        var bodies = Texts.of(Wording.class, "publish");
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(source.date());
        var body = bodies.text("body." + source.body().code());
        return BoardSheet.of(
                new BoardSheet.Content(
                        source.title(),
                        source.symbol().isEmpty()
                                ? texts.text("picture.occasion.blank", body, day)
                                : texts.text("picture.occasion", source.symbol(), body, day),
                        new Board(membership, source.date())
                                .items(source.choices(), BoardOrder.NAME),
                        Counts.of(source.choices().values()),
                        source.decision(),
                        source.hypothetical()),
                new Wording(new Names(membership, source.date())),
                new FxTextWidth(),
                width,
                height);
    }
}
