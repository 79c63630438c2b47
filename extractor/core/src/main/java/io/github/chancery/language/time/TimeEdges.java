package io.github.chancery.language.time;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.model.TimeValue;
import io.github.chancery.model.TimeValue.CalendarDate;
import io.github.chancery.model.TimeValue.DateOfYear;
import io.github.chancery.model.TimeValue.NamedDate;
import io.github.chancery.model.TimeValue.Offset;
import io.github.chancery.model.TimeValue.Vague;
import io.github.chancery.model.TimeValue.Weekday;
import io.github.chancery.resource.WordList;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What stands around a time and changes it: the name of an era or of a time zone, the day of "last May", a count that is none.
 *
 * @param counts tells which counts are none
 * @param zones words before "time"
 */
record TimeEdges(LooseCounts counts, Set<String> zones) {
    /** The year 1 of the Buddhist era is 543 years before ours. */
    private static final int BUDDHIST_YEARS = 543;

    private static final int LATEST_YEAR = 2200;
    private static final String BUDDHIST = "b.e.";

    static TimeEdges shipped() {
        WordList lines = WordList.of(TimeEdges.class, "times.txt");
        return new TimeEdges(new LooseCounts(lines.words("uncounted"), lines.words("units")), lines.words("zone"));
    }

    TimeExpression around(List<CoreLabel> tokens, TimeExpression time) {
        return switch (time.value()) {
            case CalendarDate date when isFar(date) -> inEra(tokens, time, date);
            case Offset offset -> counts.seen(tokens, time);
            case NamedDate named
            when named.date().day().isEmpty() ->
                DaysBehind.read(tokens, time, named.date().month(), named::withDay);
            case DateOfYear date
            when date.date().day().isEmpty() ->
                DaysBehind.read(tokens, time, date.date().month(), date::withDay);
            case CalendarDate date -> withZone(tokens, time);
            case Weekday weekday -> withZone(tokens, time);
            default -> time;
        };
    }

    private static boolean isFar(CalendarDate date) {
        return date.year().filter(year -> year.getValue() > LATEST_YEAR).isPresent();
    }

    private static TimeExpression inEra(List<CoreLabel> tokens, TimeExpression time, CalendarDate date) {
        if (!isAt(tokens, time.end(), Set.of(BUDDHIST))) {
            return with(time, time.end(), new Vague());
        }
        Optional<Year> year = date.year().map(told -> told.minusYears(BUDDHIST_YEARS));
        return with(time, time.end() + 1, new CalendarDate(year, date.month(), date.day()));
    }

    /** "10 June local time": the parser is to see one time. */
    private TimeExpression withZone(List<CoreLabel> tokens, TimeExpression time) {
        if (!isAt(tokens, time.end(), zones)) {
            return time;
        }
        int end = time.end() + (isAt(tokens, time.end() + 1, Set.of("time")) ? 2 : 1);
        return with(time, end, time.value());
    }

    private static boolean isAt(List<CoreLabel> tokens, int position, Set<String> words) {
        return position < tokens.size()
                && words.contains(tokens.get(position).word().toLowerCase(Locale.ROOT));
    }

    private static TimeExpression with(TimeExpression time, int end, TimeValue value) {
        return new TimeExpression(time.first(), end, time.head(), value);
    }
}
