package org.rollcall.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rollcall.publish.BoardSheet;
import org.rollcall.publish.WholeFile;
import org.rollcall.tally.Decisions;
import org.rollcall.ui.kit.BoardPicture;
import org.rollcall.ui.kit.OpenVote;
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
        var vote = sources.voteByName(symbol, "board.no-ballots");
        var sheet = HeadlessFx.call(() -> sheet(vote, membership));
        WholeFile.write(file, HeadlessFx.call(() -> Pictures.png(sheet, dark)));
        if (!sheet.isLegible()) {
            spec.commandLine()
                    .getErr()
                    .println(texts.text("board.illegible", size.width() + "x" + size.height()));
        }
        spec.commandLine().getOut().println(texts.text("board.written", file));
        return 0;
    }

    private BoardSheet sheet(RollCall vote, Membership membership) {
        return BoardPicture.sheet(
                OpenVote.of(vote, List.of(), new Decisions(membership)),
                membership,
                size.width(),
                size.height());
    }
}
