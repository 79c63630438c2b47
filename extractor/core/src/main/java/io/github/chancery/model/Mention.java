package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of an article's text.
 *
 * @param begin offset of its first character in the article's text
 * @param end offset after its last character
 * @param quote the text between them, exactly
 */
public record Mention(int begin, int end, String quote) {
    public Mention {
        Offsets.check(begin, end);
        requireNonNull(quote);
        if (quote.length() != end - begin) {
            throw new IllegalArgumentException("the quote is not as long as its span: " + quote);
        }
    }

    /** The mention of {@code text} from {@code begin} to {@code end}. */
    public static Mention of(String text, int begin, int end) {
        return new Mention(begin, end, text.substring(begin, end));
    }
}
