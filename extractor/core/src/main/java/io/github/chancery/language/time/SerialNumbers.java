package io.github.chancery.language.time;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.resource.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers that look like years and number something: "Resolution 1701", "Articles 1959 and 1960".
 *
 * @param numbered nouns whose things have numbers, in the singular
 * @param before words behind which a number is a year, however long ago
 */
record SerialNumbers(Set<String> numbered, Set<String> before) {
    private static final Pattern NUMBER = Pattern.compile("\\d{4}");
    private static final Pattern LINK = Pattern.compile("and|or|to|through|,|-|–|&|/");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    static SerialNumbers shipped() {
        WordList words = WordList.of(SerialNumbers.class, "times.txt");
        return new SerialNumbers(words.words("numbered"), words.words("before-year"));
    }

    /** Whether what SUTime takes for a time is such a number and nothing else. */
    boolean isOne(List<CoreLabel> tokens, TimeExpression time) {
        return time.end() == time.first() + 1 && isAt(tokens, time.first());
    }

    private boolean isAt(List<CoreLabel> tokens, int position) {
        if (position < 1 || !NUMBER.matcher(tokens.get(position).word()).matches()) {
            return false;
        }
        String previous = word(tokens, position - 1);
        if (isNumbered(previous) || (LINK.matcher(previous).matches() && isAt(tokens, position - 2))) {
            return true;
        }
        int number = Integer.parseInt(tokens.get(position).word());
        boolean far = number < FIRST_YEAR || number > LAST_YEAR;
        return far && !before.contains(previous);
    }

    private boolean isNumbered(String noun) {
        return numbered.contains(noun)
                || (noun.endsWith("s") && numbered.contains(noun.substring(0, noun.length() - 1)));
    }

    private static String word(List<CoreLabel> tokens, int position) {
        return tokens.get(position).word().toLowerCase(Locale.ROOT);
    }
}
