package org.rollcall.ui.present;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rollcall.feed.PackWriter;
import org.rollcall.publish.Texts;
import org.rollcall.scenario.RulePack;
import org.rollcall.ui.kit.Confirm;
import org.rollcall.ui.kit.Saving;

/// The rule packs: look at one, change a copy, read one from a file, write one to a file.
final class PacksPane extends VBox {

    private final PackShelf shelf;
    private final Supplier<List<Path>> choosing;
    private final Saving saving;
    private final Texts texts = Texts.of(PacksPane.class, "present");
    private final ComboBox<RulePack> which;
    private final Label message = new Label();
    private final VBox editor = new VBox();
    private final Button copy;
    private final Button delete;
    private String edited = "";
    private boolean filling;

    /// The packs on `shelf`.
    ///
    /// @param choosing asks for files to read
    PacksPane(PackShelf shelf, Supplier<List<Path>> choosing, Saving saving) {
        this.shelf = shelf;
        this.choosing = choosing;
        this.saving = saving;
        setId("packs");
        getStyleClass().addAll("card", "present-setup");
        which = Fields.box(this::name);
        copy = button("packs.copy.do", "packs-copy", () -> chosen().ifPresent(this::copy));
        delete = button("packs.delete", "packs-delete", () -> chosen().ifPresent(this::delete));
        var tools =
                new FlowPane(
                        copy,
                        delete,
                        button("packs.read", "packs-read", this::read),
                        button("packs.write", "packs-write", this::write));
        tools.getStyleClass().add("present-buttons");
        message.setId("packs-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.textProperty().bind(shelf.messageProperty());
        message.managedProperty().bind(shelf.messageProperty().isNotEmpty());
        var title = new Label(texts.text("packs"));
        title.getStyleClass().add("section-title");
        getChildren()
                .addAll(
                        title,
                        new Fields().named("packs.which", "packs-which", which),
                        tools,
                        message,
                        editor);
        which.valueProperty()
                .subscribe((_, pack) -> {
                    if (!filling && pack != null) {
                        show(pack);
                    }
                });
        fill();
        shelf.packs().subscribe(this::fill);
    }

    private String name(RulePack pack) {
        return shelf.isBuiltIn(pack) ? texts.text("packs.built-in", pack.name()) : pack.name();
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(texts.text(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Optional<RulePack> chosen() {
        return Optional.ofNullable(which.getValue());
    }

    // While a pack is being edited it changes under the list; the fields stay as they are.
    private void fill() {
        var before = chosen().map(RulePack::id).orElse("");
        filling = true;
        which.getItems().setAll(shelf.packs());
        var again = shelf.packs().stream().filter(pack -> pack.id().equals(before)).findFirst();
        which.setValue(again.orElseGet(() -> shelf.packs().stream().findFirst().orElse(null)));
        filling = false;
        chosen().filter(pack -> !pack.id().equals(edited)).ifPresent(this::show);
    }

    private void show(RulePack pack) {
        boolean own = !shelf.isBuiltIn(pack);
        edited = pack.id();
        delete.setDisable(!own);
        editor.getChildren().setAll(new PackEditor(pack, own, shelf::keep));
    }

    private void copy(RulePack pack) {
        select(shelf.copy(pack));
    }

    private void select(RulePack pack) {
        which.getItems().stream()
                .filter(one -> one.id().equals(pack.id()))
                .findFirst()
                .ifPresent(which::setValue);
    }

    private void delete(RulePack pack) {
        Confirm.of(texts, "packs.deleting", pack.name()).ask(this, () -> shelf.remove(pack));
    }

    private void read() {
        choosing.get().stream().findFirst().ifPresent(file -> shelf.take(file, this::select));
    }

    private void write() {
        chosen().ifPresent(pack ->
                saving.save(
                        pack.id() + ".json",
                        "json",
                        PackWriter.write(pack).getBytes(StandardCharsets.UTF_8)));
    }
}
