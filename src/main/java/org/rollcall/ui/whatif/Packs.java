package org.rollcall.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.library.RulePacks;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.RulePack;
import org.rollcall.scenario.Scenario;
import org.rollcall.scenario.Seat;
import org.rollcall.store.PackStore;
import org.rollcall.tally.Rule;
import org.rollcall.work.Background;

/// The rules of rule packs, as far as a hypothetical vote can be decided by them.
///
/// A hypothetical vote knows no attendance, so rules that count who was found present count who
/// votes.
final class Packs {

    private final Texts texts = Texts.of(Packs.class, "whatif");
    private final List<Runnable> listeners = new ArrayList<>();
    private List<RulePack> all = List.of();

    private record Named(String name, Rule rule) {}

    /// Reads what `store` has, off the window's thread.
    Packs(PackStore store, Background background) {
        background.start(
                _ -> RulePacks.read(store).all(),
                packs -> {
                    all = packs;
                    listeners.forEach(Runnable::run);
                },
                // Without packs the body's own rules can be chosen; Present says what is wrong.
                _ -> {});
    }

    void onChange(Runnable action) {
        listeners.add(action);
    }

    /// The rules, in the order of the packs.
    List<Rule> rules(Scenario scenario) {
        return named(scenario).stream().map(Named::rule).toList();
    }

    /// What `rule` is called, if it is one of a pack.
    Optional<String> name(Scenario scenario, Rule rule) {
        return named(scenario).stream()
                .filter(named -> named.rule().equals(rule))
                .map(Named::name)
                .findFirst();
    }

    private List<Named> named(Scenario scenario) {
        var seats =
                scenario.choices().keySet().stream()
                        .map(member -> Seat.of(member, member.letters(), false))
                        .toList();
        var found = new ArrayList<Named>();
        for (var pack : all) {
            for (var motion : pack.motions()) {
                found.add(
                        new Named(
                                texts.text("rule.pack", pack.name(), motion.name()),
                                pack.rule(motion, seats)));
            }
        }
        return found;
    }
}
