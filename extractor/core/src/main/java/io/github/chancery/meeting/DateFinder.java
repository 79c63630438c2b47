package io.github.chancery.meeting;

import io.github.chancery.model.Article;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.Period;
import io.github.chancery.model.Status;
import io.github.chancery.model.TimeExpression;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds when a candidate's meeting is: the time that a pattern gives it, else the only one of its sentence. */
final class DateFinder {
    private static final Pattern DURATION =
            Pattern.compile("P[0-9XT].*|T([0-9]|MO|AF|EV|NI|DT|MI)((?!OFFSET).)*|.*\\bPX.*|.*_REF");
    private static final Set<String> PREPOSITIONS =
            Set.of("on", "in", "at", "from", "during", "since", "late", "early", "later", "of");

    private static final String ATTRIBUTE = "nmod:(of|since|until|poss)|compound|amod|nummod";
    private static final String ASIDE = "advcl:(since|until|before|after|as|while|when)|acl.*";
    private static final Pattern AHEAD = Pattern.compile("(?i)\\b(next|tomorrow|upcoming|coming)\\b");
    private static final Set<String> ELSEWHERE = Set.of("earlier", "later", "before", "after", "previously");

    /** A year in the address of a page: "…/2015/11/…". */
    private static final Pattern YEAR_IN_URL = Pattern.compile("/(20\\d\\d|19\\d\\d)(?=[/-])");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d(?=-|$)");

    private final Article article;

    DateFinder(Article article) {
        this.article = article;
    }

    /** The date as told, with the days meant where something settles them. */
    Optional<MeetingDate> find(Candidate candidate, Status status) {
        return time(candidate).map(time -> date(candidate.sentence(), time, isAhead(candidate, status)));
    }

    /** Whether a date lies wholly after the day of publication, by its words or by the days meant. */
    boolean isAhead(MeetingDate date) {
        return AHEAD.matcher(date.text()).find()
                || date.period()
                        .filter(period -> article.published()
                                .filter(period.earliest()::isAfter)
                                .isPresent())
                        .isPresent();
    }

    /** Whether a date goes on after the day of publication. */
    boolean lasts(MeetingDate date) {
        return date.period()
                .filter(period ->
                        article.published().filter(period.latest()::isAfter).isPresent())
                .isPresent();
    }

    private static boolean isAhead(Candidate candidate, Status status) {
        boolean past = candidate.sentence().tag(candidate.event()).matches("VBD|VBN");
        return status == Status.PLANNED || (status == Status.PROPOSED && !past) || status == Status.CANCELLED;
    }

    private static Optional<TimeExpression> time(Candidate candidate) {
        SentenceView view = candidate.sentence();
        List<TimeExpression> told = candidate.tokens(RoleName.TIME).stream()
                .map(view::timeAt)
                .flatMap(Optional::stream)
                .filter(DateFinder::isDate)
                .toList();
        if (!told.isEmpty()) {
            return Optional.of(told.get(0));
        }
        List<TimeExpression> all = view.sentence().times().stream()
                .filter(time -> isDate(time) && isAdverbial(view, time, candidate))
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Whether a time can say when the event is: not in "the communique of 2012" or "since she took office in May". */
    private static boolean isAdverbial(SentenceView view, TimeExpression time, Candidate candidate) {
        int event = candidate.event();
        // When a meeting is called off is not when it was to be.
        List<Integer> refused = candidate.tokens(RoleName.CANCELLED);
        return view.sentence().dependencies().stream()
                .filter(edge -> edge.dependent() == time.head() && edge.governor() >= 0)
                .allMatch(edge -> !edge.relation().matches(ATTRIBUTE)
                        && !refused.contains(edge.governor())
                        && (edge.governor() == event || !isAside(view, edge.governor(), event)));
    }

    private static boolean isAside(SentenceView view, int verb, int event) {
        return view.sentence().dependencies().stream()
                .anyMatch(edge -> edge.dependent() == verb
                        && edge.relation().matches(ASIDE)
                        && view.dependents(verb, ".*").stream().noneMatch(part -> part == event));
    }

    private static boolean isDate(TimeExpression time) {
        return !DURATION.matcher(time.timex()).matches();
    }

    private MeetingDate date(SentenceView view, TimeExpression time, boolean ahead) {
        int first = time.first();
        if (first > 0 && PREPOSITIONS.contains(view.token(first - 1).word().toLowerCase(Locale.ROOT))) {
            first--;
        }
        DateResolver resolver = new DateResolver(article.published(), year(view), ahead);
        // "a day earlier": than what the text told before, not than its publication.
        boolean fromElsewhere = ELSEWHERE.contains(view.token(time.end() - 1).word());
        Optional<Period> period = fromElsewhere ? Optional.empty() : resolver.resolve(time.timex());
        return new MeetingDate(view.text(first, time.end()), period);
    }

    /** The year that the sentence's other dates tell, else that of the page's address. */
    private Optional<Year> year(SentenceView view) {
        Set<String> told = view.sentence().times().stream()
                .flatMap(time -> YEAR.matcher(time.timex()).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        if (told.size() == 1) {
            return told.stream().map(Year::parse).findFirst();
        }
        return article.url().map(YEAR_IN_URL::matcher).filter(Matcher::find).map(found -> Year.parse(found.group(1)));
    }
}
