package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** The mentions of two lists, in order of the text, one where several begin at one place: the last of the second. */
    public static List<Mention> union(List<Mention> some, List<Mention> more) {
        Map<Integer, Mention> byBegin = new TreeMap<>();
        some.forEach(mention -> byBegin.put(mention.begin(), mention));
        more.forEach(mention -> byBegin.put(mention.begin(), mention));
        return List.copyOf(byBegin.values());
    }
}
