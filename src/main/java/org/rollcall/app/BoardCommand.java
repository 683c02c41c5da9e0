package org.rollcall.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.rollcall.publish.Board;
import org.rollcall.publish.BoardOrder;
import org.rollcall.publish.BoardSheet;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.tally.Decisions;
import org.rollcall.ui.kit.FxTextWidth;
import org.rollcall.ui.kit.Pictures;
import org.rollcall.vote.Membership;
import org.rollcall.vote.RollCall;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rollcall board SYMBOL --out FILE`: the board of one vote as a picture, without a screen.
@Command(name = "board")
final class BoardCommand implements Callable<Integer> {

    private final Sources sources;
    private final AppTexts texts;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "SYMBOL")
    private List<String> symbol = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path file = Path.of("board.png");

    @Option(names = "--size", paramLabel = "SIZE")
    private PictureSize size = PictureSize.USUAL;

    @Option(names = "--dark")
    private boolean dark;

    BoardCommand(Sources sources, AppTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        var membership = sources.membership();
        RollCall vote;
        try (var library = sources.library()) {
            vote = sources.vote(library, String.join(" ", symbol));
        }
        if (vote.choices().isEmpty()) {
            throw new Complaint(texts.text("board.no-ballots", vote.heading().symbol()));
        }
        Files.write(file, HeadlessFx.call(() -> Pictures.png(sheet(vote, membership), dark)));
        spec.commandLine().getOut().println(texts.text("board.written", file));
        return 0;
    }

    private BoardSheet sheet(RollCall vote, Membership membership) {
        var heading = vote.heading();
        LocalDate day = heading.date();
        var names = Texts.of(Wording.class, "publish");
        var content =
                new BoardSheet.Content(
                        heading.title(),
                        texts.text(
                                "board.occasion",
                                heading.symbol(),
                                names.text("body." + heading.body().code()),
                                VoteReport.day(day)),
                        new Board(membership, day).items(vote.choices(), BoardOrder.NAME),
                        vote.counts(),
                        new Decisions(membership).decide(vote),
                        false);
        return BoardSheet.of(
                content,
                new Wording(new Names(membership, day)),
                new FxTextWidth(),
                size.width(),
                size.height());
    }
}
