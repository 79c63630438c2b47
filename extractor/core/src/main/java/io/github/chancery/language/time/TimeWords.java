package io.github.chancery.language.time;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.resource.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells where in a sentence a time may be told, much faster than SUTime tells that none is. */
final class TimeWords {
    /** A time reaches to words such as "the first half of the" before the word that shows it. */
    private static final int BEFORE = 6;

    /** And to words such as "at around ten thirty" behind it. */
    private static final int AFTER = 4;

    /** "2016", "10:30", "1/2", "5th", "1990s": digits that tell a time though no word beside them does. */
    private static final String DIGITS = "\\d{4}|\\d['’:./-]\\d|\\d(?:st|nd|rd|th|s|am|pm)$";

    private final Pattern shown;

    private TimeWords(Pattern shown) {
        this.shown = shown;
    }

    static TimeWords shipped() {
        WordList words = WordList.of(TimeWords.class, "times.txt");
        String shown = String.format(
                "%s|%s|^(?:(?:\\d+|mid)-)?(?:%s)\\.?$",
                DIGITS, anyOf(words.words("within")), anyOf(words.words("whole")));
        return new TimeWords(Pattern.compile(shown, Pattern.CASE_INSENSITIVE));
    }

    /** The stretches of a sentence outside of which it tells no time, in order, apart from each other. */
    List<Stretch> in(List<CoreLabel> tokens) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (shown.matcher(tokens.get(i).word()).find()) {
                int first = Math.max(0, i - BEFORE);
                int end = Math.min(tokens.size(), i + 1 + AFTER);
                int last = stretches.size() - 1;
                if (last >= 0 && first <= stretches.get(last).end()) {
                    stretches.set(last, new Stretch(stretches.get(last).first(), end));
                } else {
                    stretches.add(new Stretch(first, end));
                }
            }
        }
        return stretches;
    }

    private static String anyOf(Set<String> words) {
        return words.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Neighbouring words, from the position {@code first} to before {@code end}. */
    record Stretch(int first, int end) {}
}
