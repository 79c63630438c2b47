package io.github.chancery.language.time;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.model.TimeValue.CalendarDate;
import io.github.chancery.resource.WordList;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Days of the calendar that are told by a name: "on New Year's Day". */
record NamedDays(Map<List<String>, MonthDay> days) {

    static NamedDays shipped() {
        return new NamedDays(WordList.of(NamedDays.class, "days.txt").entries().stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toUnmodifiableMap(
                        line -> List.of(line[1].split(" ")), line -> MonthDay.parse("--" + line[0]))));
    }

    /** The day whose name begins with the word at {@code first}. */
    Optional<TimeExpression> at(List<CoreLabel> tokens, int first) {
        return days.entrySet().stream()
                .filter(day -> isAt(tokens, first, day.getKey()))
                .findFirst()
                .map(day -> expression(first, first + day.getKey().size(), day.getValue()));
    }

    private static boolean isAt(List<CoreLabel> tokens, int first, List<String> name) {
        if (first + name.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            String word = tokens.get(first + i).word().toLowerCase(Locale.ROOT).replace('’', '\'');
            if (!word.equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static TimeExpression expression(int first, int end, MonthDay day) {
        CalendarDate date =
                new CalendarDate(Optional.empty(), Optional.of(day.getMonth()), OptionalInt.of(day.getDayOfMonth()));
        return new TimeExpression(first, end, end - 1, date);
    }
}
