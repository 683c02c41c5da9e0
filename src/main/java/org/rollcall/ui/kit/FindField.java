package org.rollcall.ui.kit;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.TextFields;

/// Fields that find as you type. Escape clears one; Enter and Down go on to what was found.
///
/// Letters typed there only find: they never vote.
public final class FindField {

    private FindField() {}

    /// An empty field.
    ///
    /// @param id the name by which tests and styles know it
    /// @param prompt what it finds, in words
    /// @param goOn puts the focus on what was found
    public static TextField of(String id, String prompt, Runnable goOn) {
        var field = TextFields.createClearableTextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, field, goOn));
        return field;
    }

    /// Puts the focus into `field`, with all that is in it selected.
    public static void focus(TextField field) {
        field.requestFocus();
        field.selectAll();
    }

    private static void press(KeyEvent event, TextField field, Runnable goOn) {
        switch (event.getCode()) {
            case ESCAPE -> {
                if (!field.getText().isEmpty()) {
                    field.clear();
                    event.consume();
                }
            }
            case ENTER, DOWN -> {
                goOn.run();
                event.consume();
            }
            default -> {}
        }
    }
}
