package org.rollcall.ui.whatif;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rollcall.analysis.TwoVotes;
import org.rollcall.feed.ScenarioWriter;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.Scenario;
import org.rollcall.ui.kit.Apart;
import org.rollcall.ui.kit.Saving;
import org.rollcall.ui.kit.SideBySide;
import org.rollcall.ui.kit.SidePane;
import org.rollcall.ui.kit.Styles;
import org.rollcall.vote.Group;

/// Hypothetical votes on screen: those that are kept, and the one that is open.
public final class WhatIfView extends SidePane {

    // A row of the ballots with its four buttons, in em.
    private static final double LEAST = 36;

    // The width of the list at first, in em, and the most of the window that it takes.
    private static final double WIDTH = 20;
    private static final double WIDEST = 0.3;

    private final WhatIfViewModel model;
    private final Texts texts = Texts.of(WhatIfView.class, "whatif");
    private final DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    private final TextField name = new TextField();
    private final Label from = new Label();
    private final Button undo = icon(Feather.CORNER_UP_LEFT, "page.undo");
    private final Button redo = icon(Feather.CORNER_UP_RIGHT, "page.redo");
    private final ScenarioListView list;
    private final BallotPane ballots;
    private final SideTabs side;
    private final BeginPane begin;
    private final Saving saving;
    private Optional<UUID> shown = Optional.empty();
    private Runnable beginning = () -> {};

    /// What the view needs of the window.
    ///
    /// @param fromOpenVote starts from the vote of the record that is open
    /// @param saving saves what is exported
    /// @param choosing asks for files
    /// @param groups the groups other than the regional ones, the person's own among them
    /// @param share offers the vote that is open to be handed on
    public record Around(
            Runnable fromOpenVote,
            Saving saving,
            Supplier<List<Path>> choosing,
            Supplier<List<Group>> groups,
            Runnable share) {}

    /// A view of `model`.
    public WhatIfView(WhatIfViewModel model, Around around) {
        super(WIDTH, WIDEST);
        this.model = model;
        saving = around.saving();
        begin = new BeginPane(model, around.fromOpenVote(), around.choosing());
        ballots = new BallotPane(model, around.choosing(), around.groups());
        side = new SideTabs(model);
        getStyleClass().add("whatif");
        Styles.of(WhatIfView.class, "whatif").ifPresent(getStylesheets()::add);
        list = new ScenarioListView(model, around.fromOpenVote(), this::showBegin);
        put(list, page(around.share()));
        model.openProperty().subscribe(open -> open.ifPresent(this::show));
    }

    /// Puts the focus where typing finds a member.
    public void focusFind() {
        ballots.focusFind();
    }

    /// Puts the focus on the ballots, so that letters vote.
    public void focusBallots() {
        // The parts of a split pane are on the scene only once it has its skin.
        applyCss();
        ballots.focusBallots();
    }

    private void showBegin() {
        beginning.run();
    }

    private void export() {
        model.openProperty()
                .get()
                .ifPresent(scenario ->
                        saving.save(
                                "hypothetical-" + Saving.name(scenario.name()) + ".json",
                                "json",
                                ScenarioWriter.write(scenario, model.membership())
                                        .getBytes(StandardCharsets.UTF_8)));
    }

    private void show(Scenario scenario) {
        boolean other = shown.filter(scenario.id()::equals).isEmpty();
        shown = Optional.of(scenario.id());
        if (other || !name.isFocused()) {
            name.setText(scenario.name());
        }
        var origin = scenario.origin();
        int changed = new TwoVotes(origin.choices(), scenario.choices()).moved();
        from.setText(
                origin.symbol()
                        .map(symbol -> texts.text("page.from", symbol, changed))
                        .orElseGet(() -> texts.text("page.blank", dates.format(origin.date()))));
        undo.setDisable(!scenario.canUndo());
        redo.setDisable(!scenario.canRedo());
        ballots.show(scenario);
        side.show(scenario);
    }

    private Node page(Runnable share) {
        var columns = new SideBySide(ballots, side, LEAST);
        VBox.setVgrow(columns, Priority.ALWAYS);
        var page = new VBox(band(), heading(share), messages(), columns);
        page.getStyleClass().add("whatif-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        var nothing = nothing();
        model.openProperty()
                .subscribe(open -> {
                    scroll.setVisible(open.isPresent());
                    nothing.setVisible(open.isEmpty());
                });
        beginning =
                () -> {
                    scroll.setVisible(false);
                    nothing.setVisible(true);
                    begin.focusFirst();
                };
        return new Apart(nothing, scroll);
    }

    // Across the whole page, so that no screenshot of it can lose the mark.
    private Label band() {
        var band = new Label(texts.text("page.hypothetical.long"));
        band.setId("hypothetical-band");
        band.getStyleClass().add("hypothetical-band");
        band.setMaxWidth(Double.MAX_VALUE);
        return band;
    }

    private HBox heading(Runnable share) {
        name.setId("scenario-name");
        name.setAccessibleText(texts.text("page.name"));
        name.getStyleClass().add("scenario-name");
        name.setOnAction(_ -> model.rename(name.getText()));
        name.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        model.rename(name.getText());
                    }
                });
        from.getStyleClass().addAll("muted", "scenario-from");
        from.setId("scenario-from");
        var names = new VBox(name, from);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        undo.setOnAction(_ -> model.undo());
        undo.setId("undo");
        redo.setOnAction(_ -> model.redo());
        redo.setId("redo");
        var duplicate = icon(Feather.COPY, "page.duplicate");
        duplicate.setOnAction(_ -> model.duplicate());
        var delete = icon(Feather.TRASH_2, "page.delete");
        delete.setId("delete");
        delete.setOnAction(_ -> model.delete());
        var handOn = icon(Feather.SHARE_2, "page.share");
        handOn.setId("scenario-share");
        handOn.setOnAction(_ -> share.run());
        var export = icon(Feather.SHARE, "page.export");
        export.setId("scenario-export");
        export.setOnAction(_ -> export());
        var row = new HBox(names, undo, redo, duplicate, handOn, export, delete);
        row.getStyleClass().add("whatif-heading");
        return row;
    }

    // On both pages: what was refused is to be read wherever it was tried.
    private Node messages() {
        var message = new Label();
        message.setWrapText(true);
        message.getStyleClass().add("complaint");
        message.setId("whatif-message");
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(model.messageProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        return message;
    }

    private Node nothing() {
        var deleted = new Label();
        var restore = new Button(texts.text("deleted.restore"));
        restore.setId("restore");
        restore.setOnAction(_ -> model.restore());
        var bar = new HBox(deleted, restore);
        bar.getStyleClass().add("deleted");
        model.deletedProperty()
                .subscribe(gone -> {
                    bar.setVisible(gone.isPresent());
                    deleted.setText(gone.map(it -> texts.text("deleted", it.name())).orElse(""));
                });
        var box = new VBox(messages(), begin, bar);
        box.setId("no-scenario");
        box.getStyleClass().add("empty-state");
        return box;
    }

    private Button icon(Feather icon, String key) {
        var button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(texts.text(key));
        button.setTooltip(new Tooltip(texts.text(key)));
        return button;
    }
}
