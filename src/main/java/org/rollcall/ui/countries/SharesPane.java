package org.rollcall.ui.countries;

import java.util.List;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.ui.countries.YearChart.Bar;
import org.rollcall.ui.countries.YearChart.Year;
import org.rollcall.ui.kit.Lamp;
import org.rollcall.vote.Choice;

/// How a member voted by years and by topics.
final class SharesPane {

    // From the bottom of a column up.
    private static final List<Choice> STACKED =
            List.of(Choice.YES, Choice.ABSTAINING, Choice.NO, Choice.NOT_VOTING);
    private static final double YEAR = 6;
    private static final double TOPIC = 17;

    private final CountriesViewModel model;
    private final Around around;
    private final Texts texts = Texts.of(SharesPane.class, "countries");
    private final YearChart chart = new YearChart();
    private final LineTable<Share> years = ShareTable.of("member-years", "year", YEAR);
    private final LineTable<Share> topics = ShareTable.of("member-topics", "topic", TOPIC);

    SharesPane(CountriesViewModel model, Around around) {
        this.model = model;
        this.around = around;
        years.whenOpened(
                year -> narrow(model.narrowedProperty().get().during(number(year), number(year))));
        topics.whenOpened(topic -> narrow(model.narrowedProperty().get().on(topic.name())));
        chart.setId("member-years-chart");
        topics.empty(texts.text("topics.empty"));
    }

    Region years() {
        return page(years, "years.how", new VBox(new Legend(), chart));
    }

    Region topics() {
        return page(topics, "topics.how", new Legend());
    }

    private Region page(LineTable<Share> table, String how, Region above) {
        var menu = table.menu(around.saving(), () -> model.spotProperty().get().key());
        var row = Tools.row(menu);
        VBox.setVgrow(table, Priority.ALWAYS);
        var page = new VBox(Tools.said(texts.text(how), "muted"), above, row, table);
        page.getStyleClass().add("countries-page");
        return page;
    }

    private void narrow(Narrowed narrowed) {
        model.narrowedProperty().set(narrowed);
        model.tab("votes");
    }

    private static int number(Share year) {
        return Integer.parseInt(year.name());
    }

    void showYears(MemberStudy study) {
        var shares =
                study.years().entrySet().stream()
                        .map(year -> new Share(String.valueOf(year.getKey()), year.getValue()))
                        .toList();
        var columns = new TreeMap<Integer, Year>();
        for (var share : shares) {
            columns.put(
                    number(share),
                    new Year(
                            STACKED.stream()
                                    .map(choice -> new Bar(choice.code(), share.of(choice)))
                                    .toList(),
                            share.spoken(texts)));
        }
        chart.show(columns, texts.text("years.chart", shares.size()));
        years.show(shares.reversed());
    }

    void showTopics(MemberStudy study) {
        topics.show(
                study.topics().stream()
                        .map(topic -> new Share(topic.name(), topic.counts()))
                        .toList());
    }

    /// What the colours of bars and columns mean, with their signs.
    private static final class Legend extends FlowPane {

        Legend() {
            var texts = Texts.of(SharesPane.class, "countries");
            getStyleClass().add("legend");
            for (var choice : STACKED) {
                var label = new Label(texts.text("vote." + choice.code()));
                label.setGraphic(new Lamp(choice));
                getChildren().add(label);
            }
        }
    }
}
