package io.github.chancery.read.layout;

import io.github.chancery.model.Article.Dateline;
import io.github.chancery.resource.WordList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a report is filed from: "LONDON (Reuters) - ", "GENEVA, 4 May (AFP) – ", "Moscow, SANA- ", and on a line of its
 * own "HAVANA, Nov. 4 , 2005 (Xinhua)".
 *
 * @param agencies news agencies that sign after a comma
 * @param labels words that stand where a place could, such as "EXCLUSIVE"
 */
record PlaceDatelines(Set<String> agencies, Set<String> labels) {
    private static final int LONGEST = 120;
    private static final Pattern DASH = Pattern.compile("\\s*(?:--?|–)\\s+|\\s*[—―]\\s*");
    private static final Pattern SENTENCE = Pattern.compile("[\\p{Lu}\\p{N}\"“„‘'«]");
    private static final String WORD = "\\p{Lu}[\\p{L}.'’]*(?:[-‑/][\\p{L}.'’]+)*";
    private static final Pattern PLACE =
            Pattern.compile(WORD + "(?:,? (?:(?:of|the|de|del|la|al|el|and) )*" + WORD + "){0,5}");
    private static final Pattern BEFORE_COMMA = Pattern.compile("\\s+(?=,)");
    /** "2006, 2006" */
    private static final Pattern TWICE = Pattern.compile("(\\d{4}),? \\1\\b|(\\d{4}),(?= \\()");
    /** Shorter words in capitals are rather an organisation. */
    private static final Pattern IN_CAPITALS = Pattern.compile("[\\p{Lu} .'’/-]{4,}(?:,.*)?");

    static PlaceDatelines shipped() {
        WordList lines = WordList.of(PlaceDatelines.class, "datelines.txt");
        return new PlaceDatelines(Set.copyOf(lines.entries("agency")), Set.copyOf(lines.entries("label")));
    }

    /**
     * A dateline of a passage.
     *
     * @param rest what follows it in the passage, empty where nothing does
     * @param day the day it tells with its year
     */
    record Found(Dateline dateline, Passage rest, Optional<LocalDate> day) {}

    /** The dateline at the head of {@code passage}, or the one that it wholly is. */
    Optional<Found> in(Passage passage) {
        return alone(passage).or(() -> ahead(passage));
    }

    /** The dateline that a line is: its place is in capitals, its day told. */
    Optional<Found> alone(Passage passage) {
        if (!passage.isShortLine()) {
            return Optional.empty();
        }
        String line = BEFORE_COMMA.matcher(passage.text()).replaceAll("");
        PlaceDatelineHead head = PlaceDatelineHead.of(TWICE.matcher(line).replaceFirst("$1$2"), agencies);
        boolean filed = head.date().isPresent()
                && PLACE.matcher(head.place()).matches()
                && IN_CAPITALS.matcher(head.place()).matches();
        return filed ? Optional.of(found(passage, head, passage.text().length())) : Optional.empty();
    }

    private Optional<Found> ahead(Passage passage) {
        String text = passage.text();
        Matcher dash = DASH.matcher(text).region(0, Math.min(LONGEST, text.length()));
        if (!dash.find()) {
            return Optional.empty();
        }
        PlaceDatelineHead head = PlaceDatelineHead.of(text.substring(0, dash.start()), agencies);
        boolean attachedHyphen = dash.group().startsWith("-") || dash.group().startsWith("–");
        boolean begins =
                SENTENCE.matcher(text).region(dash.end(), text.length()).lookingAt();
        if (!begins || !isPlace(head) || (attachedHyphen && !head.agency())) {
            return Optional.empty();
        }
        return Optional.of(found(passage, head, dash.end()));
    }

    private static Found found(Passage passage, PlaceDatelineHead head, int end) {
        Passage rest = passage.from(end);
        Dateline dateline = new Dateline(head.place(), passage.begin(), rest.begin());
        return new Found(dateline, rest, head.date().flatMap(WrittenDate::day));
    }

    /** A place is signed, dated, written in capitals, or told with its country; else it may be anybody's name. */
    private boolean isPlace(PlaceDatelineHead head) {
        String place = head.place();
        return PLACE.matcher(place).matches()
                && !labels.contains(place)
                && (head.agency()
                        || head.date().isPresent()
                        || IN_CAPITALS.matcher(place).matches()
                        || place.contains(","));
    }
}
