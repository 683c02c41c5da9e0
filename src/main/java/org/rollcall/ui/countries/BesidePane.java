package org.rollcall.ui.countries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.rollcall.analysis.AgreementMethod;
import org.rollcall.publish.Names;
import org.rollcall.publish.PairAgreement;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Lines;
import org.rollcall.ui.kit.Lines.Line;
import org.rollcall.vote.MemberCode;

/// Two members side by side: how much they agree by each method, and the votes on which they
/// differed.
final class BesidePane extends VBox {

    private static final int OFFERED = 12;

    private final CountriesViewModel model;
    private final MemberFinder finder;
    private final Names names;
    private final Texts texts = Texts.of(BesidePane.class, "countries");
    private final Texts methods = Texts.of(PairAgreement.class, "agreement");
    private final TextField field = new TextField();
    private final Lines lines = new Lines();
    private final VotesPane votes;
    private final LineTable<VoteLine> table;

    BesidePane(CountriesViewModel model, MemberFinder finder, VoteTables tables, Around around) {
        this.model = model;
        this.finder = finder;
        names = model.names();
        table = tables.differing("member-differing");
        votes =
                new VotesPane(
                        table,
                        tables,
                        around,
                        () ->
                                model.spotProperty().get().key()
                                        + " "
                                        + model.spotProperty().get().other());
        field.setId("beside-member");
        field.setPromptText(texts.text("beside.prompt"));
        field.setAccessibleText(texts.text("beside.prompt"));
        field.setOnAction(_ -> take());
        TextFields.<MemberFinder.Found>bindAutoCompletion(
                        field,
                        request ->
                                finder.find(request.getUserText()).stream().limit(OFFERED).toList(),
                        new Named())
                .setOnAutoCompleted(event -> model.beside(event.getCompletion().code()));
        var label = new Label(texts.text("beside.with"));
        label.setLabelFor(field);
        var row = Tools.row(label, field);
        lines.setId("beside-said");
        lines.getStyleClass().add("beside-lines");
        VBox.setVgrow(votes, Priority.ALWAYS);
        getStyleClass().add("countries-page");
        getChildren().addAll(row, lines, votes);
        model.pairProperty().subscribe(this::show);
        model.spotProperty().subscribe(spot -> name(spot.other()));
    }

    private void take() {
        var found = finder.find(field.getText());
        if (!field.getText().isBlank() && !found.isEmpty()) {
            model.beside(found.getFirst().code());
            name(found.getFirst().code().letters());
        } else if (!field.getText().isBlank()) {
            lines.show(List.of(new Line(texts.text("beside.none", field.getText()), "complaint")));
        }
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void name(String code) {
        if (!code.isEmpty()) {
            field.setText(names.full(new MemberCode(code)));
        }
    }

    private void show(Optional<PairStudy> study) {
        votes.setVisible(study.isPresent());
        votes.setManaged(study.isPresent());
        lines.show(
                study.map(this::lines)
                        .orElseGet(() -> List.of(new Line(texts.text(instead()), "muted"))));
        study.ifPresent(pair -> {
            table.title("one", names.full(pair.asked().code()));
            table.title("other", names.full(pair.other()));
            votes.show(pair.differing());
        });
    }

    private String instead() {
        var spot = model.spotProperty().get();
        return spot.other().isEmpty()
                ? "beside.empty"
                : spot.other().equals(spot.key()) ? "beside.same" : "beside.never";
    }

    private List<Line> lines(PairStudy pair) {
        var one = names.full(pair.asked().code());
        var other = names.full(pair.other());
        var said = new ArrayList<Line>();
        said.add(
                new Line(
                        texts.text(
                                "beside.differ", one, other, pair.differing().size(), pair.both()),
                        "strong"));
        for (var method : AgreementMethod.values()) {
            var score = pair.pair().score(method);
            var name = texts.text("method." + method.code());
            said.add(
                    new Line(
                            score.isPresent()
                                    ? texts.text(
                                            "beside.figure",
                                            name,
                                            score.getAsDouble(),
                                            pair.pair().n())
                                    : texts.text("beside.no-figure", name, pair.pair().n())));
        }
        pair.percentile()
                .ifPresent(share ->
                        said.add(
                                new Line(
                                        methods.text("percentile", share, pair.fewest()),
                                        "muted")));
        said.add(new Line(texts.text("beside.how", pair.votes()), "muted"));
        return said;
    }

    /// Shows members by their names.
    private static final class Named extends StringConverter<MemberFinder.Found> {

        @Override
        public String toString(MemberFinder.@Nullable Found found) {
            return found == null ? "" : found.name();
        }

        @Override
        public MemberFinder.@Nullable Found fromString(String text) {
            return null;
        }
    }
}
