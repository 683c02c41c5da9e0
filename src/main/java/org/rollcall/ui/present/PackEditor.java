package org.rollcall.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.RulePack;
import org.rollcall.scenario.RulePack.Motion;
import org.rollcall.scenario.RulePack.Quorum;
import org.rollcall.tally.Base;
import org.rollcall.tally.Threshold;
import org.rollcall.tally.Tie;
import org.rollcall.vote.MemberCode;

/// The fields of one rule pack. Whatever makes sense is kept as soon as it is entered.
final class PackEditor extends VBox {

    private static final List<Quorum> QUORUMS =
            List.of(
                    Quorum.NONE,
                    new Quorum(1, 4, false),
                    new Quorum(1, 3, false),
                    Quorum.MAJORITY,
                    new Quorum(2, 3, false));

    private final Consumer<RulePack> keep;
    private final Texts texts = Texts.of(PackEditor.class, "present");
    private final Fields fields = new Fields();
    private final TextField name = new TextField();
    private final CheckBox attendance = new CheckBox();
    private final CheckBox pass = new CheckBox();
    private final CheckBox abstainAfterPass = new CheckBox();
    private final ComboBox<Quorum> quorum;
    private final List<MotionFields> motions = new ArrayList<>();
    private final VBox list = new VBox();
    private final Label complaint = new Label();
    private final RulePack start;
    private final boolean own;

    /// Edits `pack`.
    ///
    /// @param own whether it may be changed
    /// @param keep keeps what makes sense
    PackEditor(RulePack pack, boolean own, Consumer<RulePack> keep) {
        this.start = pack;
        this.own = own;
        this.keep = keep;
        getStyleClass().add("pack-editor");
        quorum = Fields.box(this::quorum);
        quorum.getItems().setAll(QUORUMS);
        if (!QUORUMS.contains(pack.quorum())) {
            quorum.getItems().add(pack.quorum());
        }
        quorum.setValue(pack.quorum());
        name.setText(pack.name());
        check(attendance, "pack.attendance", pack.attendance());
        check(pass, "pack.pass", pack.pass());
        check(abstainAfterPass, "pack.abstain-after-pass", pack.abstainAfterPass());
        var row =
                new FlowPane(
                        fields.named("pack.name", "pack-name", name),
                        fields.named("pack.quorum", "pack-quorum", quorum));
        row.getStyleClass().add("present-row");
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        list.getStyleClass().add("pack-motions");
        var add = new Button(texts.text("pack.add"));
        add.setId("pack-add");
        add.setOnAction(_ -> add());
        pack.motions().forEach(motion -> motions.add(new MotionFields(motion)));
        lay();
        getChildren().addAll(row, attendance, pass, abstainAfterPass, list, add, complaint);
        setDisable(!own);
        name.textProperty().subscribe((_, _) -> changed());
        quorum.valueProperty().subscribe((_, _) -> changed());
    }

    private void check(CheckBox box, String key, boolean on) {
        box.setText(texts.text(key));
        box.setId(key.replace('.', '-'));
        box.setSelected(on);
        box.selectedProperty().subscribe((_, _) -> changed());
    }

    private String quorum(Quorum one) {
        if (one.numerator() == 0) {
            return texts.text("pack.quorum.none");
        }
        return one.more() && one.equals(Quorum.MAJORITY)
                ? texts.text("pack.quorum.majority")
                : texts.text("pack.quorum.share", one.numerator(), one.denominator());
    }

    private void lay() {
        list.getChildren().setAll(motions);
    }

    private void add() {
        int number = motions.size() + 1;
        while (taken("motion-" + number)) {
            number++;
        }
        var like = motions.getFirst().motion();
        if (motions.size() < RulePack.MOST_MOTIONS) {
            motions.add(
                    new MotionFields(
                            new Motion(
                                    "motion-" + number,
                                    texts.text("pack.motion.new", number),
                                    like.threshold(),
                                    like.tie(),
                                    like.abstention(),
                                    like.observers(),
                                    like.holders())));
            lay();
            changed();
        }
    }

    private boolean taken(String id) {
        return motions.stream().anyMatch(fieldsOf -> fieldsOf.id.equals(id));
    }

    private void remove(MotionFields motion) {
        if (motions.size() > 1) {
            motions.remove(motion);
            lay();
            changed();
        }
    }

    private void changed() {
        if (!own || motions.isEmpty()) {
            return;
        }
        try {
            keep.accept(
                    new RulePack(
                            start.id(),
                            name.getText(),
                            start.source(),
                            attendance.isSelected(),
                            quorum.getValue(),
                            pass.isSelected(),
                            abstainAfterPass.isSelected(),
                            start.manners(),
                            motions.stream().map(MotionFields::motion).toList()));
            complaint.setText("");
        } catch (IllegalArgumentException _) {
            complaint.setText(texts.text("pack.impossible"));
        }
    }

