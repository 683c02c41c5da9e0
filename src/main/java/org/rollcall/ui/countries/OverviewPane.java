package org.rollcall.ui.countries;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rollcall.analysis.Partners.Partner;
import org.rollcall.publish.Names;
import org.rollcall.publish.StateProfile;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.ResultBar;
import org.rollcall.ui.kit.Wrapped;
import org.rollcall.vote.Lineage;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.State;
import org.rollcall.vote.Succession;

/// A member at a glance: its votes in one bar, with whom it agrees, its names, seats and groups
/// over time, and which states its page joins.
final class OverviewPane extends ScrollPane {

    private static final int SOME = 3;

    private final CountriesViewModel model;
    private final Names names;
    private final Texts texts = Texts.of(OverviewPane.class, "countries");
    private final FlowPane cards = new FlowPane();

    OverviewPane(CountriesViewModel model) {
        this.model = model;
        names = model.names();
        cards.getStyleClass().add("overview-cards");
        setContent(cards);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().addAll("page-scroll", "overview");
    }

    void show(MemberStudy study, Lineage lineage) {
        cards.getChildren().clear();
        add("overview.votes", votes(study));
        var method = texts.text("method." + study.asked().method().code());
        add("overview.most", method, partners(study.partners().all()));
        add("overview.least", method, partners(study.partners().all().reversed()));
        add("overview.seat", seat(lineage));
        for (var state : states(lineage)) {
            var profile = new StateProfile(state, model.membership());
            var name = profile.lastName(state.code());
            add("overview.names", name, lines(profile.names()));
            add("overview.member", name, lines(profile.membership()));
            add("overview.council", name, lines(profile.seats()));
            add("overview.groups", name, lines(profile.groups(model.groupsToChoose())));
        }
    }

    // The one that has the seat first, and before it those that had it.
    private List<State> states(Lineage lineage) {
        var before =
                lineage.parts().stream()
                        .map(Lineage.Part::code)
                        .distinct()
                        .filter(code -> !code.equals(lineage.code()))
                        .toList()
                        .reversed();
        return Stream.concat(Stream.of(lineage.code()), before.stream())
                .flatMap(code -> model.membership().state(code).stream())
                .toList();
    }

    private List<Node> votes(MemberStudy study) {
        var counts = study.counts();
        var share = new Share(texts.text("overview.all"), counts);
        if (counts.all() == 0) {
            return List.of(new Wrapped(texts.text("overview.no-votes")));
        }
        var bar = new ResultBar();
        bar.getStyleClass().add("large");
        bar.show(counts);
        return List.of(
                bar,
                new Wrapped(share.spoken(texts)),
                new Wrapped(
                        texts.text(
                                "overview.apart",
                                study.alone().size(),
                                study.asked().others(),
                                study.left().size(),
                                study.withLine()),
                        "muted"));
    }

    private List<Node> partners(List<Partner> all) {
        var nodes = new ArrayList<Node>();
        for (var partner : all.subList(0, Math.min(SOME, all.size()))) {
            var link = link(names.full(partner.member()), () -> model.beside(partner.member()));
            var figure =
                    new Label(
                            texts.text(
                                    "overview.figure",
                                    partner.score(),
                                    partner.n(),
                                    partner.percentile().orElse(0)));
            figure.getStyleClass().add("muted");
            var row = new FlowPane(link, figure);
            row.getStyleClass().add("overview-partner");
            nodes.add(row);
        }
        return nodes.isEmpty() ? List.of(new Wrapped(texts.text("agreement.nobody"))) : nodes;
    }

    private List<Node> seat(Lineage lineage) {
        var nodes = new ArrayList<Node>();
        var profile = profile(lineage.code());
        if (lineage.isJoined()) {
            nodes.add(new Wrapped(texts.text("overview.joined")));
            lineage.parts().stream()
                    .map(part -> new Wrapped(profile.part(part)))
                    .forEach(nodes::add);
        } else {
            nodes.add(new Wrapped(texts.text("overview.alone")));
        }
        for (var change : lineage.others()) {
            nodes.add(new Wrapped(profile.apart(change), "muted"));
            var other = other(lineage, change);
            nodes.add(
                    link(
                            texts.text("overview.open", profile.lastName(other)),
                            () -> model.open(other)));
        }
        return nodes;
    }

    private static MemberCode other(Lineage lineage, Succession change) {
        boolean here =
                lineage.parts().stream().anyMatch(part -> part.code().equals(change.former()));
        return here ? change.successor() : change.former();
    }

    private StateProfile profile(MemberCode code) {
        return new StateProfile(model.membership().state(code).orElseThrow(), model.membership());
    }

    private static Hyperlink link(String words, Runnable action) {
        var link = new Hyperlink(words);
        link.getStyleClass().add("link");
        link.setOnAction(_ -> action.run());
        return link;
    }

    private static List<Node> lines(List<String> lines) {
        return lines.stream().<Node>map(Wrapped::new).toList();
    }

    private void add(String key, List<Node> content) {
        add(key, "", content);
    }

    private void add(String key, String name, List<Node> content) {
        if (content.isEmpty()) {
            return;
        }
        var title = new Wrapped(texts.text(key, name), "strong");
        var card = new VBox(title);
        card.getChildren().addAll(content);
        card.getStyleClass().addAll("card", "overview-card");
        cards.getChildren().add(card);
    }
}
