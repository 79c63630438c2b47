package io.github.chancery.pipeline.explain;

import io.github.chancery.model.TimeValue;
import io.github.chancery.model.TimeValue.CalendarDate;
import io.github.chancery.model.TimeValue.DateOfYear;
import io.github.chancery.model.TimeValue.Direction;
import io.github.chancery.model.TimeValue.NamedDate;
import io.github.chancery.model.TimeValue.Offset;
import io.github.chancery.model.TimeValue.Stretch;
import io.github.chancery.model.TimeValue.TimeOfDay;
import io.github.chancery.model.TimeValue.Undated;
import io.github.chancery.model.TimeValue.Unit;
import io.github.chancery.model.TimeValue.Vague;
import io.github.chancery.model.TimeValue.Weekday;
import io.github.chancery.model.TimeValue.WeekdayOfWeek;
import io.github.chancery.model.TimeValue.Weekend;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was understood of a time, in words: "last Friday", "1 week ahead". */
final class TimeText {
    private TimeText() {}

    static String of(TimeValue value) {
        return switch (value) {
            case CalendarDate date -> date(date);
            case DateOfYear date -> date(date.date()) + ", " + offset(date.year());
            case NamedDate named -> directed(named.direction(), date(named.date()));
            case Weekday weekday ->
                directed(weekday.direction(), weekday.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            case WeekdayOfWeek weekday ->
                weekday.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", "
                        + offset(new Offset(weekday.weeks(), Unit.WEEK));
            case Weekend weekend -> directed(weekend.direction(), "weekend");
            case Offset offset -> offset(offset);
            case Stretch stretch -> of(stretch.first()) + " to " + of(stretch.last());
            case TimeOfDay part -> "a time of day";
            case Vague vague -> "a date that settles no days";
            case Undated undated -> "no date";
        };
    }

    private static String date(CalendarDate date) {
        Stream<String> day = date.day().stream().mapToObj(String::valueOf);
        Stream<String> month = date.month().stream().map(told -> told.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        Stream<String> year = date.year().stream().map(String::valueOf);
        return Stream.concat(Stream.concat(day, month), year).collect(Collectors.joining(" "));
    }

    private static String offset(Offset offset) {
        String unit = offset.unit().name().toLowerCase(Locale.ROOT);
        int count = Math.abs(offset.count());
        if (count == 0) {
            return "this " + unit;
        }
        return count + " " + unit + (count == 1 ? "" : "s") + (offset.count() < 0 ? " back" : " ahead");
    }

    private static String directed(Direction direction, String name) {
        return direction == Direction.UNTOLD ? name : direction.name().toLowerCase(Locale.ROOT) + " " + name;
    }
}
