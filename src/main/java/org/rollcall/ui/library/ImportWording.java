package org.rollcall.ui.library;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rollcall.library.ImportReport;
import org.rollcall.library.ImportReport.Result;
import org.rollcall.library.ImportWatch.Stage;
import org.rollcall.publish.Texts;

/// Imports in words.
final class ImportWording {

    private static final int UNIT = 1000;
    private static final int SMALL = 10;

    private final Texts texts = Texts.of(ImportWording.class, "library");

    /// What came of an import.
    String result(ImportReport report) {
        var changes = report.changes();
        var sentence =
                texts.text(
                        "result." + report.result().name(),
                        report.votesBefore(),
                        report.votesAfter(),
                        changes.added().size(),
                        changes.changed().size(),
                        changes.gone().size());
        if (report.refused() > 0) {
            sentence += " " + texts.text("result.refused", report.refused());
        }
        int problems = report.problems().size();
        if (report.result() == Result.NOTHING_READ && problems == 1) {
            return sentence + " " + report.problems().getFirst().sentence();
        }
        return problems == 0 ? sentence : sentence + " " + texts.text("result.problems", problems);
    }

    /// How far an import is.
    String progress(Happening.Running running) {
        if (running.cancelling()) {
            return texts.text("import.cancelling");
        }
        var progress = running.progress();
        if (progress.equals(ImportProgress.BEGUN)) {
            return texts.text("import.begun");
        }
        if (progress.stage() != Stage.READING) {
            return texts.text("stage." + progress.stage().name());
        }
        var parts = new ArrayList<String>();
        parts.add(texts.text("stage.READING"));
        parts.add(texts.text("import.rows", progress.records()));
        parts.add(texts.text("import.bytes", size(progress.bytes()), size(progress.allBytes())));
        parts.add(percent(progress.fraction()));
        progress.left().map(this::left).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private String percent(double fraction) {
        return NumberFormat.getPercentInstance(Locale.getDefault(Locale.Category.FORMAT))
                .format(Math.max(0, fraction));
    }

    private String left(Duration left) {
        long seconds = Math.max(1, left.plusMillis(500).toSeconds());
        return seconds < 2 * Duration.ofMinutes(1).toSeconds()
                ? texts.text("import.left.seconds", seconds)
                : texts.text("import.left.minutes", left.plusSeconds(30).toMinutes());
    }

    /// A size in words, such as 380 MB.
    String size(long bytes) {
        var units = List.of("size.bytes", "size.kB", "size.MB", "size.GB");
        double amount = bytes;
        int unit = 0;
        while (amount >= UNIT && unit < units.size() - 1) {
            amount /= UNIT;
            unit++;
        }
        var numbers = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        int digits = unit > 0 && amount < SMALL ? 1 : 0;
        numbers.setMinimumFractionDigits(digits);
        numbers.setMaximumFractionDigits(digits);
        return texts.text(units.get(unit), numbers.format(amount));
    }
}
