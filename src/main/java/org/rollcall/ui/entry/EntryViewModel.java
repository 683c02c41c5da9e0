package org.rollcall.ui.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rollcall.publish.Texts;
import org.rollcall.tally.RuleBook;
import org.rollcall.ui.kit.Memory;
import org.rollcall.vote.Account;
import org.rollcall.vote.Body;
import org.rollcall.vote.Membership;
import org.rollcall.vote.Question;
import org.rollcall.work.Background;
import org.rollcall.work.Job;

/// A vote that is being entered: what was pasted and said, and what was understood of it.
///
/// The draft is kept with every change until it is saved or discarded.
public final class EntryViewModel {

    private static final String KEY = "entry.draft";

    private final Understanding understanding;
    private final Keeping keeping;
    private final Memory memory;
    private final Background background;
    private final Consumer<String> saved;
    private final Texts texts = Texts.of(EntryViewModel.class, "entry");
    private final Map<Field, StringProperty> fields = new EnumMap<>(Field.class);
    private final SortedMap<String, String> answers = new TreeMap<>();
    private final ReadOnlyObjectWrapper<Understood> understood;
    private final ReadOnlyBooleanWrapper savable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private Job job = Job.NONE;
    private boolean filling;
    private boolean saving;

    /// Keeps an entry, on a thread that may wait.
    @FunctionalInterface
    public interface Keeping {
        /// Keeps `account` in place of the entry known as `symbol`, if there is one.
        void replace(String symbol, Account account);
    }

    /// A vote understood by `understanding`; what `memory` has of an earlier draft comes back.
    ///
    /// @param saved hears the symbol of what was kept
    public EntryViewModel(
            Understanding understanding,
            Keeping keeping,
            Memory memory,
            Background background,
            Consumer<String> saved) {
        this.understanding = understanding;
        this.keeping = keeping;
        this.memory = memory;
        this.background = background;
        this.saved = saved;
        understood =
                new ReadOnlyObjectWrapper<>(Understood.nothing(List.of(texts.text("open.date"))));
        for (var field : Field.values()) {
            fields.put(field, new SimpleStringProperty(""));
        }
        fill(memory.get(KEY).map(EntryDraft::read).orElseGet(EntryDraft::empty));
        fields.forEach((field, value) -> value.subscribe((_, _) -> changed(field)));
    }

    /// What is said of `field`.
    StringProperty property(Field field) {
        return fields.computeIfAbsent(field, _ -> new SimpleStringProperty(""));
    }

    /// What was understood last.
    ReadOnlyObjectProperty<Understood> understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    /// Whether what is there can be saved as it is.
    ReadOnlyBooleanProperty savableProperty() {
        return savable.getReadOnlyProperty();
    }

    /// What went wrong last; empty where nothing did.
    ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    Membership membership() {
        return understanding.membership();
    }

    /// What was decided about the question `key`; empty where nothing was.
    String answer(String key) {
        return answers.getOrDefault(key, "");
    }

    /// Decides the question `key`.
    void answer(String key, String answer) {
        if (!answer.equals(answer(key))) {
            answers.put(key, answer);
            keepAndUnderstand();
        }
    }

    /// Whether there is nothing to lose.
    public boolean isEmpty() {
        return draft().isEmpty();
    }

    /// Fills in what `account` says, to change it.
    public void edit(Account account) {
        fill(EntryText.draft(account, understanding.membership()));
    }

    /// Forgets all that was pasted and said.
    public void discard() {
        fill(EntryDraft.empty());
    }

    /// Keeps the vote, if nothing is missing.
    void save() {
        var account = understood.get().account();
        if (!savable.get() || saving || account.isEmpty()) {
            return;
        }
        saving = true;
        savable.set(false);
        var symbol = account.get().heading().symbol();
        var edited = draft().get(Field.EDITS);
        background.start(
                _ -> {
                    keeping.replace(edited.isEmpty() ? symbol : edited, account.get());
                    return symbol;
                },
                kept -> {
                    saving = false;
                    discard();
                    saved.accept(kept);
                },
                reason -> {
                    saving = false;
                    savable.set(understood.get().isComplete());
                    complain(reason);
                });
    }

    private EntryDraft draft() {
        var said = new EnumMap<Field, String>(Field.class);
        fields.forEach(
                (field, value) -> said.put(field, Optional.ofNullable(value.get()).orElse("")));
        return new EntryDraft(said, answers);
    }

    private void fill(EntryDraft draft) {
        filling = true;
        answers.clear();
        answers.putAll(draft.answers());
        fields.forEach((field, value) -> value.set(draft.fields().getOrDefault(field, "")));
        filling = false;
        keepAndUnderstand();
    }

    private void changed(Field field) {
        if (filling) {
            return;
        }
        if (field == Field.BODY) {
            filling = true;
            property(Field.QUESTION)
                    .set(draft().body().map(EntryViewModel::usual).map(Question::code).orElse(""));
            filling = false;
        }
        keepAndUnderstand();
    }

    // An emergency special session is called for peace and security, which is important: Charter,
    // Article 18 (2).
    private static Question usual(Body body) {
        return body == Body.EMERGENCY_SESSION
                ? Question.IMPORTANT
                : RuleBook.questions(body).getFirst();
    }

    // The last one typed wins.
    private void keepAndUnderstand() {
        var draft = draft();
        memory.put(KEY, draft.isEmpty() ? "" : draft.write());
        job.cancel();
        savable.set(false);
        job = background.start(_ -> understanding.of(draft), this::show, this::complain);
    }

    private void show(Understood now) {
        complaint.set("");
        understood.set(now);
        savable.set(now.isComplete() && !saving);
    }

    private void complain(Throwable reason) {
        complaint.set(texts.text("complaint", String.valueOf(reason.getMessage())));
    }
}
