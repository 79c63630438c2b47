package io.github.chancery.language.time;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.model.TimeValue;
import io.github.chancery.model.TimeValue.CalendarDate;
import io.github.chancery.model.TimeValue.Vague;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in numbers that SUTime reads as Americans write them, or not at all: "13/04/2022", "on the 10th". */
final class NumericDates {
    private static final int MONTHS = 12;
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})");
    private static final Pattern ORDINAL = Pattern.compile("([1-9]|[12]\\d|3[01])(?:st|nd|rd|th)");
    private static final Set<String> OF_THE_MONTH = Set.of("of", "-");

    private NumericDates() {}

    /** The date that the word at {@code position} begins or is. */
    static Optional<TimeExpression> at(List<CoreLabel> tokens, int position) {
        Matcher slashes = SLASHES.matcher(tokens.get(position).word());
        if (slashes.matches()) {
            return Optional.of(new TimeExpression(position, position + 1, position, inNumbers(slashes)));
        }
        return ordinal(tokens, position);
    }

    /** Where both of the first two numbers may be the month, nothing tells which is. */
    private static TimeValue inNumbers(Matcher slashes) {
        int first = Integer.parseInt(slashes.group(1));
        int second = Integer.parseInt(slashes.group(2));
        boolean bothMonths = first <= MONTHS && second <= MONTHS && first != second;
        int month = first <= MONTHS ? first : second;
        int day = first <= MONTHS ? second : first;
        if (bothMonths || month < 1 || month > MONTHS || day < 1) {
            return new Vague();
        }
        Year year = Year.parse(slashes.group(3));
        return new CalendarDate(Optional.of(year), Optional.of(Month.of(month)), OptionalInt.of(day));
    }

    /** "on the 10th", but not "on the 10th floor" or "on the 10th of June". */
    private static Optional<TimeExpression> ordinal(List<CoreLabel> tokens, int position) {
        int number = position + 1;
        if (position == 0
                || number >= tokens.size()
                || !isWord(tokens, position, "the")
                || !isWord(tokens, position - 1, "on")) {
            return Optional.empty();
        }
        Matcher ordinal = ORDINAL.matcher(tokens.get(number).word());
        if (!ordinal.matches() || (number + 1 < tokens.size() && goesOn(tokens.get(number + 1)))) {
            return Optional.empty();
        }
        OptionalInt day = OptionalInt.of(Integer.parseInt(ordinal.group(1)));
        return Optional.of(new TimeExpression(
                position, number + 1, number, new CalendarDate(Optional.empty(), Optional.empty(), day)));
    }

    private static boolean isWord(List<CoreLabel> tokens, int position, String word) {
        return tokens.get(position).word().equalsIgnoreCase(word);
    }

    /** Whether the number counts what is behind it. */
    private static boolean goesOn(CoreLabel next) {
        return next.tag().matches("NN.*|JJ.*|CD|VBG|VBN|HYPH") || OF_THE_MONTH.contains(next.word());
    }
}
