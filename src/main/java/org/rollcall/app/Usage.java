package org.rollcall.app;

import java.util.stream.Collectors;
import org.rollcall.tally.RuleBook;
import org.rollcall.vote.Body;
import org.rollcall.vote.Question;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// What several commands find wrong with what was typed.
///
/// @param spec the command
record Usage(CommandSpec spec, AppTexts texts) {

    /// The complaint that the text called `key` makes.
    ParameterException wrong(String key, Object... values) {
        return new ParameterException(spec.commandLine(), texts.text(key, values));
    }

    /// `asked`, where `body` knows that kind of question.
    ///
    /// @throws ParameterException where it does not; it names those that the body knows
    Question known(Body body, Question asked) {
        var known = RuleBook.questions(body);
        if (!known.contains(asked)) {
            var codes = known.stream().map(Question::code).collect(Collectors.joining(", "));
            throw wrong("decide.question", body.code(), asked.code(), codes);
        }
        return asked;
    }
}
