package org.rollcall.publish;

import java.util.Optional;
import org.rollcall.analysis.Foreteller;
import org.rollcall.analysis.Foretold;
import org.rollcall.analysis.LikelyMovers;
import org.rollcall.analysis.Trial;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.SmallestChange;
import org.rollcall.vote.Choice;

/// Who is likeliest to move, in words, or why nobody is named.
public final class MoversWording {

    private static final int PERCENT = 100;

    private final Texts texts = Texts.of(MoversWording.class, "foretelling");
    private final Names names;

    /// Words with these names for members.
    public MoversWording(Names names) {
        this.names = names;
    }

    /// Who is likeliest to make the move of `change` in the hypothetical vote `scenario`.
    ///
    /// @param foreteller what foretells in the Assembly; empty where it is not the Assembly
    public static LikelyMovers likeliest(
            Optional<Foreteller> foreteller, Scenario scenario, SmallestChange change) {
        var origin = scenario.origin();
        var asked =
                new Foreteller.Asked(
                        origin.body(),
                        origin.symbol(),
                        scenario.choices(),
                        scenario.rule().veto().holders());
        return foreteller
                .map(it -> it.likeliest(asked, change))
                .orElseGet(LikelyMovers.NotTheAssembly::new);
    }

    /// One member: "Brazil: against in 7 of the 10 most similar votes".
    public String member(Foretold foretold, Choice to) {
        return texts.text(
                "member",
                names.full(foretold.member()),
                texts.text("chose." + to.code()),
                foretold.similar().of(to),
                foretold.votes());
    }

    /// Why nobody is named, in a sentence; empty where somebody is.
    public Optional<String> whyNobody(LikelyMovers movers) {
        return switch (movers) {
            case LikelyMovers.Named(var members, _) ->
                    members.isEmpty() ? Optional.of(texts.text("nobody")) : Optional.empty();
            case LikelyMovers.NotBetter(var trial) -> Optional.of(shares("not-better", trial));
            case LikelyMovers.TooFewVotes(var trial) ->
                    Optional.of(texts.text("too-few", trial.votes(), Trial.FEWEST_VOTES));
            case LikelyMovers.NothingSimilar _ -> Optional.of(texts.text("nothing-similar"));
            case LikelyMovers.NotTheAssembly _ -> Optional.of(texts.text("not-assembly"));
            case LikelyMovers.NotCast _ -> Optional.of(texts.text("not-cast"));
        };
    }

    /// How members are foretold, and how often that was right beside two simpler ways.
    public String method(Trial trial) {
        return shares("method", trial);
    }

    private String shares(String key, Trial trial) {
        return texts.text(
                key,
                trial.votes(),
                trial.ballots(),
                PERCENT * trial.share(),
                PERCENT * trial.groupShare(),
                PERCENT * trial.ownShare());
    }
}
