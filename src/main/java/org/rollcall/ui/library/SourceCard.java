package org.rollcall.ui.library;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.store.SourceFile;
import org.rollcall.ui.kit.Look;
import org.rollcall.ui.library.Contents.Entry;

/// One source: its name, terms and citation, what it tells of, and its files.
final class SourceCard extends VBox {

    private static final int SHORT_HASH = 12;

    private final Texts texts = Texts.of(SourceCard.class, "library");
    private final ImportWording wording = new ImportWording();
    private final DateTimeFormatter days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private final DateTimeFormatter moments =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    private final Entry entry;
    private final ImportViewModel imports;
    private final Runnable showRefused;

    SourceCard(Entry entry, ImportViewModel imports, Runnable showRefused) {
        this.entry = entry;
        this.imports = imports;
        this.showRefused = showRefused;
        setId("source-" + entry.info().source().code());
        getStyleClass().addAll("card", "library-card");
        getChildren().addAll(title(), text(entry.info().terms()), citation());
        for (int index = 0; index < entry.files().size(); index++) {
            getChildren().add(file(entry.files().get(index), index));
        }
    }

    private String code() {
        return entry.info().source().code();
    }

    private HBox title() {
        var name = new Label(entry.info().name());
        name.setWrapText(true);
        name.getStyleClass().add("card-title");
        var votes = new Label(texts.text("source.votes", entry.votes()));
        votes.setId("votes-" + code());
        votes.setMinWidth(Region.USE_PREF_SIZE);
        votes.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(name, votes, space);
        row.getStyleClass().add("library-row");
        if (entry.info().source().isImported()) {
            var remove = new Button(texts.text("remove"));
            remove.setId("remove-" + code());
            remove.setMinWidth(Region.USE_PREF_SIZE);
            remove.setAccessibleText(texts.text("remove.spoken", entry.info().name()));
            remove.setOnAction(_ -> confirm());
            row.getChildren().add(remove);
        }
        return row;
    }

    private HBox citation() {
        var cited = text(entry.info().citation());
        cited.getStyleClass().add("muted");
        var copy =
                new CopyButton(
                        "copy-" + code(),
                        texts.text("copy"),
                        texts.text("copy.citation", entry.info().name()),
                        entry.info().citation());
        var row = new HBox(cited, copy);
        row.getStyleClass().add("library-row");
        return row;
    }

    private VBox file(SourceFile file, int index) {
        var name = new Label(file.name());
        name.getStyleClass().add("strong");
        var facts = new ArrayList<String>();
        facts.add(file.layout());
        file.dataUntil()
                .map(days::format)
                .map(day -> texts.text("file.until", day))
                .ifPresent(facts::add);
        facts.add(texts.text("file.imported", moments.format(local(file.importedAt()))));
        // Of tables that belong together, one holds the votes.
        boolean helps = file.taken() == 0 && file.refusals().isEmpty();
        var numbers =
                texts.text(
                        helps ? "file.numbers.helps" : "file.numbers",
                        wording.size(file.bytes()),
                        file.records(),
                        file.taken());
        var box = new VBox(name, text(String.join(" · ", facts)), numbers(file, numbers, index));
        box.getStyleClass().add("library-file");
        box.setId("file-" + code() + "-" + index);
        return box;
    }

    private FlowPane numbers(SourceFile file, String numbers, int index) {
        var row = new FlowPane(text(numbers));
        row.getStyleClass().add("library-buttons");
        if (!file.refusals().isEmpty()) {
            var refused = new Hyperlink(texts.text("file.refused", file.refusals().size()));
            refused.getStyleClass().add("link");
            refused.setId("refused-" + code() + "-" + index);
            refused.setOnAction(_ -> showRefused.run());
            row.getChildren().add(refused);
        }
        var hash = file.sha256();
        var label =
                new Label(
                        texts.text(
                                "file.hash",
                                hash.substring(0, Math.min(SHORT_HASH, hash.length()))));
        label.getStyleClass().add("muted");
        label.setTooltip(new Tooltip(hash));
        label.setAccessibleText(texts.text("file.hash", hash));
        var copy =
                new CopyButton(
                        "copy-hash-" + code() + "-" + index,
                        texts.text("copy"),
                        texts.text("copy.hash", file.name()),
                        hash);
        copy.setTooltip(new Tooltip(hash));
        row.getChildren().add(new HBox(label, copy));
        row.getChildren().getLast().getStyleClass().add("library-row");
        return row;
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneId.systemDefault());
    }

    private void confirm() {
        var remove = new ButtonType(texts.text("confirm.remove"), ButtonData.OK_DONE);
        var keep = new ButtonType(texts.text("confirm.keep"), ButtonData.CANCEL_CLOSE);
        var alert =
                new Alert(
                        Alert.AlertType.CONFIRMATION,
                        texts.text("confirm.text", entry.votes(), entry.files().size()),
                        remove,
                        keep);
        alert.initOwner(getScene().getWindow());
        Look.alike(alert.getDialogPane().getScene(), getScene());
        alert.setTitle(texts.text("confirm.title"));
        alert.setHeaderText(texts.text("confirm.header", entry.info().name()));
        alert.getDialogPane().setId("confirm-remove");
        alert.getDialogPane().lookupButton(remove).setId("confirm-yes");
        alert.getDialogPane().lookupButton(keep).setId("confirm-no");
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        // What cannot be undone is not what Enter does.
        if (alert.getDialogPane().lookupButton(remove) instanceof Button button
                && alert.getDialogPane().lookupButton(keep) instanceof Button other) {
            button.setDefaultButton(false);
            other.setDefaultButton(true);
        }
        alert.resultProperty()
                .subscribe(chosen -> {
                    if (remove.equals(chosen)) {
                        imports.remove(entry.info().source());
                    }
                });
        alert.show();
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
