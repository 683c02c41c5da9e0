package org.rollcall.ui.countries;

import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.ui.countries.Spot.Kind;
import org.rollcall.ui.kit.SidePane;
import org.rollcall.ui.kit.Styles;
import org.rollcall.ui.kit.Wrapped;

/// Countries on screen: members and groups at the side, and the page of the one that is open.
public final class CountriesView extends SidePane {

    private static final double WIDTH = 17;
    private static final double WIDEST = 0.3;

    private final Texts texts = Texts.of(CountriesView.class, "countries");
    private final CountriesViewModel model;
    private final SidePanel side;
    private final MemberPage member;
    private final GroupPage group;
    private final Label nothing = new Wrapped("", "muted", "empty-state");
    private final StackPane content = new StackPane();

    /// A view of `model`.
    ///
    /// @param ids makes the ids of groups
    public CountriesView(CountriesViewModel model, Around around, Supplier<UUID> ids) {
        super(WIDTH, WIDEST);
        this.model = model;
        var finder = new MemberFinder(model.membership());
        member = new MemberPage(model, finder, around);
        group = new GroupPage(model, finder, around);
        side = new SidePanel(model, finder, ids, group::editName);
        getStyleClass().add("countries");
        Styles.of(CountriesView.class, "countries").ifPresent(getStylesheets()::add);
        nothing.setId("countries-nothing");
        nothing.setText(texts.text("empty"));
        put(side, page());
        model.spotProperty().subscribe(_ -> show());
        model.memberProperty().subscribe(_ -> show());
        model.groupProperty()
                .subscribe(_ -> {
                    show();
                    group.shown();
                });
    }

    private ScrollPane page() {
        var said = new Wrapped("", "complaint");
        said.setId("countries-said");
        said.textProperty().bind(model.saidProperty());
        said.visibleProperty().bind(model.saidProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        var busy = new ProgressBar();
        busy.setId("countries-busy");
        busy.getStyleClass().add("countries-busy");
        busy.setAccessibleText(texts.text("busy"));
        busy.setMaxWidth(Double.MAX_VALUE);
        busy.visibleProperty().bind(model.busyProperty());
        VBox.setVgrow(content, Priority.ALWAYS);
        var page = new VBox(busy, said, content);
        // Where zoom leaves too little room, the page scrolls rather than being cut off.
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("page-scroll", "countries-scroll");
        return scroll;
    }

    private void show() {
        var kind = model.spotProperty().get().kind();
        boolean known =
                kind == Kind.MEMBER
                        ? model.memberProperty().get().isPresent()
                        : kind == Kind.GROUP && model.groupProperty().get().isPresent();
        var next = !known ? nothing : kind == Kind.MEMBER ? member : group;
        if (content.getChildren().isEmpty() || !content.getChildren().getFirst().equals(next)) {
            content.getChildren().setAll(next);
        }
    }

    /// Puts the focus where a member is found as one types.
    public void focusFirst() {
        // What a split pane holds is on the scene only once it has its skin.
        applyCss();
        side.focusFind();
    }

    /// Puts the focus where typing finds something in the page that is open.
    public void focusFind() {
        if (model.spotProperty().get().kind() == Kind.MEMBER) {
            member.find();
        } else {
            side.focusFind();
        }
    }
}
