package org.rollcall.publish;

import java.util.ArrayList;
import java.util.regex.Pattern;

/// What must hold of every sentence, whatever it says.
final class Grammar {

    private static final Pattern WRONG =
            Pattern.compile(
                    "\\b1 (permanent |elected )?(members|votes|were|are|have)\\b"
                            + "|\\b(\\d{2,}|[02-9]) (permanent |elected )?(member|vote|was|has)\\b"
                            + "|\\{|\\}|null|  |\\( ?\\)|: ?\\.| ,|all of all",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE = Pattern.compile("[A-Z0-9].*\\.");

    private Grammar() {}

    /// Fails where something said on a decision is no good English.
    static void check(Sentences said) {
        for (var text : said.everything()) {
            if (text.isBlank() || WRONG.matcher(text).find()) {
                throw new AssertionError(said.what() + ": “" + text + "”");
            }
        }
        var sentences = new ArrayList<String>();
        sentences.add(said.verdict());
        said.steps().forEach(step -> sentences.add(step.text()));
        sentences.addAll(said.wording().warnings(said.decision()));
        for (var text : sentences) {
            if (!SENTENCE.matcher(text).matches()) {
                throw new AssertionError(said.what() + ": “" + text + "”");
            }
        }
    }
}
