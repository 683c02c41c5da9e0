package org.rollcall.ui.countries;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rollcall.analysis.AgreementMethod;
import org.rollcall.analysis.Partners;
import org.rollcall.analysis.Partners.Partner;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Choices;
import org.rollcall.ui.kit.SideBySide;

/// With whom a member agrees most and least, by a method of choice: each figure with its number of
/// votes and its place among all pairs. Enter on one sets the two side by side.
final class AgreementPane extends VBox {

    // In em: the room that the first table needs beside the second, and the columns.
    private static final double LEAST = 27;
    private static final double NAME = 9;
    private static final double FIGURE = 5.8;
    private static final double N = 4.2;
    private static final double PERCENTILE = 7.2;

    private final CountriesViewModel model;
    private final Around around;
    private final Names names;
    private final Texts texts = Texts.of(AgreementPane.class, "countries");
    private final ComboBox<AgreementMethod> method = new ComboBox<>();
    private final Label how = Tools.said("", "muted");
    private final LineTable<Partner> most = table("agrees-most");
    private final LineTable<Partner> least = table("agrees-least");

    AgreementPane(CountriesViewModel model, Around around) {
        this.model = model;
        this.around = around;
        names = model.names();
        method.setId("countries-method");
        method.setAccessibleText(texts.text("method"));
        method.getItems().setAll(AgreementMethod.values());
        Choices.name(method, value -> texts.text("method." + value.code()));
        method.valueProperty().bindBidirectional(model.methodProperty());
        how.setId("agreement-how");
        var first = titled("most", most);
        var second = titled("least", least);
        second.getStyleClass().add("agreement-least");
        var both = new SideBySide(first, second, LEAST);
        VBox.setVgrow(both, Priority.ALWAYS);
        var tools = Tools.row(label("method"), method);
        getStyleClass().add("countries-page");
        getChildren().addAll(tools, how, both);
    }

    private Label label(String key) {
        var label = new Label(texts.text(key));
        label.setLabelFor(method);
        return label;
    }

    private VBox titled(String key, LineTable<Partner> table) {
        var title = new Label(texts.text(key));
        title.getStyleClass().add("strong");
        var menu = table.menu(around.saving(), () -> model.spotProperty().get().key() + " " + key);
        var head = Tools.row(title, menu);
        VBox.setVgrow(table, Priority.ALWAYS);
        var box = new VBox(head, table);
        box.getStyleClass().add("agreement-table");
        return box;
    }

    private LineTable<Partner> table(String id) {
        var table = new LineTable<Partner>(id, this::spoken);
        table.wide("member", NAME, partner -> names.full(partner.member()));
        table.number(
                "figure", FIGURE, Partner::score, partner -> texts.text("figure", partner.score()));
        table.number("n", N, Partner::n, partner -> texts.text("number", partner.n()));
        table.number(
                "percentile",
                PERCENTILE,
                partner -> partner.percentile().orElse(-1),
                this::percentile);
        table.empty(texts.text("agreement.nobody"));
        table.whenOpened(partner -> model.beside(partner.member()));
        return table;
    }

    private String percentile(Partner partner) {
        return partner.percentile().isPresent()
                ? texts.text("percent", partner.percentile().getAsDouble())
                : "";
    }

    private String spoken(Partner partner) {
        return texts.text(
                "partner.spoken",
                names.full(partner.member()),
                partner.score(),
                partner.n(),
                percentile(partner));
    }

    void show(MemberStudy study) {
        Partners partners = study.partners();
        how.setText(
                texts.text("method." + study.asked().method().code() + ".how")
                        + " "
                        + texts.text(
                                "agreement.how",
                                partners.votes(),
                                partners.fewest(),
                                partners.leftOut(),
                                partners.pairs())
                        + model.ballots().nearness(texts));
        most.show(partners.all());
        least.show(partners.all().reversed());
    }
}
