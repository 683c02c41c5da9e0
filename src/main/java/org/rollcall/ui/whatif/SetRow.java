package org.rollcall.ui.whatif;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.rollcall.publish.Texts;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;

/// Sets the votes of many members at once: of those selected, or of all that are shown.
final class SetRow extends FlowPane {

    private record Swap(Choice one, Choice other) {}

    private static final List<Swap> SWAPS =
            List.of(
                    new Swap(Choice.YES, Choice.NO),
                    new Swap(Choice.YES, Choice.ABSTAINING),
                    new Swap(Choice.NO, Choice.ABSTAINING));

    private final WhatIfViewModel model;
    private final Supplier<List<MemberCode>> chosen;
    private final Texts texts = Texts.of(SetRow.class, "whatif");
    private final Label howMany = new Label();
    private final MenuButton more = new MenuButton();
    private final PopOver copying;
    private final PopOver seating;

    /// @param chosen the members whose votes are set
    /// @param choosing asks for files
    SetRow(
            WhatIfViewModel model,
            Supplier<List<MemberCode>> chosen,
            Supplier<List<Path>> choosing) {
        this.model = model;
        this.chosen = chosen;
        getStyleClass().add("set-shown");
        howMany.getStyleClass().add("muted");
        howMany.setMinWidth(USE_PREF_SIZE);
        howMany.setId("set-how-many");
        getChildren().add(howMany);
        for (var choice : Choice.values()) {
            var button = new Button(choice.sign() + " " + texts.text("vote." + choice.code()));
            button.getStyleClass().addAll("choice-button", choice.code());
            button.setId("set-" + choice.code());
            button.setOnAction(_ -> model.cast(chosen.get(), choice));
            getChildren().add(button);
        }
        copying = popOver("copy.title", copyPane());
        seating = popOver("members.title", new MembersPane(model, chosen, choosing));
        more.setText(texts.text("set.more"));
        more.setId("set-more");
        fillMore();
        getChildren().add(more);
    }

    private void fillMore() {
        for (var swap : SWAPS) {
            more.getItems()
                    .add(
                            item(
                                    "swap-" + swap.one().code() + "-" + swap.other().code(),
                                    texts.text(
                                            "set.swap",
                                            texts.text("row.choice." + swap.one().code()),
                                            texts.text("row.choice." + swap.other().code())),
                                    () -> swap(swap)));
        }
        more.getItems().add(new SeparatorMenuItem());
        more.getItems().add(item("set-copy", texts.text("set.copy"), () -> copying.show(more)));
        more.getItems()
                .add(item("set-members", texts.text("set.members"), () -> seating.show(more)));
    }

    private void swap(Swap swap) {
        model.apply(open -> GroupChanges.swap(open, chosen.get(), swap.one(), swap.other()));
    }

    private VBox copyPane() {
        var how = new Label(texts.text("copy.how"));
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        how.getStyleClass().add("muted");
        var field =
                new OtherVoteField(
                        model.copied(),
                        "copy-symbol",
                        "copy.go",
                        typed -> model.copy(chosen.get(), typed));
        var pane = new VBox(how, field);
        pane.getStyleClass().add("members-pane");
        return pane;
    }

    private PopOver popOver(String key, VBox content) {
        var over = new PopOver(content);
        over.setTitle(texts.text(key));
        over.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        // One that still fades out cannot be shown again: it would be gone a moment later.
        over.setAnimated(false);
        return over;
    }

    private MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Says whose votes would be set.
    ///
    /// @param selected whether they are selected, not just shown
    void show(boolean selected, int members) {
        howMany.setText(texts.text(selected ? "filter.set.selected" : "filter.set", members));
    }
}
