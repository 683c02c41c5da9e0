package org.rollcall.ui.library;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;

/// A card for each source, and how to get files: first where nothing was imported yet, else last.
final class SourcesPage extends ScrollPane {

    private static final int STEPS = 3;

    private final Texts texts = Texts.of(SourcesPage.class, "library");
    private final ImportViewModel imports;
    private final LibraryActions actions;
    private final Runnable showRefused;
    private final VBox page = new VBox();

    SourcesPage(
            LibraryViewModel model,
            ImportViewModel imports,
            LibraryActions actions,
            Runnable showRefused) {
        this.imports = imports;
        this.actions = actions;
        this.showRefused = showRefused;
        setContent(page);
        setFitToWidth(true);
        setAccessibleText(texts.text("sources.spoken"));
        getStyleClass().add("page-scroll");
        page.getStyleClass().add("library-page");
        page.setId("library-sources-page");
        model.contentsProperty().subscribe(contents -> contents.ifPresent(this::show));
    }

    private void show(Contents contents) {
        page.getChildren().clear();
        if (!contents.hasImported()) {
            page.getChildren().add(howTo(contents, "empty"));
        }
        contents.sources()
                .forEach(entry ->
                        page.getChildren().add(new SourceCard(entry, imports, showRefused)));
        if (contents.hasImported()) {
            page.getChildren().add(howTo(contents, "more"));
        }
        setVvalue(0);
    }

    private Node howTo(Contents contents, String which) {
        var title = new Label(texts.text(which + ".title"));
        title.getStyleClass().add("card-title");
        var text = new Label(texts.text(which + ".text", contents.votes()));
        text.setWrapText(true);
        var card = new VBox(title, text);
        card.setId("library-" + which);
        card.getStyleClass().addAll("card", "library-card");
        if (which.equals("empty")) {
            for (int step = 1; step <= STEPS; step++) {
                var line = new Label(texts.text("step", step, texts.text("step." + step)));
                line.setWrapText(true);
                card.getChildren().add(line);
            }
        }
        var pages = new FlowPane();
        pages.getStyleClass().add("library-buttons");
        for (var info : contents.toGet()) {
            var button = new Button(texts.text("get", info.name()));
            button.setId("get-" + info.source().code());
            button.setAccessibleText(texts.text("get.spoken", info.name()));
            button.setOnAction(_ -> actions.browse().accept(info.page()));
            pages.getChildren().add(button);
        }
        var hint = new Label(texts.text("get.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        card.getChildren().addAll(pages, hint);
        return card;
    }
}
