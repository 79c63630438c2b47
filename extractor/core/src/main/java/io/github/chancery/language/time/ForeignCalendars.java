package io.github.chancery.language.time;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.model.TimeValue.Vague;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates of calendars other than ours, of which no days are claimed: "14 Dhu al-Qadah 1443", "23 Khordad 1401". They are known
 * by their years, of the Islamic and the Jewish count, behind a day and a name.
 */
final class ForeignCalendars {
    private static final Pattern DAY = Pattern.compile("[1-9]|[12]\\d|30");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’ʿ‘-]+");
    private static final Pattern PARTICLE = Pattern.compile("(?i)(al|ul|el|-|'|’|‘|I|II)|(?:al|ul|el|ath)-\\p{L}+");
    private static final Pattern YEAR = Pattern.compile("1[34]\\d\\d|5[78]\\d\\d");
    private static final Pattern ERA = Pattern.compile("AH|A\\.H\\.?|AM|A\\.M\\.?|AP");
    private static final int MOST_NAMES = 5;

    private ForeignCalendars() {}

    /** The date that begins with the word at {@code first}. */
    static Optional<TimeExpression> at(List<CoreLabel> tokens, int first) {
        if (!DAY.matcher(tokens.get(first).word()).matches() || !is(tokens, first + 1, NAME)) {
            return Optional.empty();
        }
        int year = first + 2;
        while (year <= first + MOST_NAMES && (is(tokens, year, NAME) || is(tokens, year, PARTICLE))) {
            year++;
        }
        if (!is(tokens, year, YEAR)) {
            return Optional.empty();
        }
        int end = is(tokens, year + 1, ERA) ? year + 2 : year + 1;
        return Optional.of(new TimeExpression(first, end, year - 1, new Vague()));
    }

    private static boolean is(List<CoreLabel> tokens, int position, Pattern pattern) {
        return position < tokens.size()
                && pattern.matcher(tokens.get(position).word()).matches();
    }
}
