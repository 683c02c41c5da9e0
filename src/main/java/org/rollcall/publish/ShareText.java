package org.rollcall.publish;

/// Something in plain words, made from facts only: a sentence to quote, and a paragraph that tells
/// more. The same facts always have the same words.
public interface ShareText {

    /// It in one sentence.
    String sentence();

    /// The sentence, and what a reader asks next; without a line break.
    String paragraph();
}
