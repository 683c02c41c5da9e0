package org.rollcall.ui.whatif;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.Scenario;
import org.rollcall.store.ScenarioStore;
import org.rollcall.store.ScenarioStore.Saved;
import org.rollcall.work.Background;

/// Keeps every change of the open hypothetical vote, in order and off the window's thread.
final class Keeper {

    // Negative while the store has never seen it.
    private static final int NEW = -1;

    /// One thing to tell the store.
    private sealed interface Task {
        Scenario scenario();

        record Create(Scenario scenario) implements Task {}

        record Save(Scenario scenario) implements Task {}

        record Delete(Scenario scenario) implements Task {}
    }

    private record Result(Scenario scenario, int version, boolean asCopy) {}

    /// A task that is under way, which is done once, whoever comes first: the background or
    /// [#flush].
    private final class Once {

        private final Task task;
        private final int known;
        private Optional<Result> result = Optional.empty();

        Once(Task task, int known) {
            this.task = task;
            this.known = known;
        }

        synchronized Result get() {
            var come = result.orElseGet(() -> run(task, known));
            result = Optional.of(come);
            return come;
        }
    }

    private final ScenarioStore store;
    private final Background background;
    private final BiConsumer<Scenario, Boolean> stored;
    private final Consumer<Throwable> complain;
    private final Texts texts = Texts.of(Keeper.class, "whatif");
    private final Deque<Task> waiting = new ArrayDeque<>();
    // What the store may not have yet, the latest state of each.
    private final Map<UUID, Scenario> unsaved = new HashMap<>();
    private final Map<UUID, Integer> versions = new HashMap<>();
    private Optional<Once> underWay = Optional.empty();

    Keeper(
            ScenarioStore store,
            Background background,
            BiConsumer<Scenario, Boolean> stored,
            Consumer<Throwable> complain) {
        this.store = store;
        this.background = background;
        this.stored = stored;
        this.complain = complain;
    }

    void opened(Scenario scenario, int version) {
        versions.put(scenario.id(), version);
    }

    /// Whether the store has it, or will have it soon.
    boolean knows(UUID id) {
        return versions.containsKey(id) || unsaved.containsKey(id);
    }

    /// What is here of one that the store may not have yet.
    Optional<Scenario> unsaved(UUID id) {
        return Optional.ofNullable(unsaved.get(id));
    }

    void created(Scenario scenario) {
        add(new Task.Create(scenario));
    }

    void changed(Scenario scenario) {
        // A newer state of the same one makes an older one that still waits needless.
        if (waiting.peekLast() instanceof Task.Save(Scenario older)
                && older.id().equals(scenario.id())) {
            waiting.removeLast();
        }
        add(new Task.Save(scenario));
    }

    void deleted(Scenario scenario) {
        add(new Task.Delete(scenario));
    }

    /// Tells the store all that it does not know yet, before the program ends.
    void flush() {
        // What is under way comes first: what waits builds on the state that it leaves.
        underWay.ifPresent(once -> told(once.task, once.get()));
        while (!waiting.isEmpty()) {
            var task = waiting.removeFirst();
            told(task, run(task, known(task)));
        }
    }

    private void told(Task task, Result result) {
        done(task, result);
        if (result.asCopy()) {
            follow(task.scenario().id(), result.scenario());
        }
    }

    private void add(Task task) {
        if (task instanceof Task.Delete(Scenario scenario)) {
            unsaved.remove(scenario.id());
            versions.remove(scenario.id());
        } else {
            unsaved.put(task.scenario().id(), task.scenario());
        }
        waiting.add(task);
        next();
    }

    private int known(Task task) {
        return versions.getOrDefault(task.scenario().id(), NEW);
    }

    private void next() {
        if (underWay.isPresent() || waiting.isEmpty()) {
            return;
        }
        var task = waiting.removeFirst();
        var once = new Once(task, known(task));
        underWay = Optional.of(once);
        background.start(
                _ -> once.get(),
                result -> {
                    underWay = Optional.empty();
                    told(task, result);
                    stored.accept(latest(result.scenario()), result.asCopy());
                    next();
                },
                reason -> {
                    underWay = Optional.empty();
                    complain.accept(reason);
                    next();
                });
    }

    private void done(Task task, Result result) {
        var id = task.scenario().id();
        if (!(task instanceof Task.Delete)) {
            versions.put(result.scenario().id(), result.version());
        }
        if (waiting.stream().noneMatch(other -> other.scenario().id().equals(id))) {
            unsaved.remove(id);
        }
    }

    // What was changed meanwhile belongs to the copy too.
    private void follow(UUID old, Scenario copy) {
        unsaved.remove(old);
        var tasks = waiting.stream().toList();
        waiting.clear();
        for (var task : tasks) {
            if (task instanceof Task.Save(Scenario scenario) && scenario.id().equals(old)) {
                var later = scenario.copy(copy.id(), copy.name());
                unsaved.put(copy.id(), later);
                waiting.add(new Task.Save(later));
            } else {
                waiting.add(task);
            }
        }
    }

    private Scenario latest(Scenario scenario) {
        return unsaved.getOrDefault(scenario.id(), scenario);
    }

    private Result run(Task task, int known) {
        return switch (task) {
            case Task.Create(Scenario scenario) ->
                    new Result(scenario, store.create(scenario), false);
            case Task.Save(Scenario scenario) -> save(scenario, known);
            case Task.Delete(Scenario scenario) -> {
                store.delete(scenario.id());
                yield new Result(scenario, NEW, false);
            }
        };
    }

    private Result save(Scenario scenario, int known) {
        if (known == NEW) {
            // It could not be kept when it was new.
            return new Result(scenario, store.create(scenario), false);
        }
        return switch (store.save(scenario, known)) {
            case Saved.Done(int newVersion) -> new Result(scenario, newVersion, false);
            case Saved.Conflict _ -> {
                var copy =
                        scenario.copy(UUID.randomUUID(), texts.text("name.copy", scenario.name()));
                yield new Result(copy, store.create(copy), true);
            }
        };
    }
}
