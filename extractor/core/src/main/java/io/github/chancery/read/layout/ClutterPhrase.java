package io.github.chancery.read.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A phrase of the page around an article, as a line that begins or is it. */
record ClutterPhrase(Pattern pattern) {
    private static final Pattern PLACEHOLDER = Pattern.compile("<number>|<name>|…$");
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";

    /**
     * @param phrase the words in any case; {@code <number>} is any number, {@code <name>} two to four words with
     *     capitals, and "…" at the end whatever follows
     */
    static ClutterPhrase of(String phrase) {
        StringBuilder regex = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(phrase);
        int from = 0;
        while (placeholder.find()) {
            regex.append(literal(phrase.substring(from, placeholder.start()))).append(meaning(placeholder.group()));
            from = placeholder.end();
        }
        return new ClutterPhrase(Pattern.compile(regex.append(literal(phrase.substring(from))) + "[\\s:.…»>→|]*"));
    }

    private static String literal(String words) {
        return words.isEmpty() ? "" : "(?iu:" + Pattern.quote(words) + ")";
    }

    private static String meaning(String placeholder) {
        return switch (placeholder) {
            case "<number>" -> "[\\d.,]+[KkMm]?";
            case "<name>" -> NAME;
            default -> ".*";
        };
    }

    boolean matches(String line) {
        return pattern.matcher(line).matches();
    }
}
