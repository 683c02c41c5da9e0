package org.rollcall.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rollcall.library.LibraryException;
import org.rollcall.publish.PictureAdvice;
import org.rollcall.publish.PictureFile;
import org.rollcall.publish.PictureFormat;
import org.rollcall.publish.PictureKind;
import org.rollcall.publish.PictureSize;
import org.rollcall.publish.PicturedVote;
import org.rollcall.publish.Sheet;
import org.rollcall.publish.VotePicture;
import org.rollcall.scenario.RulePack;
import org.rollcall.tally.Decisions;
import org.rollcall.ui.kit.FxTextWidth;
import org.rollcall.ui.kit.Pictures;
import org.rollcall.vote.Membership;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rollcall board SYMBOL --out FILE`: a picture of one vote, real or hypothetical, without a
/// screen.
@Command(name = "board")
final class BoardCommand implements Callable<Integer> {

    private final Sources sources;
    private final AppTexts texts;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "SYMBOL")
    private List<String> symbol = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path file = Path.of("board.png");

    @Option(names = "--format", paramLabel = "FORMAT")
    private Optional<PictureFormat> format = Optional.empty();

    @Option(names = "--show", paramLabel = "WHAT")
    private PictureKind kind = PictureKind.BOARD;

    @Option(names = "--size", paramLabel = "SIZE")
    private PictureSize size = PictureSize.USUAL;

    @Option(names = "--dark")
    private boolean dark;

    @Mixin private HypothesisOptions hypothesis = new HypothesisOptions();

    BoardCommand(Sources sources, AppTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    private record Drawn(List<Sheet> sheets, PictureAdvice advice) {}

    @Override
    public Integer call() throws Exception {
        var usage = new Usage(spec, texts);
        var written =
                format.or(() -> PictureFormat.ofFile(String.valueOf(file.getFileName())))
                        .orElseThrow(() -> usage.wrong("board.format", file));
        var membership = sources.membership();
        var vote = vote(membership, usage);
        var drawn = HeadlessFx.call(() -> draw(vote, membership, written));
        if (!drawn.advice().possible()) {
            throw usage.wrong("board.impossible", drawn.advice().text());
        }
        var bytes = HeadlessFx.call(() -> Pictures.of(written, drawn.sheets(), dark));
        PictureFile.write(file, bytes, drawn.sheets().getFirst().spoken());
        if (!drawn.advice().legible()) {
            spec.commandLine().getErr().println(drawn.advice().text());
        }
        spec.commandLine()
                .getOut()
                .println(
                        texts.text(
                                "board.written." + kind.code(),
                                file,
                                PictureFile.textBeside(file)));
        return 0;
    }

    private PicturedVote vote(Membership membership, Usage usage)
            throws IOException, LibraryException {
        if (hypothesis.areGiven()) {
            var vote = sources.voteByName(symbol, "whatif.no-ballots");
            var packs = hypothesis.needsPacks() ? sources.packs() : List.<RulePack>of();
            return PicturedVote.of(hypothesis.scenario(vote, membership, packs, usage));
        }
        var vote =
                kind.needsNames()
                        ? sources.voteByName(symbol, "board.no-ballots")
                        : sources.vote(symbol);
        return PicturedVote.of(vote, new Decisions(membership).decide(vote));
    }

    private Drawn draw(PicturedVote vote, Membership membership, PictureFormat written) {
        var picture = new VotePicture(vote, membership, new FxTextWidth());
        var sheets = picture.sheets(kind, written, size);
        return new Drawn(sheets, PictureAdvice.of(picture, kind, written, size, sheets));
    }
}
