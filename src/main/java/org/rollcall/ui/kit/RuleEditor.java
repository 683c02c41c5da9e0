package org.rollcall.ui.kit;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.tally.Base;
import org.rollcall.tally.Rule;
import org.rollcall.tally.Threshold;
import org.rollcall.tally.Tie;
import org.rollcall.tally.Veto;
import org.rollcall.vote.MemberCode;

/// Edits a rule: threshold, of whom, ties, members, who has a veto and how many it takes.
public final class RuleEditor extends GridPane {

    private enum Kind {
        HALF,
        SHARE,
        VOTES
    }

    private final Texts texts = Texts.of(RuleEditor.class, "kit");
    private final Rule start;
    private final Consumer<? super Rule> onChange;
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final Spinner<Integer> numerator = spinner(1, Threshold.AtLeast.MOST, 2);
    private final Spinner<Integer> denominator = spinner(1, Threshold.AtLeast.MOST, 3);
    private final Spinner<Integer> votes = spinner(1, Rule.MOST_SEATS, 9);
    private final ComboBox<Base> base = new ComboBox<>();
    private final ComboBox<Tie> tie = new ComboBox<>();
    private final Spinner<Integer> seats;
    private final CheckComboBox<MemberCode> holders = new CheckComboBox<>();
    private final Spinner<Integer> opposing;
    private final Label complaint = new Label();

    /// Edits `rule`, telling every change that makes sense.
    ///
    /// @param members who may hold a veto
    public RuleEditor(
            Rule rule,
            Collection<MemberCode> members,
            Names names,
            Consumer<? super Rule> onChange) {
        start = rule;
        this.onChange = onChange;
        seats = spinner(1, Rule.MOST_SEATS, rule.seats());
        opposing = spinner(0, Rule.MOST_SEATS, rule.veto().opposing());
        getStyleClass().add("rule-editor");
        setId("rule-editor");
        fill(rule, members, names);
        int row = 0;
        addRow(row++, label("editor.rule.kind"), kind);
        addRow(row++, label("editor.rule.share"), numerator, new Label("/"), denominator);
        addRow(row++, label("editor.rule.base"), base);
        addRow(row++, label("editor.rule.votes"), votes);
        addRow(row++, label("editor.rule.tie"), tie);
        addRow(row++, label("editor.rule.seats"), seats);
        addRow(row++, label("editor.rule.holders"), holders);
        addRow(row++, label("editor.rule.opposing"), opposing);
        add(complaint, 0, row, 4, 1);
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        for (var control : List.of(kind, base, holders, tie)) {
            GridPane.setColumnSpan(control, 3);
        }
        enable();
        listen();
    }

    private void fill(Rule rule, Collection<MemberCode> members, Names names) {
        kind.getItems().setAll(Kind.values());
        Choices.name(kind, value -> texts.text("editor.rule.kind." + value.name()));
        base.getItems().setAll(Base.OF_VOTES);
        Choices.name(base, value -> texts.text("editor.rule.base." + value.name()));
        tie.getItems().setAll(Tie.values());
        Choices.name(tie, value -> texts.text("editor.rule.tie." + value.name()));
        base.setValue(Base.PRESENT_AND_VOTING);
        tie.setValue(rule.tie());
        kind.setId("rule-kind");
        opposing.setId("rule-opposing");
        switch (rule.threshold()) {
            case Threshold.MoreThanHalf(Base of) -> {
                kind.setValue(Kind.HALF);
                base.setValue(of);
            }
            case Threshold.AtLeast(int some, int whole, Base of) -> {
                kind.setValue(Kind.SHARE);
                numerator.getValueFactory().setValue(some);
                denominator.getValueFactory().setValue(whole);
                base.setValue(of);
            }
            case Threshold.Votes(int count) -> {
                kind.setValue(Kind.VOTES);
                votes.getValueFactory().setValue(count);
            }
        }
        fillHolders(rule, members, names);
    }

    private void fillHolders(Rule rule, Collection<MemberCode> members, Names names) {
        var candidates = new TreeSet<>(members);
        candidates.addAll(rule.veto().holders());
        holders.getItems().setAll(names.sorted(candidates));
        holders.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable MemberCode member) {
                        return member == null ? "" : names.board(member);
                    }

                    @Override
                    public @Nullable MemberCode fromString(String text) {
                        return null;
                    }
                });
        rule.veto().holders().forEach(holder -> holders.getCheckModel().check(holder));
    }

    private void listen() {
        kind.valueProperty().subscribe((_, _) -> changed());
        base.valueProperty().subscribe((_, _) -> changed());
        tie.valueProperty().subscribe((_, _) -> changed());
        for (var spinner : List.of(numerator, denominator, votes, seats, opposing)) {
            spinner.valueProperty().subscribe((_, _) -> changed());
        }
        holders.getCheckModel().getCheckedItems().subscribe(this::changed);
    }

    private void changed() {
        enable();
        try {
            var who = new TreeSet<>(holders.getCheckModel().getCheckedItems());
            onChange.accept(
                    start.edited(
                            threshold(),
                            tie.getValue(),
                            new Veto(who, opposing.getValue()),
                            seats.getValue()));
            complaint.setText("");
        } catch (IllegalArgumentException e) {
            complaint.setText(texts.text("editor.rule.impossible", String.valueOf(e.getMessage())));
        }
    }

    private Threshold threshold() {
        return switch (kind.getValue()) {
            case HALF -> new Threshold.MoreThanHalf(base.getValue());
            case SHARE ->
                    new Threshold.AtLeast(
                            numerator.getValue(), denominator.getValue(), base.getValue());
            case VOTES -> new Threshold.Votes(votes.getValue());
        };
    }

    private void enable() {
        boolean share = kind.getValue() == Kind.SHARE;
        numerator.setDisable(!share);
        denominator.setDisable(!share);
        votes.setDisable(kind.getValue() != Kind.VOTES);
        base.setDisable(kind.getValue() == Kind.VOTES);
    }

    private Label label(String key) {
        return new Label(texts.text(key));
    }

    private static Spinner<Integer> spinner(int least, int most, int value) {
        var spinner = new Spinner<Integer>(least, most, value);
        spinner.setEditable(true);
        return spinner;
    }
}
