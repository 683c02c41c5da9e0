package org.rollcall.ui.whatif;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.OwnMember;
import org.rollcall.vote.MemberCode;

/// Takes members into the body and out of it, and gives those that a person made up a colour or a
/// picture.
final class MembersPane extends VBox {

    private static final int NAME_ROWS = 4;

    private final WhatIfViewModel model;
    private final Supplier<List<MemberCode>> chosen;
    private final Supplier<List<Path>> choosing;
    private final Texts texts = Texts.of(MembersPane.class, "whatif");
    private final TextArea names = new TextArea();
    private final Label said = new Label();

    /// @param chosen the members that leave, or take a colour or a picture
    /// @param choosing asks for files
    MembersPane(
            WhatIfViewModel model,
            Supplier<List<MemberCode>> chosen,
            Supplier<List<Path>> choosing) {
        this.model = model;
        this.chosen = chosen;
        this.choosing = choosing;
        getStyleClass().add("members-pane");
        setId("members-pane");
        names.setId("member-names");
        names.setPrefRowCount(NAME_ROWS);
        names.setPromptText(texts.text("begin.names.prompt"));
        names.setAccessibleText(texts.text("members.names"));
        said.setId("members-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        var colour = new ColorPicker(Color.web("#1B7F4D"));
        colour.setId("member-colour");
        colour.setAccessibleText(texts.text("members.colour"));
        colour.setOnAction(_ -> dress(member -> coloured(member, colour.getValue())));
        var row =
                new FlowPane(
                        button("members.add", "member-add", this::join),
                        button("members.leave", "member-leave", this::leave),
                        colour,
                        button("members.picture", "member-picture", this::picture));
        row.getStyleClass().add("begin-row");
        getChildren().addAll(label("members.names"), names, row, label("members.how"), said);
    }

    private void join() {
        int before = size();
        var complaints = model.seating().join(names.getText());
        said.setText(
                complaints.isEmpty()
                        ? texts.text("members.joined", size() - before, size())
                        : complaints);
        if (complaints.isEmpty()) {
            names.clear();
        }
    }

    private void leave() {
        int before = size();
        model.seating().dismiss(chosen.get());
        said.setText(
                size() == before
                        ? texts.text("members.stay")
                        : texts.text("members.left", before - size(), size()));
    }

    private int size() {
        return model.openProperty().get().map(one -> one.choices().size()).orElse(0);
    }

    private void dress(UnaryOperator<OwnMember> dressed) {
        said(model.seating().dress(chosen.get(), dressed));
    }

    private void said(int dressed) {
        said.setText(dressed == 0 ? texts.text("members.no-own") : "");
    }

    private void picture() {
        said(model.seating().dress(chosen.get(), member -> member));
        choosing.get().stream()
                .findFirst()
                .ifPresent(file ->
                        model.seating()
                                .picture(
                                        chosen.get(),
                                        file,
                                        why ->
                                                said.setText(
                                                        texts.text("members.no-picture", why))));
    }

    private static OwnMember coloured(OwnMember member, Color colour) {
        var written =
                String.format(
                        Locale.ROOT,
                        "#%02X%02X%02X",
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
        return new OwnMember(member.code(), member.name(), Optional.of(written), member.picture());
    }

    private Label label(String key) {
        var label = new Label(texts.text(key));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(texts.text(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
