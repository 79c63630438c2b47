package io.github.chancery.pipeline;

import java.util.List;

/**
 * Sentences that were passed over as they have too many words.
 *
 * @param count how many, from 1
 * @param words how many words a sentence may have
 * @param articles the identifiers of their articles, in order
 */
public record PassedOver(int count, int words, List<String> articles) {
    private static final int MOST_NAMED = 20;

    public PassedOver {
        articles = List.copyOf(articles);
    }

    /** What the user should know. */
    public String sentence() {
        int others = articles.size() - MOST_NAMED;
        return number(count, words) + ", in "
                + String.join(", ", articles.subList(0, Math.min(articles.size(), MOST_NAMED)))
                + (others > 0 ? " and " + others + " more" : "");
    }

    /** The same where the articles are named elsewhere. */
    public static String number(long count, int words) {
        return "sentences passed over as they have more than " + words + " words (--most-words): " + count;
    }
}
