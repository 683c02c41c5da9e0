package org.rollcall.ui.countries;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rollcall.publish.Texts;
import org.rollcall.ui.countries.MemberFinder.Found;
import org.rollcall.ui.countries.Spot.Kind;
import org.rollcall.ui.kit.Find;
import org.rollcall.ui.kit.FindField;
import org.rollcall.vote.Group;

/// All members and all groups, to choose from: found as one types.
final class SidePanel extends VBox {

    private final CountriesViewModel model;
    private final MemberFinder finder;
    private final Supplier<UUID> ids;
    private final Texts texts = Texts.of(SidePanel.class, "countries");
    private final ToggleButton asMembers = new ToggleButton(texts.text("side.members"));
    private final ToggleButton asGroups = new ToggleButton(texts.text("side.groups"));
    private final TextField find;
    private final ListView<Found> members = new ListView<>();
    private final ListView<Group> groups = new ListView<>();
    private final Button make = new Button(texts.text("own.make"));
    private final Runnable made;
    private boolean showing;

    /// @param made does what follows when a group was made
    SidePanel(CountriesViewModel model, MemberFinder finder, Supplier<UUID> ids, Runnable made) {
        this.model = model;
        this.finder = finder;
        this.ids = ids;
        this.made = made;
        find = FindField.of("countries-find", texts.text("side.find"), this::goOn);
        find.textProperty().subscribe(_ -> narrow());
        getStyleClass().add("countries-side");
        prepare(members, "countries-members", "side.members");
        prepare(groups, "countries-groups", "side.groups");
        members.setCellFactory(_ -> new MemberCell());
        groups.setCellFactory(_ -> new GroupCell());
        members.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> {
                    if (!showing && chosen != null) {
                        model.open(chosen.code());
                    }
                });
        groups.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> {
                    if (!showing && chosen != null) {
                        model.openGroup(chosen);
                    }
                });
        make.setId("own-make");
        make.setMaxWidth(Double.MAX_VALUE);
        make.setOnAction(_ -> make());
        getChildren().addAll(kinds(), find, members, groups, make);
        model.spotProperty().subscribe(this::show);
        model.own().all().subscribe(() -> show(model.spotProperty().get()));
    }

    private void prepare(ListView<?> list, String id, String key) {
        list.setId(id);
        list.setAccessibleText(texts.text(key));
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private HBox kinds() {
        var group = new ToggleGroup();
        asMembers.setId("side-members");
        asGroups.setId("side-groups");
        for (var button : List.of(asMembers, asGroups)) {
            button.setToggleGroup(group);
            button.getStyleClass().add("tab-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        // A second click on the one that is chosen would leave none selected.
        asMembers.setOnAction(_ -> asMembers.setSelected(true));
        asGroups.setOnAction(_ -> asGroups.setSelected(true));
        asMembers.setSelected(true);
        asGroups.selectedProperty().subscribe(this::list);
        var row = new HBox(asMembers, asGroups);
        row.getStyleClass().add("tab-buttons");
        return row;
    }

    /// Puts the focus where typing finds a member or a group.
    void focusFind() {
        FindField.focus(find);
    }

    private void list(boolean showGroups) {
        members.setVisible(!showGroups);
        members.setManaged(!showGroups);
        groups.setVisible(showGroups);
        groups.setManaged(showGroups);
        make.setVisible(showGroups);
        make.setManaged(showGroups);
        // What was typed for the one finds nothing among the others.
        find.clear();
        narrow();
    }

    private void show(Spot spot) {
        if (spot.kind() != Kind.NOTHING) {
            asMembers.setSelected(spot.kind() == Kind.MEMBER);
            asGroups.setSelected(spot.kind() == Kind.GROUP);
        }
        narrow();
    }

    // The list changes under the selection, which then is nobody's choice.
    private void narrow() {
        showing = true;
        var spot = model.spotProperty().get();
        var found = finder.find(find.getText());
        members.setItems(FXCollections.observableArrayList(found));
        members.getSelectionModel().clearSelection();
        found.stream()
                .filter(one ->
                        spot.kind() == Kind.MEMBER && one.code().letters().equals(spot.key()))
                .findFirst()
                .ifPresent(one -> choose(members, one));
        var asked = Find.by(find.getText());
        var all =
                model.groups().stream()
                        .filter(group -> asked.test(Find.plain(model.name(group))))
                        .toList();
        groups.setItems(FXCollections.observableArrayList(all));
        groups.getSelectionModel().clearSelection();
        all.stream()
                .filter(one -> spot.kind() == Kind.GROUP && one.key().equals(spot.key()))
                .findFirst()
                .ifPresent(one -> choose(groups, one));
        showing = false;
    }

    private static <T> void choose(ListView<T> list, T one) {
        list.getSelectionModel().select(one);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    }

    // Enter in the field opens what was found first.
    private void goOn() {
        var list = asGroups.isSelected() ? groups : members;
        if (!list.getItems().isEmpty()) {
            if (list.getSelectionModel().isEmpty() || !find.getText().isBlank()) {
                list.getSelectionModel().clearAndSelect(0);
            }
            list.requestFocus();
        }
    }

    private void make() {
        model.openGroup(model.own().make(ids.get()).group());
        made.run();
    }

    private static final class MemberCell extends ListCell<Found> {

        MemberCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            setText(empty || found == null ? "" : found.name());
            setAccessibleText(getText());
        }
    }

    private final class GroupCell extends ListCell<Group> {

        GroupCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Group group, boolean empty) {
            super.updateItem(group, empty);
            boolean own = !empty && group != null && model.own().find(group.key()).isPresent();
            setText(empty || group == null ? "" : model.name(group));
            var mark = new Label(texts.text("own.mark"));
            mark.getStyleClass().add("muted");
            setGraphic(own ? mark : null);
            setAccessibleText(own ? getText() + ", " + mark.getText() : getText());
        }
    }
}
