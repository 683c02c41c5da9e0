package org.rollcall.ui.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.Scenario;
import org.rollcall.tally.SmallestChange;
import org.rollcall.ui.kit.Lines;
import org.rollcall.ui.kit.Stack;
import org.rollcall.ui.kit.Wrapped;
import org.rollcall.ui.whatif.Likeliest.State;

/// The members likeliest to make the smallest change, or why nobody can be named.
final class LikeliestPane extends Stack {

    private final WhatIfViewModel model;
    private final Label title = new Label();
    private final Lines members = new Lines();
    private final Label method = new Wrapped("", "muted");
    private final Button stop = new Button();
    private final Button look = new Button();
    private Optional<Scenario> scenario = Optional.empty();
    private Optional<SmallestChange> change = Optional.empty();
    private boolean looking;
    private boolean again;

    LikeliestPane(WhatIfViewModel model) {
        this.model = model;
        var texts = Texts.of(LikeliestPane.class, "whatif");
        setId("likeliest");
        getStyleClass().add("likeliest");
        title.setText(texts.text("likeliest.title"));
        title.getStyleClass().add("strong");
        method.setId("likeliest-method");
        stop.setText(texts.text("likeliest.stop"));
        stop.setId("likeliest-stop");
        stop.setOnAction(_ -> model.likeliest().giveUp());
        look.setText(texts.text("likeliest.look"));
        look.setId("likeliest-look");
        look.setOnAction(_ -> model.likeliest().prepare());
        getChildren().addAll(title, members, method, stop, look);
        model.likeliest().stateProperty().subscribe(_ -> fill());
        // Work for a vote that nobody sees would only cost.
        sceneProperty().subscribe(() -> begin());
    }

    private void begin() {
        if (getScene() != null && scenario.isPresent()) {
            model.likeliest().prepare();
        }
    }

    /// Shows who is likeliest to make the smallest of `changes`.
    void show(Scenario open, List<SmallestChange> changes) {
        boolean first = scenario.isEmpty();
        scenario = Optional.of(open);
        change =
                changes.stream()
                        .filter(one -> one.howMany().isPresent())
                        .min(Comparator.comparingInt(one -> one.howMany().orElse(0)));
        if (first) {
            begin();
        }
        fill();
    }

    private void fill() {
        boolean any = scenario.isPresent() && change.isPresent();
        setVisible(any);
        setManaged(any);
        if (!any) {
            return;
        }
        var state = model.likeliest().stateProperty().get();
        boolean plenary = scenario.orElseThrow().origin().body().isPlenary();
        show(stop, plenary && state instanceof State.Trying);
        show(look, plenary && state instanceof State.Unasked);
        find();
    }

    // Names may come a moment later; the ballot that changed does not wait for them.
    private void find() {
        again = looking;
        if (looking || scenario.isEmpty() || change.isEmpty()) {
            return;
        }
        looking = true;
        model.likeliest()
                .find(
                        scenario.get(),
                        change.get(),
                        shown -> {
                            looking = false;
                            if (again) {
                                find();
                            } else {
                                show(shown);
                            }
                        });
    }

    private void show(Likeliest.Shown shown) {
        members.show(shown.members().stream().map(line -> new Lines.Line(line.text())).toList());
        method.setText(shown.sentence());
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }
}
