package org.rollcall.ui.library;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rollcall.publish.Texts;
import org.rollcall.ui.kit.Styles;

/// The library on screen: sources with their files, what was refused, what the last import changed.
public final class LibraryView extends VBox {

    private final Texts texts = Texts.of(LibraryView.class, "library");
    private final LibraryViewModel model;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.SOURCES);
    private final Map<Part, Node> pages = new EnumMap<>(Part.class);
    private final StackPane content = new StackPane();

    /// The parts of the screen.
    private enum Part {
        SOURCES,
        REFUSED,
        LAST
    }

    /// A view of `model`, with imports by `imports`.
    public LibraryView(LibraryViewModel model, ImportViewModel imports, LibraryActions actions) {
        this.model = model;
        getStyleClass().add("library");
        Styles.of(LibraryView.class, "library").ifPresent(getStylesheets()::add);
        pages.put(
                Part.SOURCES,
                new SourcesPage(model, imports, actions, () -> part.set(Part.REFUSED)));
        pages.put(Part.REFUSED, new RefusedPage(model));
        pages.put(Part.LAST, new LastImportPage(model, imports, actions));
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(header(actions), complaint(), tabs(), content);
        part.subscribe(shown ->
                Optional.ofNullable(pages.get(shown)).ifPresent(content.getChildren()::setAll));
    }

    /// Shows what came of the last import.
    public void showLast() {
        part.set(Part.LAST);
    }

    private HBox header(LibraryActions actions) {
        var title = new Label(texts.text("title"));
        title.getStyleClass().add("vote-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var summary = new Label();
        summary.setId("library-summary");
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
        model.contentsProperty()
                .subscribe(contents ->
                        summary.setText(
                                contents.map(found ->
                                                texts.text(
                                                        "summary",
                                                        found.votes(),
                                                        found.sources().size()))
                                        .orElse(texts.text("loading"))));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var button = new Button(texts.text("import"));
        button.setId("library-import");
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> actions.chooseFiles().run());
        var enter = new Button(texts.text("enter"));
        enter.setId("library-enter");
        enter.setMinWidth(Region.USE_PREF_SIZE);
        enter.setOnAction(_ -> actions.enter().run());
        var row = new HBox(title, summary, space, enter, button);
        row.getStyleClass().add("library-header");
        return row;
    }

    private Label complaint() {
        var complaint = new Label();
        complaint.setId("library-complaint");
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        complaint.textProperty().bind(model.complaintProperty());
        complaint.visibleProperty().bind(model.complaintProperty().isNotEmpty());
        complaint.managedProperty().bind(complaint.visibleProperty());
        return complaint;
    }

    private HBox tabs() {
        var group = new ToggleGroup();
        var bar = new HBox();
        bar.getStyleClass().addAll("tab-bar", "library-tabs");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        for (var each : Part.values()) {
            var button = new ToggleButton();
            button.setId("library-" + each.name());
            button.getStyleClass().add("tab-button");
            button.setToggleGroup(group);
            button.setOnAction(_ -> part.set(each));
            part.subscribe(shown -> button.setSelected(shown == each));
            // A second click on the tab that is open would leave none selected.
            button.selectedProperty().subscribe(_ -> button.setSelected(part.get() == each));
            model.contentsProperty()
                    .subscribe(contents ->
                            button.setText(
                                    texts.text(
                                            "tab." + each.name(),
                                            contents.map(found -> found.refused().size())
                                                    .orElse(0))));
            bar.getChildren().add(button);
        }
        return bar;
    }
}
