package org.rollcall.ui.library;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Styles;

/// How far an import is, and the question it may have; on every screen, while there is one.
///
/// No key but those that press its buttons gives an import up.
public final class ImportBar extends VBox {

    private final Texts texts = Texts.of(ImportBar.class, "library");
    private final ImportWording wording = new ImportWording();
    private final ImportViewModel imports;
    private final ProgressBar progress = new ProgressBar();
    private final Label says = new Label();
    private final Button cancel;
    private final Button shrink;
    private final Button keep;

    /// Follows `imports`.
    public ImportBar(ImportViewModel imports) {
        this.imports = imports;
        cancel = button("import-cancel", imports::cancel);
        shrink = button("import-shrink", imports::shrink);
        keep = button("import-keep", imports::keep);
        setId("import-bar");
        getStyleClass().add("import-bar");
        Styles.of(ImportBar.class, "library").ifPresent(getStylesheets()::add);
        progress.setId("import-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(texts.text("import.spoken"));
        says.setId("import-says");
        says.setWrapText(true);
        says.setMaxWidth(Double.MAX_VALUE);
        says.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(says, Priority.ALWAYS);
        var row = new HBox(says, keep, shrink, cancel);
        row.getStyleClass().add("library-row");
        getChildren().addAll(progress, row);
        imports.happeningProperty().subscribe(this::show);
    }

    private Button button(String id, Runnable action) {
        var button = new Button(texts.text(id.replace('-', '.')));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void show(Happening happening) {
        boolean running = happening instanceof Happening.Running;
        boolean asking = happening instanceof Happening.Asking;
        setVisible(imports.isBusy());
        setManaged(imports.isBusy());
        progress.setVisible(running);
        progress.setManaged(running);
        cancel.setVisible(running);
        shrink.setVisible(asking);
        keep.setVisible(asking);
        switch (happening) {
            case Happening.Nothing() -> says.setText("");
            case Happening.Running now -> {
                says.setText(wording.progress(now));
                progress.setProgress(now.progress().fraction());
                cancel.setDisable(now.cancelling());
            }
            case Happening.Asking(int votes, int fewer) ->
                    says.setText(texts.text("import.asks", votes, fewer));
        }
    }
}
