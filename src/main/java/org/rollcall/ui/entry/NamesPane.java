package org.rollcall.ui.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.rollcall.feed.PastedVote;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.ui.kit.Choices;
import org.rollcall.ui.kit.Lamp;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// The names that have to be asked about: not recognised, in two sections, or not there at all.
final class NamesPane extends VBox {

    // Of more, nobody decides one by one: the text is not a vote.
    private static final int MOST_ROWS = 60;

    private final Texts texts = Texts.of(NamesPane.class, "entry");
    private final EntryViewModel model;
    private final VBox rows = new VBox();
    private final CheckBox rest = new CheckBox();
    private final Label restNames = new Label();
    private Shown shown = new Shown(LocalDate.EPOCH, List.of(), List.of());

    /// What the rows ask. They are made anew only where that is another, so that nobody loses the
    /// place while answering.
    private record Shown(
            LocalDate day, List<PastedVote.Unknown> unknown, List<PastedVote.Twice> twice) {}

    NamesPane(EntryViewModel model) {
        this.model = model;
        getStyleClass().add("entry-names");
        rows.setId("entry-names");
        rows.getStyleClass().add("entry-names");
        rest.setId("entry-REST");
        rest.setWrapText(true);
        restNames.setId("entry-rest-names");
        restNames.getStyleClass().add("muted");
        restNames.setWrapText(true);
        var said = model.property(Field.REST);
        said.subscribe(text -> rest.setSelected(text.equals("yes")));
        rest.selectedProperty().subscribe((_, ticked) -> said.set(ticked ? "yes" : ""));
        getChildren().addAll(rows, rest, restNames);
        model.understoodProperty().subscribe(this::show);
    }

    private void show(Understood now) {
        var names = new Names(model.membership(), now.day().orElse(LocalDate.EPOCH));
        var next =
                new Shown(
                        now.day().orElse(LocalDate.EPOCH),
                        now.reading().unknown(),
                        Answers.contradictions(now.reading()));
        if (!next.equals(shown)) {
            shown = next;
            rows.getChildren().clear();
            addTwice(next.twice(), names);
            addUnknown(now, names);
        }
        boolean some = !now.unnamed().isEmpty() && now.counts().all() > 0;
        rest.setText(texts.text("rest", now.unnamed().size()));
        restNames.setText(names.list(now.unnamed()));
        for (var node : List.of(rest, restNames)) {
            node.setVisible(some);
            node.setManaged(some);
        }
    }

    private void addUnknown(Understood now, Names names) {
        var unknown = now.reading().unknown();
        if (unknown.isEmpty()) {
            return;
        }
        rows.getChildren().add(title(texts.text("names", unknown.size())));
        var keys = new LinkedHashSet<String>();
        var sorted = names.sorted(now.members());
        for (var name : unknown.stream().limit(MOST_ROWS).toList()) {
            // The same slip twice in a section is one question.
            if (keys.add(Answers.key(name))) {
                rows.getChildren().add(row(name, keys.size(), sorted, names));
            }
        }
        if (unknown.size() > MOST_ROWS) {
            rows.getChildren().add(new Label(texts.text("names.more", unknown.size() - MOST_ROWS)));
        }
    }

    private FlowPane row(
            PastedVote.Unknown name, int number, List<MemberCode> members, Names names) {
        var codes = new LinkedHashSet<String>();
        name.nearest().forEach(member -> codes.add(member.letters()));
        codes.add(EntryDraft.LEFT_OUT);
        members.forEach(member -> codes.add(member.letters()));
        var says =
                texts.text(
                        "name",
                        name.written(),
                        new Wording(names).choice(name.choice()),
                        name.line());
        var box =
                box(
                        "entry-name-" + number,
                        says,
                        Answers.key(name),
                        codes,
                        code ->
                                code.equals(EntryDraft.LEFT_OUT)
                                        ? texts.text("name.out")
                                        : names.full(new MemberCode(code)));
        return row(name.choice(), says, box);
    }

    private void addTwice(List<PastedVote.Twice> twice, Names names) {
        if (twice.isEmpty()) {
            return;
        }
        var wording = new Wording(names);
        rows.getChildren().add(title(texts.text("twice", twice.size())));
        for (var each : twice) {
            var says =
                    texts.text(
                            "twice.name",
                            names.full(each.member()),
                            wording.choice(each.first()),
                            wording.choice(each.again()),
                            each.line());
            var codes = new LinkedHashSet<String>();
            codes.add(each.first().code());
            codes.add(each.again().code());
            for (var choice : Choice.values()) {
                codes.add(choice.code());
            }
            var box =
                    box(
                            "entry-twice-" + each.member(),
                            says,
                            Answers.key(each.member()),
                            codes,
                            code -> Choice.ofCode(code).map(wording::choice).orElse(""));
            rows.getChildren().add(row(each.again(), says, box));
        }
    }

    private ComboBox<String> box(
            String id, String says, String key, Set<String> codes, Function<String, String> word) {
        var box = new PrefixSelectionComboBox<String>();
        box.setId(id);
        box.setAccessibleText(says);
        box.setPromptText(texts.text("choose"));
        box.getItems().setAll(new ArrayList<>(codes));
        Choices.name(box, word);
        var answer = model.answer(key);
        if (codes.contains(answer)) {
            box.setValue(answer);
        }
        box.valueProperty()
                .subscribe((_, code) -> {
                    if (code != null) {
                        model.answer(key, code);
                    }
                });
        return box;
    }

    private static FlowPane row(Choice choice, String says, ComboBox<String> box) {
        var text = new Label(says);
        text.setGraphic(new Lamp(choice));
        text.setLabelFor(box);
        text.setWrapText(true);
        var row = new FlowPane(text, box);
        row.getStyleClass().add("entry-name");
        return row;
    }

    private static Label title(String text) {
        var title = new Label(text);
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        return title;
    }
}
