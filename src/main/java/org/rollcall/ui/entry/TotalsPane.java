package org.rollcall.ui.entry;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.rollcall.publish.Names;
import org.rollcall.publish.Texts;
import org.rollcall.publish.Wording;
import org.rollcall.ui.kit.Lamp;
import org.rollcall.vote.Choice;
import org.rollcall.vote.Counts;
import org.rollcall.vote.Printed;

/// How many did what by the names, and beside that the totals as they are printed.
final class TotalsPane extends GridPane {

    private static final int COUNTED = 2;
    private static final int PRINTED = 3;
    private static final int MARK = 4;

    private final Texts texts = Texts.of(TotalsPane.class, "entry");
    private final EntryViewModel model;

    TotalsPane(EntryViewModel model) {
        this.model = model;
        getStyleClass().addAll("entry-totals", "card");
        add(muted("totals.counted"), COUNTED, 0);
        add(muted("totals.printed"), PRINTED, 0);
        var wording = new Wording(new Names(model.membership(), LocalDate.EPOCH));
        int row = 1;
        for (var choice : Choice.values()) {
            add(new Lamp(choice), 0, row);
            add(new Label(wording.choice(choice)), 1, row);
            addNumbers(choice, wording.choice(choice), row);
            row++;
        }
    }

    private Label muted(String key) {
        var label = new Label(texts.text(key));
        label.getStyleClass().add("muted");
        return label;
    }

    private void addNumbers(Choice choice, String word, int row) {
        var counted = new Label();
        counted.setId("entry-counted-" + choice.code());
        counted.getStyleClass().add("strong");
        var mark = new Label();
        mark.setId("entry-mark-" + choice.code());
        mark.getStyleClass().add("complaint");
        mark.setWrapText(true);
        add(counted, COUNTED, row);
        add(mark, MARK, row);
        var field =
                switch (choice) {
                    case YES -> Field.YES;
                    case NO -> Field.NO;
                    case ABSTAINING -> Field.ABSTAINING;
                    case NOT_VOTING -> Field.REST;
                };
        var printed = new TextField();
        if (field != Field.REST) {
            printed.setId("entry-" + field.name());
            printed.setAccessibleText(texts.text("totals.spoken", word));
            printed.textProperty().bindBidirectional(model.property(field));
            add(printed, PRINTED, row);
        }
        model.understoodProperty()
                .subscribe(now -> {
                    counted.setText(String.valueOf(now.counts().of(choice)));
                    var stated = now.reading().stated();
                    printed.setPromptText(
                            stated.map(all -> String.valueOf(all.of(choice))).orElse(""));
                    mark.setText(choice == Choice.NOT_VOTING ? "" : mark(now, choice));
                });
    }

    private String mark(Understood now, Choice choice) {
        return now.account().flatMap(account -> account.printed()).stream()
                .map(TotalsPane::counts)
                .filter(all -> all.of(choice) != now.counts().of(choice))
                .map(all -> texts.text("totals.differ", all.of(choice)))
                .findFirst()
                .orElse("");
    }

    private static Counts counts(Printed printed) {
        return new Counts(printed.yes(), printed.no(), printed.abstaining(), 0);
    }
}