    /// How much a motion needs, as a person chooses it.
    private enum Need {
        HALF,
        TWO_THIRDS,
        THREE_QUARTERS,
        VOTES,
        OTHER
    }

    /// The fields of one kind of question.
    private final class MotionFields extends FlowPane {

        private final String id;
        private final Threshold threshold;
        private final Tie tie;
        private final TextField motionName = new TextField();
        private final ComboBox<Need> need = Fields.box(one -> texts.text("need." + one.name()));
        private final ComboBox<Base> base = Fields.box(one -> texts.text("base." + one.name()));
        private final TextField votes = new TextField("9");
        private final CheckBox abstention = new CheckBox();
        private final CheckBox observers = new CheckBox();
        private final TextField veto = new TextField();

        MotionFields(Motion motion) {
            id = motion.id();
            threshold = motion.threshold();
            tie = motion.tie();
            getStyleClass().addAll("present-row", "pack-motion");
            base.getItems().setAll(Base.PRESENT_AND_VOTING, Base.PRESENT, Base.MEMBERS);
            base.setValue(Base.PRESENT_AND_VOTING);
            need.getItems().setAll(Need.HALF, Need.TWO_THIRDS, Need.THREE_QUARTERS, Need.VOTES);
            fill();
            motionName.setText(motion.name());
            veto.setText(
                    motion.holders().stream()
                            .map(MemberCode::letters)
                            .collect(Collectors.joining(" ")));
            check(abstention, "pack.motion.abstention", motion.abstention());
            check(observers, "pack.motion.observers", motion.observers());
            var remove = new Button(texts.text("pack.motion.remove"));
            remove.setAccessibleText(texts.text("pack.motion.remove.spoken", motion.name()));
            remove.setOnAction(_ -> remove(this));
            getChildren()
                    .addAll(
                            fields.named("pack.motion.name", "motion-name-" + id, motionName),
                            fields.named("pack.motion.need", "motion-need-" + id, need),
                            fields.named("pack.motion.of", "motion-of-" + id, base),
                            fields.named("pack.motion.votes", "motion-votes-" + id, votes),
                            fields.named("pack.motion.veto", "motion-veto-" + id, veto),
                            abstention,
                            observers,
                            remove);
            enable();
            need.valueProperty()
                    .subscribe((_, _) -> {
                        enable();
                        changed();
                    });
            base.valueProperty().subscribe((_, _) -> changed());
            for (var field : List.of(motionName, votes, veto)) {
                field.textProperty().subscribe((_, _) -> changed());
            }
        }

        private void fill() {
            switch (threshold) {
                case Threshold.MoreThanHalf(Base of) -> choose(Need.HALF, of);
                case Threshold.AtLeast(int some, int whole, Base of) when some == 2 && whole == 3 ->
                        choose(Need.TWO_THIRDS, of);
                case Threshold.AtLeast(int some, int whole, Base of) when some == 3 && whole == 4 ->
                        choose(Need.THREE_QUARTERS, of);
                case Threshold.AtLeast(_, _, Base of) -> {
                    need.getItems().add(Need.OTHER);
                    choose(Need.OTHER, of);
                }
                case Threshold.Votes(int count) -> {
                    choose(Need.VOTES, Base.PRESENT_AND_VOTING);
                    votes.setText(String.valueOf(count));
                }
            }
        }

        private void choose(Need chosen, Base of) {
            need.setValue(chosen);
            base.setValue(of == Base.ATTENDING ? Base.PRESENT : of);
        }

        private void enable() {
            votes.setDisable(need.getValue() != Need.VOTES);
            base.setDisable(need.getValue() == Need.VOTES || need.getValue() == Need.OTHER);
        }

        /// What the fields say.
        ///
        /// @throws IllegalArgumentException if it makes no sense
        Motion motion() {
            var holders = new TreeSet<MemberCode>();
            for (var code : veto.getText().strip().split("[\\s,;]+", -1)) {
                if (!code.isEmpty()) {
                    holders.add(new MemberCode(code));
                }
            }
            return new Motion(
                    id,
                    motionName.getText(),
                    needed(),
                    tie,
                    abstention.isSelected(),
                    observers.isSelected(),
                    holders);
        }

        private Threshold needed() {
            var of = base.getValue();
            return switch (need.getValue()) {
                case HALF -> new Threshold.MoreThanHalf(of);
                case TWO_THIRDS -> new Threshold.AtLeast(2, 3, of);
                case THREE_QUARTERS -> new Threshold.AtLeast(3, 4, of);
                case VOTES -> new Threshold.Votes(Integer.parseInt(votes.getText().strip()));
                case OTHER -> threshold;
            };
        }
    }
}
