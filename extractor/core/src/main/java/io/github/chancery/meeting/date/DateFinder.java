package io.github.chancery.meeting.date;

import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Article;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.Period;
import io.github.chancery.model.Status;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.model.TimeValue;
import io.github.chancery.model.TimeValue.CalendarDate;
import io.github.chancery.model.TimeValue.Stretch;
import io.github.chancery.model.TimeValue.TimeOfDay;
import io.github.chancery.model.TimeValue.Undated;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds when a candidate's meeting is: the time that a pattern gives it, and the days that are meant. */
public final class DateFinder {
    private static final Set<String> PREPOSITIONS =
            Set.of("on", "in", "at", "from", "during", "since", "late", "early", "later", "of");

    private static final Pattern AHEAD = Pattern.compile("(?i)\\b(next|tomorrow|upcoming|coming|later this)\\b");
    /** "a day earlier", "the same day": seen from what the text told before, not from its publication. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i) (earlier|later|before|after|previously)$|\\b(same|that) day$");

    /** A year in the address of a page: "…/2015/11/…". */
    private static final Pattern YEAR_IN_URL = Pattern.compile("/(20\\d\\d|19\\d\\d)(?=[/-])");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private final Article article;

    public DateFinder(Article article) {
        this.article = article;
    }

    /** The date as told, with the days meant where something settles them. */
    public Optional<MeetingDate> find(EventMention candidate, Status status) {
        return time(candidate)
                .map(time -> date(candidate.sentence(), time, candidate, status))
                .or(() -> status == Status.PLANNED ? today(candidate) : Optional.empty());
    }

    /** "11:30 a.m. The minister meets …": an hour without a day is one of the day of publication. */
    private Optional<MeetingDate> today(EventMention candidate) {
        return candidate.tokens(RoleName.TIME).stream()
                .map(candidate.sentence()::timeAt)
                .flatMap(Optional::stream)
                .filter(time -> time.value() instanceof TimeOfDay part && part.byTheClock())
                .findFirst()
                .map(time -> new MeetingDate(
                        candidate.sentence().text(time.first(), time.end()),
                        article.published().map(Period::day)));
    }

    /** Whether a date lies wholly after the day of publication, by its words or by the days meant. */
    public boolean isAhead(MeetingDate date) {
        return AHEAD.matcher(date.text()).find()
                || date.period()
                        .filter(period -> article.published()
                                .filter(period.earliest()::isAfter)
                                .isPresent())
                        .isPresent();
    }

    /** Whether a date goes on after the day of publication. */
    public boolean lasts(MeetingDate date) {
        return date.period()
                .filter(period ->
                        article.published().filter(period.latest()::isAfter).isPresent())
                .isPresent();
    }

    private static Outlook outlook(EventMention candidate, Status status) {
        String tag = candidate.sentence().tag(candidate.trigger());
        return switch (status) {
            case PLANNED, CANCELLED -> Outlook.AHEAD;
            case PROPOSED -> tag.matches("VBD|VBN") ? Outlook.BACK : Outlook.AHEAD;
            case HELD -> held(tag);
            case DENIED -> Outlook.BACK;
        };
    }

    /** "arrives on Sunday" looks ahead, unless that is today. */
    private static Outlook held(String tag) {
        return switch (tag) {
            case "VBD" -> Outlook.PAST;
            case "VBZ", "VBP" -> Outlook.AHEAD;
            default -> Outlook.BACK;
        };
    }

    /** The time that the event is put off to, its own time, else the only one of what it hangs on. */
    private static Optional<TimeExpression> time(EventMention candidate) {
        List<TimeExpression> moved = times(candidate, RoleName.MOVED);
        if (!moved.isEmpty()) {
            return Optional.of(moved.getLast());
        }
        List<TimeExpression> own = times(candidate, RoleName.TIME);
        if (!own.isEmpty()) {
            return Optional.of(likeliest(candidate, own));
        }
        List<TimeExpression> around = times(candidate, RoleName.AROUND);
        return around.size() == 1 ? Optional.of(around.get(0)) : Optional.empty();
    }

    /** The time that scorers find likeliest; the first where none was asked. */
    private static TimeExpression likeliest(EventMention candidate, List<TimeExpression> times) {
        return candidate
                .judgement()
                .flatMap(judged -> times.stream().max(Comparator.comparingDouble(time -> judged.of(RoleName.TIME)
                        .getOrDefault(time.head(), 0.0))))
                .orElse(times.getFirst());
    }

    private static List<TimeExpression> times(EventMention candidate, RoleName role) {
        return candidate.tokens(role).stream()
                .map(candidate.sentence()::timeAt)
                .flatMap(Optional::stream)
                .filter(DateFinder::isDate)
                .distinct()
                .toList();
    }

    /** Whether a time tells days, and not only an hour or how long something takes. */
    public static boolean isDate(TimeExpression time) {
        return !(time.value() instanceof Undated || time.value() instanceof TimeOfDay);
    }

    /**
     * The date that a time tells, seen from an event.
     *
     * @param view the sentence of the time
     */
    public MeetingDate date(SentenceView view, TimeExpression time, EventMention candidate, Status status) {
        int first = time.first();
        if (first > 0 && PREPOSITIONS.contains(view.lower(first - 1))) {
            first--;
        }
        DateResolver resolver = new DateResolver(article.published(), year(view), outlook(candidate, status));
        boolean fromElsewhere =
                ELSEWHERE.matcher(view.text(time.first(), time.end())).find();
        Optional<Period> period = fromElsewhere ? Optional.empty() : resolver.resolve(time.value());
        return new MeetingDate(view.text(first, time.end()), period);
    }

    /** The year that the sentence's other dates tell, else that of the page's address. */
    private Optional<Year> year(SentenceView view) {
        List<Year> told = view.sentence().times().stream()
                .flatMap(time -> years(time.value()))
                .filter(year -> year.getValue() >= FIRST_YEAR && year.getValue() <= LAST_YEAR)
                .distinct()
                .toList();
        if (told.size() == 1) {
            return Optional.of(told.get(0));
        }
        return article.url().map(YEAR_IN_URL::matcher).filter(Matcher::find).map(found -> Year.parse(found.group(1)));
    }

    private static Stream<Year> years(TimeValue value) {
        return switch (value) {
            case CalendarDate date -> date.year().stream();
            case Stretch stretch -> Stream.concat(years(stretch.first()), years(stretch.last()));
            default -> Stream.empty();
        };
    }
}
