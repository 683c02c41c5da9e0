package org.rollcall.ui.countries;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
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
    private final ObjectProperty<Sifted> sifted;
    private boolean sifting;
    private List<VoteLine> lines = List.of();

    /// Shows votes in `table`.
    ///
    /// @param sifted which of them are seen; follows what a person does, and is followed
    /// @param named what a choice is called
    /// @param above what stands above it
    VotesPane(
            LineTable<VoteLine> table,
            ObjectProperty<Sifted> sifted,
            VoteTables named,
            Around around,
            Supplier<String> name,
            Region... above) {
        this.table = table;
        this.sifted = sifted;
        var id = table.getId();
        find = FindField.of(id + "-find", texts.text("votes.find"), table::requestFocus);
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
        count.setId(id + "-count");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var tools = Tools.row(find, choice, count, table.menu(around.saving(), name));
        getStyleClass().add("countries-page");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(above);
        getChildren().addAll(tools, table);
        sift();
    }

    private void sift() {
        sifted.subscribe(this::follow);
        find.textProperty().subscribe((_, _) -> sifted());
        choice.valueProperty().subscribe((_, _) -> sifted());
        table.whenSorted(this::sifted);
    }

    private void sifted() {
        if (!sifting && choice.getValue() != null) {
            sifted.set(new Sifted(find.getText(), choice.getValue(), table.sorted()));
        }
    }

    private void follow(Sifted now) {
        sifting = true;
        if (!find.getText().equals(now.words())) {
            find.setText(now.words());
        }
        choice.setValue(now.choice());
        table.sortAs(now.sorted());
        sifting = false;
        narrow();
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
        var asked = Find.by(sifted.get().words());
        var chosen = sifted.get().choice();
        var found =
                lines.stream()
                        .filter(line -> asked.test(line.searched()))
                        .filter(line -> chosen.isEmpty() || chosen.get() == line.choice())
                        .toList();
        count.setText(texts.text("votes.count", found.size(), lines.size()));
        table.show(found);
    }
}
