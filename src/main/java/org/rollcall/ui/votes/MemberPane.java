package org.rollcall.ui.votes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.ui.kit.Find;
import org.rollcall.ui.kit.FindField;
import org.rollcall.ui.kit.Lamp;
import org.rollcall.ui.kit.MemberRows;
import org.rollcall.vote.Choice;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.State;

/// Narrows to votes in which a member made a choice, perhaps alone.
final class MemberPane extends VBox {

    private final VotesViewModel model;
    private final Names names;
    private final Wording wording;
    private final Texts texts = Texts.of(MemberPane.class, "votes");
    private final List<Member> all;
    private final ListView<Member> list = new ListView<>();
    private final TextField find;
    private final ToggleGroup choices = new ToggleGroup();
    private final Map<Choice, ToggleButton> buttons = new EnumMap<>(Choice.class);
    private final CheckBox alone = new CheckBox(texts.text("facet.member.only"));

    /// A member to choose.
    ///
    /// @param searched its names, as [Find] compares them
    private record Member(MemberCode code, String name, String searched) {}

    MemberPane(VotesViewModel model, Names names) {
        this.model = model;
        this.names = names;
        wording = new Wording(names);
        all = members();
        find = FindField.of("find-member", texts.text("facet.member.find"), list::requestFocus);
        getStyleClass().add("facet-pane");
        list.setId("facet-member");
        list.setAccessibleText(texts.text("facet.member"));
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> count());
        VBox.setVgrow(list, Priority.ALWAYS);
        find.textProperty().subscribe(this::narrow);
        alone.setId("member-alone");
        alone.setOnAction(_ -> count());
        model.foundProperty().subscribe(_ -> count());
        getChildren().addAll(find, list, choices(), bottom());
    }

    void focus() {
        find.requestFocus();
    }

    private List<Member> members() {
        var rows = new MemberRows(model.membership(), LocalDate.MAX);
        var codes = model.membership().states().stream().map(State::code).toList();
        return names.sorted(codes).stream()
                .map(code -> new Member(code, names.full(code), rows.searched(code)))
                .toList();
    }

    private void narrow(String typed) {
        // "Russian" begins the name of one, and is in that of the Byelorussian SSR.
        var begun = Find.plain(typed.strip());
        var asked = Find.by(typed);
        var found =
                all.stream()
                        .filter(one -> asked.test(one.searched()))
                        .sorted(Comparator.comparing(one -> !one.searched().startsWith(begun)))
                        .toList();
        list.setItems(FXCollections.observableArrayList(found));
        if (!typed.isBlank() && !found.isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    private FlowPane choices() {
        var row = new FlowPane();
        row.getStyleClass().add("member-choices");
        for (var choice : Choice.values()) {
            var button = new ToggleButton(wording.choice(choice));
            button.setId("member-" + choice.code());
            button.getStyleClass().add("choice-button");
            button.setGraphic(new Lamp(choice));
            button.setToggleGroup(choices);
            button.setUserData(choice);
            button.setMinWidth(Region.USE_PREF_SIZE);
            // A second click on the chosen one keeps it chosen.
            button.setOnAction(_ -> button.setSelected(true));
            buttons.put(choice, button);
            row.getChildren().add(button);
        }
        Optional.ofNullable(buttons.get(Choice.NO)).ifPresent(button -> button.setSelected(true));
        return row;
    }

    private HBox bottom() {
        var add = new Button(texts.text("facet.member.add"));
        add.setId("member-add");
        add.getStyleClass().add("accent");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        add.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(alone, space, add);
        row.getStyleClass().add("facet-line");
        return row;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            add();
            event.consume();
        }
    }

    private void add() {
        var member = list.getSelectionModel().getSelectedItem();
        if (member != null
                && choices.getSelectedToggle() != null
                && choices.getSelectedToggle().getUserData() instanceof Choice choice) {
            var condition = new Voted(member.code(), choice, alone.isSelected());
            var filter = model.filterProperty();
            filter.set(filter.get().with(condition));
        }
    }

    private void count() {
        var member = list.getSelectionModel().getSelectedItem();
        if (member == null) {
            buttons.forEach((choice, button) -> button.setText(wording.choice(choice)));
            return;
        }
        model.countChoices(
                member.code(),
                alone.isSelected(),
                counts ->
                        buttons.forEach((choice, button) ->
                                button.setText(
                                        texts.text(
                                                "filter.counted",
                                                wording.choice(choice),
                                                counts.getOrDefault(choice, 0)))));
    }

    /// A member's name.
    private static final class Cell extends ListCell<Member> {

        private final Label name = new Label();

        Cell() {
            getStyleClass().add("facet-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Member member, boolean empty) {
            super.updateItem(member, empty);
            name.setText(member == null || empty ? "" : member.name());
            setGraphic(member == null || empty ? null : name);
            setAccessibleText(name.getText());
        }
    }
}
