package io.github.chancery.read.layout;

import io.github.chancery.model.Article.Block;
import java.util.regex.Pattern;

/**
 * A paragraph, a headline or any other line of a text, without the blanks around it.
 *
 * @param begin where it begins in the text, in UTF-16
 */
record Passage(int begin, String text) {
    private static final int SHORT = 100;
    private static final int LONG = 120;
    private static final Pattern SENTENCE = Pattern.compile("(?s).{59,}[.!?][\"”’')]?");

    int end() {
        return begin + text.length();
    }

    /** What is left from {@code offset} of this passage on. */
    Passage from(int offset) {
        String rest = text.substring(offset);
        int first = 0;
        while (first < rest.length() && Line.isBlank(rest.charAt(first))) {
            first++;
        }
        return new Passage(begin + offset + first, rest.substring(first));
    }

    Block block(Block.Kind kind) {
        return new Block(kind, begin, end());
    }

    boolean isOneLine() {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }

    /** Whether it is one line as short as headings, cues and dates are. */
    boolean isShortLine() {
        return isOneLine() && text.length() <= SHORT;
    }

    /** Whether it is long or a whole sentence, as the paragraphs of an article's body are. */
    boolean isProse() {
        return text.length() >= LONG || SENTENCE.matcher(text).matches();
    }

    boolean hasLetterOrDigit() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
