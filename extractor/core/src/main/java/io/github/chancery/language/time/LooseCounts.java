package io.github.chancery.language.time;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.model.TimeValue.Vague;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts of days, weeks, months or years that are none, or not whole: "a few weeks ago", "years ago", "half a day ago", "two or
 * three days ago". SUTime reads one day, week, month or year in most of them.
 *
 * @param uncounted words such as "few"
 * @param units what is counted, in the plural: "days"
 */
record LooseCounts(Set<String> uncounted, Set<String> units) {
    private static final Pattern WHOLE = Pattern.compile("[0-9]+(?:,[0-9]{3})*");
    private static final Pattern DIGIT = Pattern.compile("[0-9½¼¾]");

    /** The time as it is where its count is whole, else as one that settles no days, with the words that belong to the count. */
    TimeExpression seen(List<CoreLabel> tokens, TimeExpression time) {
        int first = begin(tokens, time.first());
        return first < time.first() || isUncounted(tokens, time)
                ? new TimeExpression(first, time.end(), time.head(), new Vague())
                : time;
    }

    private boolean isUncounted(List<CoreLabel> tokens, TimeExpression time) {
        for (int i = time.first(); i < time.end(); i++) {
            boolean bare = units.contains(word(tokens, i))
                    && (i == time.first() || word(tokens, i - 1).equals("of"));
            if (bare || uncounted.contains(word(tokens, i)) || isFraction(word(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFraction(String word) {
        return DIGIT.matcher(word).lookingAt() && !WHOLE.matcher(word).matches();
    }

    /** Where "half a day", "two and a half years", "two or three days" begin, of which the time has the last words. */
    private static int begin(List<CoreLabel> tokens, int first) {
        int before = first - 1;
        if (is(tokens, before, "or") && isNumber(tokens, before - 1)) {
            return before - 1;
        }
        if (!is(tokens, before, "half")) {
            return first;
        }
        int half = is(tokens, before - 1, "a") ? before - 1 : before;
        return is(tokens, half - 1, "and") && isNumber(tokens, half - 2) ? half - 2 : half;
    }

    private static boolean isNumber(List<CoreLabel> tokens, int position) {
        return position >= 0
                && ("CD".equals(tokens.get(position).tag())
                        || WHOLE.matcher(tokens.get(position).word()).matches());
    }

    private static boolean is(List<CoreLabel> tokens, int position, String word) {
        return position >= 0 && word(tokens, position).equals(word);
    }

    private static String word(List<CoreLabel> tokens, int position) {
        return tokens.get(position).word().toLowerCase(Locale.ROOT);
    }
}
