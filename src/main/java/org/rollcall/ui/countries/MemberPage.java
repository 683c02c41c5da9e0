package org.rollcall.ui.countries;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Names;
import org.rollcall.publish.StateProfile;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Choices;
import org.rollcall.vote.Lineage;

/// The page of one member.
final class MemberPage extends VBox {

    private final CountriesViewModel model;
    private final Names names;
    private final Texts texts = Texts.of(MemberPage.class, "countries");
    private final Label title = Tools.said("", "vote-title");
    private final Label joined = Tools.said("", "muted");
    private final ComboBox<Optional<Lineage.Part>> part = new ComboBox<>();
    private final OverviewPane overview;
    private final VotesPane votes;
    private final SharesPane shares;
    private final AgreementPane agreement;
    private final ApartPanes apart;
    private final BesidePane beside;
    private final PageTabs tabs;
    private final Set<String> filled = new HashSet<>();
    private boolean showing;

    MemberPage(CountriesViewModel model, MemberFinder finder, Around around) {
        this.model = model;
        names = model.names();
        var tables = new VoteTables(names, around);
        overview = new OverviewPane(model);
        votes =
                new VotesPane(
                        tables.votes(),
                        model.sifted("votes"),
                        tables,
                        around,
                        () -> model.spotProperty().get().key() + " votes");
        shares = new SharesPane(model, around);
        agreement = new AgreementPane(model, around);
        apart = new ApartPanes(model, tables, around);
        beside = new BesidePane(model, finder, tables, around);
        tabs = new PageTabs("member", contents(), model::tab);
        title.setId("member-title");
        joined.setId("member-joined");
        getStyleClass().add("countries-main");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(head(around), joined, new FilterRow("member", model), tabs);
        model.memberProperty().subscribe(study -> study.ifPresent(this::show));
        model.spotProperty()
                .subscribe(spot -> {
                    tabs.show(spot.tab());
                    fill();
                });
    }

    private Map<String, Node> contents() {
        var contents = new LinkedHashMap<String, Node>();
        contents.put("overview", overview);
        contents.put("votes", votes);
        contents.put("years", shares.years());
        contents.put("topics", shares.topics());
        contents.put("agreement", agreement);
        contents.put("alone", apart.alone());
        contents.put("left", apart.left());
        contents.put("beside", beside);
        return contents;
    }

    private Region head(Around around) {
        part.setId("member-part");
        part.setAccessibleText(texts.text("part"));
        part.getStyleClass().add("part-choice");
        part.valueProperty()
                .subscribe(chosen -> {
                    if (!showing && chosen != null) {
                        model.partProperty().set(chosen);
                    }
                });
        Choices.name(part, this::name);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var share = new Button(texts.text("share"));
        share.setId("member-share");
        share.setMinWidth(USE_PREF_SIZE);
        share.setOnAction(_ -> around.share().run());
        var head = new HBox(title, part, share);
        head.getStyleClass().add("countries-head");
        return new StackPane(head);
    }

    private String name(Optional<Lineage.Part> chosen) {
        return chosen.map(this::name).orElseGet(() -> texts.text("part.all"));
    }

    private String name(Lineage.Part chosen) {
        return model.membership()
                .state(chosen.code())
                .map(state -> new StateProfile(state, model.membership()).part(chosen))
                .orElse(chosen.code().letters());
    }

    private void show(MemberStudy study) {
        var lineage = Lineage.of(model.membership(), study.asked().member());
        title.setText(
                texts.text("member.title", names.full(study.asked().code()), study.asked().code()));
        showParts(study, lineage);
        joined.setText(texts.text("member.votes", study.counts().all()) + joined(study, lineage));
        filled.clear();
        fill();
    }

    // What nobody looks at can wait: a page has some ten thousand lines.
    private void fill() {
        var tab = tabs.shown();
        model.memberProperty()
                .get()
                .filter(_ -> filled.add(tab))
                .ifPresent(study -> fill(tab, study));
    }

    private void fill(String tab, MemberStudy study) {
        switch (tab) {
            case "votes" -> votes.show(study.lines());
            case "years" -> shares.showYears(study);
            case "topics" -> shares.showTopics(study);
            case "agreement" -> agreement.show(study);
            case "alone" -> apart.showAlone(study);
            case "left" -> apart.showLeft(study);
            case "beside" -> {}
            default -> overview.show(study, Lineage.of(model.membership(), study.asked().member()));
        }
    }

    private String joined(MemberStudy study, Lineage lineage) {
        if (!lineage.isJoined()) {
            return "";
        }
        var others =
                lineage.parts().stream()
                        .map(Lineage.Part::code)
                        .distinct()
                        .filter(code -> !code.equals(study.asked().code()))
                        .map(names::full)
                        .toList();
        return " "
                + texts.text(
                        study.asked().joined() ? "member.joined" : "member.parted",
                        String.join(", ", others));
    }

    private void showParts(MemberStudy study, Lineage lineage) {
        showing = true;
        List<Optional<Lineage.Part>> all =
                Stream.concat(
                                Stream.of(Optional.<Lineage.Part>empty()),
                                lineage.parts().stream().map(Optional::of))
                        .toList();
        if (!all.equals(part.getItems())) {
            part.getItems().setAll(all);
        }
        part.setValue(study.asked().part());
        part.setVisible(lineage.parts().size() > 1);
        part.setManaged(part.isVisible());
        showing = false;
    }

    /// Puts the focus where typing finds something at the tab that is open.
    void find() {
        switch (model.spotProperty().get().tab()) {
            case "beside" -> beside.focus();
            case "alone" -> apart.alone().focusFind();
            case "left" -> apart.left().focusFind();
            default -> {
                model.tab("votes");
                votes.focusFind();
            }
        }
    }
}
