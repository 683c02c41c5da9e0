package org.rollcall.ui.countries;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Choices;
import org.rollcall.ui.kit.Find;
import org.rollcall.ui.kit.FindField;
import org.rollcall.vote.Choice;

/// A table of votes with a field that finds words in them, and perhaps a choice of what the member
/// did.
final class VotesPane extends VBox {

    private final Texts texts = Texts.of(VotesPane.class, "countries");
    private final LineTable<VoteLine> table;
    private final TextField find;
    private final ComboBox<Optional<Choice>> choice = new ComboBox<>();
    private final Label count = new Label();
    private List<VoteLine> lines = List.of();

    /// Shows votes in `table`.
    ///
    /// @param named what a choice is called
    /// @param above what stands above it
    VotesPane(
            LineTable<VoteLine> table,
            VoteTables named,
            Around around,
            Supplier<String> name,
            Region... above) {
        this.table = table;
        var id = table.getId();
        find = FindField.of(id + "-find", texts.text("votes.find"), table::requestFocus);
        find.textProperty().subscribe(_ -> narrow());
        choice.setId(id + "-choice");
        choice.setAccessibleText(texts.text("votes.choice"));
        choice.getItems()
                .setAll(
                        Stream.concat(
                                        Stream.of(Optional.<Choice>empty()),
                                        Arrays.stream(Choice.values()).map(Optional::of))
                                .toList());
        Choices.name(choice, it -> it.map(named::word).orElse(texts.text("votes.choice.all")));
        choice.setValue(Optional.empty());
        choice.valueProperty().subscribe(_ -> narrow());
        count.setId(id + "-count");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var tools = Tools.row(find, choice, count, table.menu(around.saving(), name));
        getStyleClass().add("countries-page");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(above);
        getChildren().addAll(tools, table);
    }

    /// Without a choice of what the member did, where that is not asked.
    VotesPane withoutChoice() {
        choice.setVisible(false);
        choice.setManaged(false);
        return this;
    }

    void show(List<VoteLine> newLines) {
        lines = newLines;
        narrow();
    }

    void focusFind() {
        FindField.focus(find);
    }

    private void narrow() {
        var asked = Find.by(find.getText());
        var chosen = choice.getValue();
        var found =
                lines.stream()
                        .filter(line -> asked.test(line.searched()))
                        .filter(line ->
                                chosen == null || chosen.isEmpty() || chosen.get() == line.choice())
                        .toList();
        count.setText(texts.text("votes.count", found.size(), lines.size()));
        table.show(found);
    }
}
