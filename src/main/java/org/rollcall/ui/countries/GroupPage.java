package org.rollcall.ui.countries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rollcall.analysis.GroupCohesion.Leaver;
import org.rollcall.analysis.GroupCohesion.Mean;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.ui.countries.YearChart.Bar;
import org.rollcall.ui.countries.YearChart.Year;
import org.rollcall.vote.MemberCode;

/// The page of one group: how much of one mind it was by year, when it split, who leaves it, and
/// who belongs to it when.
final class GroupPage extends VBox {

    private static final double YEAR = 6;
    private static final double NUMBER = 6.4;
    private static final double NAME = 14;

    private final CountriesViewModel model;
    private final Around around;
    private final Names names;
    private final Texts texts = Texts.of(GroupPage.class, "countries");
    private final Label title = Tools.said("", "vote-title");
    private final Label said = Tools.said("", "muted");
    private final YearChart chart = new YearChart();
    private final LineTable<Cohesive> years;
    private final LineTable<Leaver> leavers;
    private final VotesPane split;
    private final GroupEditor members;
    private final PageTabs tabs;
    private boolean editing;

    /// A year of a group.
    private record Cohesive(String year, Mean mean) {}

    GroupPage(CountriesViewModel model, MemberFinder finder, Around around) {
        this.model = model;
        this.around = around;
        names = model.names();
        years = yearTable();
        leavers = leaverTable();
        var tables = new VoteTables(names, around);
        split =
                new VotesPane(
                                tables.split(),
                                model.sifted("split"),
                                tables,
                                around,
                                () -> name() + " split")
                        .withoutChoice();
        members = new GroupEditor(model, finder);
        tabs = new PageTabs("group", contents(), model::tab);
        title.setId("group-title");
        said.setId("group-said");
        chart.setId("group-chart");
        getStyleClass().add("countries-main");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(title, said, new FilterRow("group", model), tabs);
        model.groupProperty().subscribe(study -> study.ifPresent(this::show));
        model.spotProperty().subscribe(spot -> tabs.show(spot.tab()));
    }

    private String name() {
        return model.spotProperty().get().key();
    }

    private Map<String, Node> contents() {
        var contents = new LinkedHashMap<String, Node>();
        contents.put("cohesion", page("group.cohesion.how", years, chart));
        contents.put("leavers", page("group.leavers.how", leavers));
        contents.put("split", split);
        contents.put("members", members);
        return contents;
    }

    private <R> VBox page(String how, LineTable<R> table, Node... above) {
        var row = Tools.row(table.menu(around.saving(), this::name));
        VBox.setVgrow(table, Priority.ALWAYS);
        var page = new VBox(Tools.said(texts.text(how), "muted"));
        page.getChildren().addAll(above);
        page.getChildren().addAll(row, table);
        page.getStyleClass().add("countries-page");
        return page;
    }

    private LineTable<Cohesive> yearTable() {
        var table = new LineTable<Cohesive>("group-years", this::spoken);
        table.words("year", YEAR, Cohesive::year);
        table.number("n", NUMBER, it -> it.mean().votes(), it -> number(it.mean().votes()));
        table.number(
                "agreement-index",
                NUMBER + 4,
                it -> it.mean().agreement().orElse(-1),
                it -> index(it.mean().agreement()));
        table.number(
                "rice", NUMBER, it -> it.mean().rice().orElse(-1), it -> index(it.mean().rice()));
        table.number(
                "alike",
                NUMBER + 1,
                it -> share(it.mean().alike(), it.mean()),
                it -> texts.text("percent", share(it.mean().alike(), it.mean())));
        table.number(
                "split",
                NUMBER + 1,
                it -> 1 - share(it.mean().alike(), it.mean()),
                it -> texts.text("percent", 1 - share(it.mean().alike(), it.mean())));
        table.number(
                "opposed",
                NUMBER + 4,
                it -> share(it.mean().opposed(), it.mean()),
                it -> texts.text("percent", share(it.mean().opposed(), it.mean())));
        table.whenOpened(it -> {
            int year = Integer.parseInt(it.year());
            model.narrowedProperty().set(model.narrowedProperty().get().during(year, year));
            model.tab("split");
        });
        return table;
    }

    private LineTable<Leaver> leaverTable() {
        var table = new LineTable<Leaver>("group-leavers", this::spoken);
        table.wide("member", NAME, leaver -> names.full(leaver.member()));
        table.number("left", NUMBER + 1, Leaver::left, leaver -> number(leaver.left()));
        table.number("of", NUMBER, Leaver::n, leaver -> number(leaver.n()));
        table.number(
                "share-left",
                NUMBER + 1,
                Leaver::share,
                leaver -> texts.text("percent", leaver.share()));
        table.whenOpened(leaver -> leftBy(leaver.member()));
        return table;
    }

    private void leftBy(MemberCode member) {
        model.groupProperty()
                .get()
                .ifPresent(study -> {
                    model.leftGroupProperty().set(Optional.of(study.group()));
                    model.open(member);
                    model.tab("left");
                });
    }

    private String number(int number) {
        return texts.text("number", number);
    }

    private String index(OptionalDouble index) {
        return index.isPresent() ? texts.text("index", index.getAsDouble()) : "–";
    }

    private static double share(int part, Mean of) {
        return of.votes() == 0 ? 0 : (double) part / of.votes();
    }

    private String spoken(Cohesive it) {
        return texts.text(
                "group.year.spoken",
                it.year(),
                it.mean().votes(),
                index(it.mean().agreement()),
                index(it.mean().rice()),
                share(it.mean().alike(), it.mean()));
    }

    private String spoken(Leaver leaver) {
        return texts.text(
                "group.leaver.spoken",
                names.full(leaver.member()),
                leaver.left(),
                leaver.n(),
                leaver.share());
    }

    private void show(GroupStudy study) {
        title.setText(model.name(study.group()));
        var total = study.cohesion().total();
        said.setText(
                total.votes() == 0
                        ? texts.text("group.no-votes")
                        : texts.text(
                                "group.said",
                                total.votes(),
                                index(total.agreement()),
                                index(total.rice()),
                                share(total.alike(), total),
                                share(total.opposed(), total)));
        var all =
                study.cohesion().years().entrySet().stream()
                        .map(year -> new Cohesive(String.valueOf(year.getKey()), year.getValue()))
                        .toList();
        var columns = new TreeMap<Integer, Year>();
        for (var it : all) {
            columns.put(
                    Integer.parseInt(it.year()),
                    new Year(
                            List.of(new Bar("cohesion", it.mean().agreement().orElse(0))),
                            spoken(it)));
        }
        chart.show(columns, texts.text("group.chart", all.size()));
        years.show(all.reversed());
        leavers.show(study.cohesion().leavers());
        split.show(study.split());
        members.show(study.group());
    }

    /// Puts the focus on the name of the group that is opened next.
    void editName() {
        model.tab("members");
        editing = true;
    }

    /// Does so, once that group is on screen.
    void shown() {
        if (editing) {
            editing = false;
            members.focusName();
        }
    }
}
