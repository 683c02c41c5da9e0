package org.rollcall.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rollcall.feed.MemberTables;
import org.rollcall.ui.kit.Memory;
import org.rollcall.vote.Account;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Question;
import org.rollcall.vote.Source;
import org.rollcall.work.HeldBackground;

/// What a person pastes and says, and what is understood of it.
class EntryViewModelTest {

    private static final String TEXT =
            "In favour: Frnce, Germany\n\nAgainst: Russian Federation\n\nAbstaining: India";

    private final HeldBackground background = new HeldBackground();
    private final Map<String, String> kept = new HashMap<>();
    private final List<Account> saved = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private EntryViewModel model;

    EntryViewModelTest() throws IOException {
        model = model();
    }

    private EntryViewModel model() throws IOException {
        var memory =
                new Memory() {
                    @Override
                    public Optional<String> get(String name) {
                        return Optional.ofNullable(kept.get(name));
                    }

                    @Override
                    public void put(String name, String value) {
                        kept.put(name, value);
                    }
                };
        return new EntryViewModel(
                new Understanding(
                        MemberTables.read(),
                        symbol -> symbol.endsWith("/2") ? List.of(Source.BUILT_IN) : List.of()),
                (_, account) -> saved.add(account),
                memory,
                background,
                opened::add);
    }

    private void say(Field field, String what) {
        model.property(field).set(what);
    }

    private void sayAll() {
        say(Field.TEXT, TEXT);
        say(Field.DATE, "2022-03-24");
        say(Field.BODY, "GA-emergency");
        say(Field.SYMBOL, "A/RES/ES-11/9");
        say(Field.TITLE, "A title");
        say(Field.ORIGIN, "Press release");
        background.runAll();
    }

    private Understood understood() {
        return model.understoodProperty().get();
    }

    private String open() {
        return String.join("; ", understood().open());
    }

    @Test
    void dateIsAskedForFirst() {
        say(Field.TEXT, TEXT);
        background.runAll();
        assertThat(open()).isEqualTo("choose the date first");
    }

    @Test
    void lastTypedWins() {
        background.runAll();
        say(Field.DATE, "2022-03-24");
        say(Field.TEXT, "In favour: Fr");
        say(Field.TEXT, "In favour: France");
        assertThat(background.waiting()).isOne();
        background.runNext();
        assertThat(understood().counts()).isEqualTo(new Counts(1, 0, 0, 0));
    }

    @Test
    void unknownNameIsAskedAboutAndThenCounts() {
        sayAll();
        assertThat(open())
                .isEqualTo(
                        "one name not recognised; 190 members are not named: paste more, or count"
                                + " them as not voting");
        var name = understood().reading().unknown().getFirst();
        assertThat(name.nearest()).contains(new MemberCode("FRA"));
        model.answer(Answers.key(name), "FRA");
        say(Field.REST, "yes");
        background.runAll();
        assertThat(understood().open()).isEmpty();
        assertThat(understood().counts()).isEqualTo(new Counts(2, 1, 1, 189));
        assertThat(understood().vote().orElseThrow().decision().outcome().carried()).isTrue();
        assertThat(understood().account().orElseThrow().heading().session()).isEqualTo("ES-11");
        assertThat(understood().account().orElseThrow().heading().question())
                .isEqualTo(Question.IMPORTANT);
    }

    @Test
    void nameThatMeansAMemberOfAnotherListIsStillOpen() {
        sayAll();
        model.answer(Answers.key(understood().reading().unknown().getFirst()), "IND");
        background.runAll();
        assertThat(open()).contains("named in another list too: India");
    }

    @Test
    void memberInTwoListsIsDecided() {
        sayAll();
        say(Field.TEXT, "In favour: France, India\nAgainst: India");
        background.runAll();
        assertThat(open()).startsWith("one member in two lists");
        model.answer(Answers.key(new MemberCode("IND")), Choice.NO.code());
        background.runAll();
        assertThat(understood().counts()).isEqualTo(new Counts(1, 1, 0, 0));
    }

    @Test
    void statedTotalsAreTakenFromTheTextOrTyped() {
        sayAll();
        say(Field.YES, "141");
        background.runAll();
        assertThat(open()).contains("printed totals are three numbers, or none");
        say(Field.NO, "5");
        say(Field.ABSTAINING, "35");
        background.runAll();
        assertThat(understood().account().orElseThrow().printed().orElseThrow().yes())
                .isEqualTo(141);
    }

    @Test
    void saysWhoHasTheVoteAlready() {
        sayAll();
        say(Field.SYMBOL, "A/RES/ES-11/2");
        background.runAll();
        assertThat(understood().known()).containsExactly(Source.BUILT_IN);
    }

    @Test
    void savedDraftIsGoneAndTheVoteOpened() {
        sayAll();
        model.save();
        assertThat(saved).isEmpty();
        model.answer(Answers.key(understood().reading().unknown().getFirst()), "-");
        say(Field.REST, "yes");
        assertThat(model.savableProperty().get()).isFalse();
        background.runAll();
        assertThat(model.savableProperty().get()).isTrue();
        model.save();
        model.save();
        background.runAll();
        assertThat(saved).hasSize(1);
        assertThat(opened).containsExactly("A/RES/ES-11/9");
        assertThat(model.isEmpty()).isTrue();
        assertThat(kept.get("entry.draft")).isEmpty();
    }

    @Test
    void draftComesBackWithItsAnswers() throws IOException {
        sayAll();
        var key = Answers.key(understood().reading().unknown().getFirst());
        model.answer(key, "FRA");
        model = model();
        background.runAll();
        assertThat(model.property(Field.TEXT).get()).isEqualTo(TEXT);
        assertThat(model.answer(key)).isEqualTo("FRA");
        assertThat(understood().counts().yes()).isEqualTo(2);
        model.discard();
        assertThat(kept.get("entry.draft")).isEmpty();
    }

    @Test
    void entryThatIsChangedReadsAsItWasSaved() {
        sayAll();
        model.answer(Answers.key(understood().reading().unknown().getFirst()), "FRA");
        say(Field.REST, "yes");
        background.runAll();
        var account = understood().account().orElseThrow();
        model.edit(account);
        background.runAll();
        assertThat(understood().open()).isEmpty();
        assertThat(understood().account()).contains(account);
    }
}
