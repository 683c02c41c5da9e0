package org.rollcall.ui.countries;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.rollcall.publish.Texts;

/// A field in which a member is typed by any of its names, and a line that says as one types whom
/// Enter will take.
final class MemberField {

    private static final int OFFERED = 5;

    private final MemberFinder finder;
    private final Texts texts = Texts.of(MemberField.class, "countries");
    private final TextField field = new TextField();
    private final Label offered = Tools.said("", "muted");
    private boolean showing;

    /// @param id the name by which tests and styles know it
    /// @param prompt what is to be typed, in words
    /// @param take takes the member that was typed, when Enter is pressed
    MemberField(String id, String prompt, MemberFinder finder, Consumer<MemberFinder.Found> take) {
        this.finder = finder;
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().subscribe(this::offer);
        field.setOnAction(_ -> found().ifPresent(take));
        offered.setId(id + "-offered");
        offered.visibleProperty().bind(offered.textProperty().isNotEmpty());
        offered.managedProperty().bind(offered.visibleProperty());
    }

    TextField field() {
        return field;
    }

    /// The line below it.
    Label offered() {
        return offered;
    }

    /// The member that was typed, if there is one of such a name.
    Optional<MemberFinder.Found> found() {
        return field.getText().isBlank()
                ? Optional.empty()
                : finder.find(field.getText()).stream().findFirst();
    }

    /// Shows a name that nobody typed.
    void show(String name) {
        showing = true;
        field.setText(name);
        offered.setText("");
        showing = false;
    }

    private void offer(String typed) {
        if (showing) {
            return;
        }
        if (typed.isBlank()) {
            offered.setText("");
            return;
        }
        List<MemberFinder.Found> all = finder.find(typed);
        var names =
                all.stream()
                        .limit(OFFERED)
                        .map(MemberFinder.Found::name)
                        .collect(Collectors.joining("; "));
        offered.setText(
                all.isEmpty()
                        ? texts.text("member.none", typed)
                        : texts.text("member.offered", names, Math.max(0, all.size() - OFFERED)));
    }
}
