package org.rollcall.app;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.rollcall.analysis.BallotPlanes;
import org.rollcall.analysis.VoteMask;
import org.rollcall.analysis.VoteSpan;
import org.rollcall.vote.Source;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Which votes a command is about: a session or years, and whose ballots.
final class SpanOptions {

    @Option(names = "--session", paramLabel = "N")
    private Optional<String> session = Optional.empty();

    @Option(names = "--from", paramLabel = "YEAR")
    private Optional<Integer> from = Optional.empty();

    @Option(names = "--to", paramLabel = "YEAR")
    private Optional<Integer> to = Optional.empty();

    @Option(names = "--source", paramLabel = "SOURCE")
    private Optional<Source> source = Optional.empty();

    /// Whose ballots; empty for those that are shown.
    Optional<Source> source() {
        return source;
    }

    /// Complains where the options contradict each other.
    ///
    /// @throws ParameterException if they do
    void check(CommandSpec spec, AppTexts texts) {
        if (session.isPresent() && (from.isPresent() || to.isPresent())) {
            throw wrong(spec, texts.text("agreement.span"));
        }
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            throw wrong(spec, texts.text("agreement.years", from.get(), to.get()));
        }
    }

    private static ParameterException wrong(CommandSpec spec, String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /// The span that was asked for.
    ///
    /// @throws Complaint if there are no ballots of the source
    VoteSpan in(BallotPlanes planes, AppTexts texts) {
        if (planes.votes() == 0) {
            throw new Complaint(
                    texts.text("agreement.no-source." + source.map(Source::code).orElse("shown")));
        }
        if (session.isPresent()) {
            return new VoteSpan.Session(session.get().strip().toUpperCase(Locale.ROOT));
        }
        return from.isEmpty() && to.isEmpty()
                ? new VoteSpan.Whole()
                : new VoteSpan.Years(
                        from.orElse(planes.occasion(0).day().getYear()),
                        to.orElse(planes.occasion(planes.votes() - 1).day().getYear()));
    }

    /// The votes of `span`.
    ///
    /// @throws Complaint if there are none
    static VoteMask votes(BallotPlanes planes, VoteSpan span, AppTexts texts) {
        var mask = span.in(planes);
        if (mask.count() == 0) {
            throw new Complaint(
                    texts.text(
                            "agreement.no-votes",
                            planes.occasion(0).day(),
                            planes.occasion(planes.votes() - 1).day()));
        }
        return mask;
    }

    /// The day of the first of these votes.
    static LocalDate first(BallotPlanes planes, VoteMask mask) {
        return planes.occasion(mask.places().findFirst().orElse(0)).day();
    }

    /// The day of the last of these votes.
    static LocalDate last(BallotPlanes planes, VoteMask mask) {
        return planes.occasion(mask.places().max().orElse(0)).day();
    }
}
