package org.rollcall.ui.countries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
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

    private final CountriesViewModel model;
    private final Names names;
    private final Texts texts = Texts.of(BesidePane.class, "countries");
    private final Texts methods = Texts.of(PairAgreement.class, "agreement");
    private final MemberField field;
    private final Lines lines = new Lines();
    private final VotesPane votes;
    private final LineTable<VoteLine> table;

    BesidePane(CountriesViewModel model, MemberFinder finder, VoteTables tables, Around around) {
        this.model = model;
        names = model.names();
        table = tables.differing("member-differing");
        votes =
                new VotesPane(
                        table,
                        model.sifted("beside"),
                        tables,
                        around,
                        () ->
                                model.spotProperty().get().key()
                                        + " "
                                        + model.spotProperty().get().other());
        field =
                new MemberField(
                        "beside-member",
                        texts.text("beside.prompt"),
                        finder,
                        found -> model.beside(found.code()));
        var label = new Label(texts.text("beside.with"));
        label.setLabelFor(field.field());
        var row = Tools.row(label, field.field());
        lines.setId("beside-said");
        lines.getStyleClass().add("beside-lines");
        VBox.setVgrow(votes, Priority.ALWAYS);
        getStyleClass().add("countries-page");
        getChildren().addAll(row, field.offered(), lines, votes);
        model.pairProperty().subscribe(this::show);
        model.spotProperty().subscribe(spot -> name(spot.other()));
    }

    void focus() {
        field.field().requestFocus();
        field.field().selectAll();
    }

    private void name(String code) {
        if (!code.isEmpty()) {
            field.show(names.full(new MemberCode(code)));
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
        said.add(
                new Line(
                        texts.text("beside.how", pair.votes()) + model.ballots().nearness(texts),
                        "muted"));
        return said;
    }
}
