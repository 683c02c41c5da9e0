package org.rollcall.ui.countries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Choices;
import org.rollcall.ui.kit.ToolRow;
import org.rollcall.vote.Group;

/// When a member stood alone, or nearly, and when it left its group.
final class ApartPanes {

    private static final List<Integer> OTHERS = List.of(0, 1, 2, 5, 10);

    private final CountriesViewModel model;
    private final Texts texts = Texts.of(ApartPanes.class, "countries");
    private final Label aloneSaid = Tools.said("", "strong");
    private final Label leftSaid = Tools.said("", "strong");
    private final ComboBox<Optional<Group>> groups = new ComboBox<>();
    private final VotesPane alone;
    private final VotesPane left;

    ApartPanes(CountriesViewModel model, VoteTables tables, Around around) {
        this.model = model;
        aloneSaid.setId("alone-said");
        leftSaid.setId("left-said");
        alone =
                new VotesPane(
                        tables.alone(),
                        model.sifted("alone"),
                        tables,
                        around,
                        () -> model.spotProperty().get().key() + " alone",
                        others(),
                        aloneSaid);
        left =
                new VotesPane(
                        tables.left(),
                        model.sifted("left"),
                        tables,
                        around,
                        () -> model.spotProperty().get().key() + " left its group",
                        group(),
                        leftSaid,
                        Tools.said(texts.text("left.how"), "muted"));
    }

    VotesPane alone() {
        return alone;
    }

    VotesPane left() {
        return left;
    }

    private ToolRow others() {
        var box = new ComboBox<Integer>();
        box.setId("alone-others");
        box.setAccessibleText(texts.text("alone.others"));
        box.getItems().setAll(OTHERS);
        Choices.name(box, value -> texts.text("alone.others.some", value));
        box.valueProperty().bindBidirectional(model.othersProperty());
        return row("alone.others", box);
    }

    private ToolRow group() {
        groups.setId("left-group");
        groups.setAccessibleText(texts.text("left.group"));
        Choices.name(groups, it -> it.map(model::name).orElse(texts.text("left.regional")));
        groups.getItems().setAll(List.of(Optional.empty()));
        groups.setValue(Optional.empty());
        groups.valueProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        model.leftGroupProperty().set(chosen);
                    }
                });
        model.leftGroupProperty().subscribe(groups::setValue);
        return row("left.group", groups);
    }

    private ToolRow row(String key, ComboBox<?> box) {
        var label = new Label(texts.text(key));
        label.setLabelFor(box);
        var row = Tools.row(label, box);
        return row;
    }

    void showAlone(MemberStudy study) {
        aloneSaid.setText(texts.text("alone.said", study.alone().size(), study.asked().others()));
        alone.show(study.alone());
    }

    void showLeft(MemberStudy study) {
        offerGroups(study);
        leftSaid.setText(
                texts.text(
                        "left.said",
                        study.left().size(),
                        study.withLine(),
                        study.withLine() == 0
                                ? 0
                                : (double) study.left().size() / study.withLine()));
        left.show(study.left());
    }

    // The groups to which it ever belonged.
    private void offerGroups(MemberStudy study) {
        var offered = new ArrayList<Optional<Group>>();
        offered.add(Optional.empty());
        var code = study.asked().code();
        for (var group : model.groupsToChoose()) {
            if (group.members().containsKey(code)) {
                offered.add(Optional.of(group));
            }
        }
        study.asked()
                .group()
                .map(Optional::of)
                .filter(it -> !offered.contains(it))
                .ifPresent(offered::add);
        if (!offered.equals(groups.getItems())) {
            groups.getItems().setAll(offered);
            groups.setValue(study.asked().group());
        }
    }
}
