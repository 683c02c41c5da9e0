package org.rollcall.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.feed.BuiltinRecord;
import org.rollcall.feed.MemberTables;
import org.rollcall.tally.Ballots;
import org.rollcall.tally.Decision;
import org.rollcall.tally.Decisions;
import org.rollcall.tally.HistoricCases;
import org.rollcall.tally.SmallestChange;
import org.rollcall.tally.Tally;

/// Decisions and the words for them: of every built-in vote, and of every case from history.
record Sentences(String what, Decision decision, Wording wording, List<SmallestChange> changes) {

    static List<Sentences> all() throws IOException {
        var membership = MemberTables.read();
        var decisions = new Decisions(membership);
        var all = new ArrayList<Sentences>();
        for (var vote : BuiltinRecord.read()) {
            var names = new Names(membership, vote.heading().date());
            var decision = decisions.decide(vote);
            all.add(of(vote.heading().symbol(), decision, names, Decisions.ballots(vote)));
        }
        for (var known : HistoricCases.cases()) {
            var names = new Names(membership, known.date());
            var decision = Tally.decide(known.rule(), known.ballots());
            all.add(of(known.toString(), decision, names, known.ballots()));
        }
        return List.copyOf(all);
    }

    private static Sentences of(String what, Decision decision, Names names, Ballots ballots) {
        var changes = SmallestChange.of(decision.rule(), ballots);
        return new Sentences(what, decision, new Wording(names), changes);
    }

    String verdict() {
        return wording.verdict(decision);
    }

    List<Wording.Sentence> steps() {
        return wording.steps(decision);
    }

    /// Every sentence there is on it.
    List<String> everything() {
        var said = new ArrayList<String>();
        said.add(wording.outcome(decision.outcome()));
        said.add(verdict());
        steps().forEach(step -> said.add(step.text()));
        said.addAll(wording.warnings(decision));
        changes.forEach(change -> said.add(wording.change(decision.rule(), change)));
        wording.nearest(decision, changes).ifPresent(said::add);
        return said;
    }
}
