package io.github.chancery.meeting.date;

import static io.github.chancery.model.TimeValue.Direction.UNTOLD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.meeting.MadeUp;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.Judgement;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.pattern.ToldRoles;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Article;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Period;
import io.github.chancery.model.Sentence;
import io.github.chancery.model.Status;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.model.TimeValue;
import io.github.chancery.model.TimeValue.CalendarDate;
import io.github.chancery.model.TimeValue.Offset;
import io.github.chancery.model.TimeValue.Stretch;
import io.github.chancery.model.TimeValue.TimeOfDay;
import io.github.chancery.model.TimeValue.Undated;
import io.github.chancery.model.TimeValue.Unit;
import io.github.chancery.model.TimeValue.Weekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a sentence's times is an event's, and which days it means, seen from Wednesday 15 June 2022. */
class DateFinderTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);
    /** The words of which sentences are made; a time may be several, with a line between them. */
    private static final Map<String, TimeValue> TIMES = Map.ofEntries(
            Map.entry("Monday", new Weekday(DayOfWeek.MONDAY, UNTOLD)),
            Map.entry("Friday", new Weekday(DayOfWeek.FRIDAY, UNTOLD)),
            Map.entry("20_August", date(0, 8, 20)),
            Map.entry("17_November", date(0, 11, 17)),
            Map.entry("2015", date(2015, 0, 0)),
            Map.entry("2016", date(2016, 0, 0)),
            Map.entry("1815", date(1815, 0, 0)),
            Map.entry("2560", date(2560, 0, 0)),
            Map.entry("1900", date(1900, 0, 0)),
            Map.entry("2099", date(2099, 0, 0)),
            Map.entry("3-5_May_2015", new Stretch(date(2015, 5, 3), date(2015, 5, 5))),
            Map.entry("a_day_earlier", new Offset(-1, Unit.DAY)),
            Map.entry("the_same_day", new Offset(0, Unit.DAY)),
            Map.entry("10:30", new TimeOfDay(true)),
            Map.entry("noon", new TimeOfDay(false)),
            Map.entry("three_hours", new Undated()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # the event's word | status    | sentence                          | the date, as told and meant
                    # A time of what was held, or denied, lies back; of what is planned, wished or called off, ahead.
                    met/VBD            | HELD      | Weber met on TIME:Monday          | on Monday = 2022-06-13
                    meets/VBZ          | HELD      | Weber meets on TIME:Monday        | on Monday = 2022-06-20
                    meet/VBP           | HELD      | They meet on TIME:Monday          | on Monday = 2022-06-20
                    talks/NNS          | HELD      | The talks on TIME:Monday          | on Monday = 2022-06-13
                    talks/NNS          | DENIED    | The talks on TIME:Monday          | on Monday = 2022-06-13
                    talks/NNS          | PLANNED   | The talks on TIME:Monday          | on Monday = 2022-06-20
                    talks/NNS          | CANCELLED | The talks on TIME:Monday          | on Monday = 2022-06-20
                    talks/NNS          | PROPOSED  | The talks on TIME:Monday          | on Monday = 2022-06-20
                    met/VBD            | PROPOSED  | Weber met on TIME:Monday          | on Monday = 2022-06-13
                    met/VBN            | PROPOSED  | Weber met on TIME:Monday          | on Monday = 2022-06-13
                    # A verb in the past is surely of the past.
                    met/VBD            | HELD      | Weber met on TIME:20_August       | on 20 August = 2021-08-20
                    talks/NNS          | HELD      | The talks on TIME:20_August       | on 20 August = 2022-08-20
                    # The preposition is of the words told, what else stands before them is not.
                    met/VBD            | HELD      | Weber met TIME:Monday             | Monday = 2022-06-13
                    met/VBD            | HELD      | TIME:Monday Weber met             | Monday = 2022-06-13
                    met/VBD            | HELD      | On TIME:Monday Weber met          | On Monday = 2022-06-13
                    # What it was put off to, last of all; else its own time; else the only one around it.
                    talks/NNS          | PLANNED   | talks TIME:Monday MOVED:Friday    | Friday = 2022-06-17
                    talks/NNS          | PLANNED   | talks MOVED:Monday MOVED:Friday   | Friday = 2022-06-17
                    talks/NNS          | HELD      | talks AROUND:Monday TIME:Friday   | Friday = 2022-06-10
                    talks/NNS          | HELD      | talks AROUND:Monday               | Monday = 2022-06-13
                    talks/NNS          | HELD      | talks AROUND:Monday AROUND:Friday | -
                    talks/NNS          | HELD      | talks TIME:Monday TIME:Friday     | Monday = 2022-06-13
                    talks/NNS          | HELD      | talks OTHER:Monday                | -
                    # An hour and a length are no date, but an hour of what is planned is one of today.
                    talks/NNS          | HELD      | talks TIME:10:30 TIME:Friday      | Friday = 2022-06-10
                    talks/NNS          | HELD      | talks for TIME:three_hours        | -
                    talks/NNS          | HELD      | talks at TIME:10:30               | -
                    talks/NNS          | PLANNED   | talks at TIME:10:30               | 10:30 = 2022-06-15
                    talks/NNS          | PLANNED   | talks at TIME:noon                | -
                    talks/NNS          | PLANNED   | talks for TIME:three_hours        | -
                    # Seen from another day than that of publication.
                    talks/NNS          | HELD      | talks TIME:a_day_earlier          | a day earlier
                    talks/NNS          | HELD      | talks TIME:the_same_day           | the same day
                    """)
    void anEventHasTheTimeThatIsToldOfIt(String event, Status status, String sentence, String expected) {
        assertEquals(expected, found(article(PUBLISHED, null), mention(event, sentence), status));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # sentence of an article without a day            | address of its page          | the date
                    talks on TIME:17_November                         |                              | on 17 November
                    talks on TIME:17_November , OTHER:2015            |                              | on 17 November = 2015-11-17
                    talks on TIME:17_November , OTHER:3-5_May_2015    |                              | on 17 November = 2015-11-17
                    talks on TIME:17_November , OTHER:1900            |                              | on 17 November = 1900-11-17
                    talks on TIME:17_November , OTHER:2099            |                              | on 17 November = 2099-11-17
                    # Years of history and of other calendars tell nothing, and two years not which.
                    talks on TIME:17_November , OTHER:1815            |                              | on 17 November
                    talks on TIME:17_November , OTHER:2560            |                              | on 17 November
                    talks on TIME:17_November OTHER:2015 OTHER:2016   |                              | on 17 November
                    talks on TIME:17_November OTHER:2015 OTHER:2016   | https://news.example/2014/11 | on 17 November = 2014-11-17
                    talks on TIME:17_November                         | https://news.example/2014/11 | on 17 November = 2014-11-17
                    talks on TIME:17_November , OTHER:2015            | https://news.example/2014/11 | on 17 November = 2015-11-17
                    talks on TIME:17_November                         | https://news.example/id-2014 | on 17 November
                    """)
    void whereNoDayOfPublicationIsKnownTheYearIsToldNearby(String sentence, @Nullable String url, String expected) {
        assertEquals(expected, found(article(null, url), mention("talks/NNS", sentence), Status.HELD));
    }

    @ParameterizedTest
    @CsvSource({"0.2, 0.7, Friday", "0.7, 0.2, Monday", "0.5, 0.5, Monday"})
    void ofSeveralTimesTheLikeliestCounts(double monday, double friday, String expected) {
        EventMention told = mention("talks/NNS", "talks TIME:Monday TIME:Friday");
        EventMention event = ToldRoles.judged(
                told,
                new Judgement(
                        0.9,
                        Map.of(Status.HELD, 1.0),
                        List.of(),
                        Map.of(RoleName.TIME, new TreeMap<>(Map.of(1, monday, 2, friday)))));
        MeetingDate date = new DateFinder(article(PUBLISHED, null))
                .find(event, Status.HELD)
                .orElseThrow();
        assertEquals(expected, date.text());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    # words,          first day,  last day,   ahead, goes on
                    on Thursday,      2022-06-16, 2022-06-16, true,  true
                    on Wednesday,     2022-06-15, 2022-06-15, false, false
                    this week,        2022-06-13, 2022-06-19, false, true
                    last week,        2022-06-06, 2022-06-12, false, false
                    next spring,      -,          -,          true,  false
                    in the near past, -,          -,          false, false
                    """)
    void aDateLiesAheadOrGoesOn(
            String words, @Nullable LocalDate first, @Nullable LocalDate last, boolean ahead, boolean lasts) {
        Optional<Period> days = Optional.ofNullable(first).map(day -> new Period(day, last));
        MeetingDate date = new MeetingDate(words, days);
        DateFinder finder = new DateFinder(article(PUBLISHED, null));
        assertEquals(ahead, finder.isAhead(date));
        assertEquals(lasts, finder.lasts(date));
        assertEquals(words.startsWith("next"), new DateFinder(article(null, null)).isAhead(date));
        assertEquals(false, new DateFinder(article(null, null)).lasts(date));
    }

    private static String found(Article article, EventMention event, Status status) {
        return new DateFinder(article)
                .find(event, status)
                .map(date -> date.text()
                        + date.period().map(days -> " = " + days.earliest()).orElse(""))
                .orElse("-");
    }

    /** @param sentence its words; one that is a time has the role that it plays in the event in front */
    private static EventMention mention(String event, String sentence) {
        List<String> words = new ArrayList<>();
        List<TimeExpression> times = new ArrayList<>();
        Map<RoleName, List<Integer>> roles = new TreeMap<>();
        String trigger = event.substring(0, event.indexOf('/'));
        int position = -1;
        for (String word : sentence.strip().split(" +", -1)) {
            String[] time = word.split(":", 2);
            if (TIMES.containsKey(time[time.length - 1]) && !TIMES.containsKey(word)) {
                List<String> told = List.of(time[1].split("_", -1));
                times.add(
                        new TimeExpression(words.size(), words.size() + told.size(), words.size(), TIMES.get(time[1])));
                Stream.of(RoleName.values())
                        .filter(role -> role.name().equals(time[0]))
                        .forEach(role -> roles.computeIfAbsent(role, key -> new ArrayList<>())
                                .add(words.size()));
                told.forEach(part -> words.add(part + "/NN"));
            } else {
                position = word.equals(trigger) ? words.size() : position;
                words.add(word.equals(trigger) ? event : word + "/NN");
            }
        }
        SentenceView plain = MadeUp.sentences(String.join(" ", words)).get(0);
        Sentence timed =
                new Sentence(Article.Block.Kind.PARAGRAPH, plain.sentence().tokens(), List.of(), times, List.of());
        SentenceView view = new SentenceView(plain.text(0, plain.size()), timed, 0);
        return ToldRoles.of(MadeUp.event(view, position, MeetingType.MEETING), roles);
    }

    private static Article article(@Nullable LocalDate published, @Nullable String url) {
        return new Article(
                "made-up",
                Optional.empty(),
                Optional.ofNullable(url),
                Optional.ofNullable(published),
                Optional.empty(),
                "",
                List.of(),
                Optional.empty());
    }

    /** A date of the calendar; 0 is not told. */
    private static CalendarDate date(int year, int month, int day) {
        return new CalendarDate(
                year == 0 ? Optional.empty() : Optional.of(Year.of(year)),
                month == 0 ? Optional.empty() : Optional.of(Month.of(month)),
                day == 0 ? OptionalInt.empty() : OptionalInt.of(day));
    }
}
