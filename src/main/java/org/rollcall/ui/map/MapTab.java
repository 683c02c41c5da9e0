package org.rollcall.ui.map;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rollcall.publish.MapWords;
import org.rollcall.publish.Texts;
import org.rollcall.publish.WorldMap;
import org.rollcall.ui.kit.Find;
import org.rollcall.ui.kit.FindField;
import org.rollcall.ui.kit.MapPane;
import org.rollcall.ui.kit.MemberRows;
import org.rollcall.ui.kit.OpenVote;
import org.rollcall.ui.kit.Styles;
import org.rollcall.ui.kit.ToolRow;
import org.rollcall.ui.kit.VoteTab;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.work.Background;

/// The map of the vote that is open.
public final class MapTab implements VoteTab {

    private final Membership membership;
    private final Background background;
    private final Texts texts = Texts.of(MapTab.class, "map");
    private final VBox page = new VBox();
    private final Label said = label("map-said");
    private final Label notes = label("map-notes");
    private final TextField find = FindField.of("map-find", texts.text("find"), this::goThere);
    private final ToolRow tools;
    private final Map<MemberCode, String> searched = new TreeMap<>();
    private final Consumer<MemberCode> open;
    private Optional<MapPane> map = Optional.empty();
    private Optional<OpenVote> shown = Optional.empty();
    private boolean asked;

    /// @param membership gives names
    /// @param background reads the map when somebody first looks at it
    /// @param open opens the page of a member
    public MapTab(Membership membership, Background background, Consumer<MemberCode> open) {
        this.open = open;
        this.membership = membership;
        this.background = background;
        page.setId("map-page");
        page.getStyleClass().add("map");
        Styles.of(MapTab.class, "map").ifPresent(page.getStylesheets()::add);
        said.getStyleClass().add("strong");
        notes.getStyleClass().add("muted");
        tools =
                new ToolRow(
                        button(Feather.PLUS, "larger", () -> map.ifPresent(it -> it.zoom(true))),
                        button(Feather.MINUS, "smaller", () -> map.ifPresent(it -> it.zoom(false))),
                        button(Feather.GLOBE, "whole", () -> map.ifPresent(MapPane::whole)),
                        find);
        tools.getStyleClass().add("tab-tools");
        find.textProperty().subscribe(_ -> dim());
        page.sceneProperty().subscribe(this::look);
    }

    private Button button(Feather icon, String key, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setId("map-" + key);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(texts.text(key));
        button.setTooltip(new Tooltip(texts.text(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label label(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    @Override
    public String key() {
        return "map";
    }

    @Override
    public String title() {
        return texts.text("title");
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public Node tools() {
        return tools;
    }

    @Override
    public void find() {
        FindField.focus(find);
    }

    @Override
    public void show(OpenVote vote) {
        shown = Optional.of(vote);
        var rows = new MemberRows(membership, vote.rollCall().heading().date());
        searched.clear();
        vote.rollCall()
                .choices()
                .keySet()
                .forEach(member -> searched.put(member, rows.searched(member)));
        look();
    }

    // Nobody need wait for what nobody looks at.
    private void look() {
        if (page.getScene() == null || shown.isEmpty()) {
            return;
        }
        if (map.isPresent()) {
            refresh(map.get(), shown.get());
        } else if (!asked) {
            asked = true;
            said.setText(texts.text("reading"));
            page.getChildren().setAll(said);
            background.start(_ -> WorldMap.get(), this::read, this::failed);
        }
    }

    private void read(WorldMap world) {
        var pane = new MapPane(world, texts.text("spoken"));
        pane.setOnOpen(open);
        VBox.setVgrow(pane, Priority.ALWAYS);
        map = Optional.of(pane);
        said.textProperty().bind(pane.saidProperty());
        look();
    }

    private void failed(Throwable reason) {
        asked = false;
        said.setText(texts.text("failed", String.valueOf(reason.getMessage())));
    }

    private void refresh(MapPane pane, OpenVote vote) {
        var choices = vote.rollCall().choices();
        tools.setVisible(!choices.isEmpty());
        if (choices.isEmpty()) {
            notes.setText(texts.text("nothing"));
            page.getChildren().setAll(notes);
            return;
        }
        var words = new MapWords(choices, vote.names(membership));
        notes.setText(String.join(" ", words.unmapped(WorldMap.get()), words.note()).strip());
        pane.show(choices, words);
        dim();
        if (!page.getChildren().contains(pane)) {
            page.getChildren().setAll(said, pane, notes);
        }
    }

    private void dim() {
        var found = Find.by(find.getText());
        map.ifPresent(it -> it.highlight(member -> found.test(searched.getOrDefault(member, ""))));
    }

    private void goThere() {
        map.ifPresent(MapPane::focusFirstBright);
    }
}
