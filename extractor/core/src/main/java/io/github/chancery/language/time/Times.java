package io.github.chancery.language.time;

import static java.util.Comparator.comparingInt;

import edu.stanford.nlp.ie.regexp.NumberSequenceClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import edu.stanford.nlp.util.CoreMap;
import io.github.chancery.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds dates and times by SUTime (Chang and Manning, 2012). */
public final class Times {
    /** "mid-May" is some day in May. */
    private static final Pattern MIDDLE = Pattern.compile("(?i)^mid-(?=\\p{L})");

    private static final String RULES =
            "edu/stanford/nlp/models/sutime/defs.sutime.txt,edu/stanford/nlp/models/sutime/english.sutime.txt";

    private final TimeExpressionExtractorImpl extractor;
    private final TimeWords words = TimeWords.shipped();
    private final NamedDays named = NamedDays.shipped();
    private final TimeEdges edges = TimeEdges.shipped();
    private final SerialNumbers serial = SerialNumbers.shipped();

    private Times(TimeExpressionExtractorImpl extractor) {
        this.extractor = extractor;
    }

    /** Loads SUTime and its rules. */
    public static Times load() {
        Properties properties = new Properties();
        // Holidays need a calendar library and a long load, and news seldom dates a meeting by one.
        properties.setProperty("sutime.binders", "0");
        properties.setProperty("sutime.rules", RULES);
        return new Times(new TimeExpressionExtractorImpl("sutime", properties));
    }

    /** The times told in a sentence, in order, without overlap. */
    public List<TimeExpression> find(List<CoreLabel> tokens) {
        List<TimeExpression> own = own(tokens);
        Stream<TimeExpression> read = words.in(tokens).stream()
                .flatMap(stretch -> find(tokens, stretch).stream())
                .filter(time -> own.stream().noneMatch(other -> overlap(time, other)))
                .filter(time -> !serial.isOne(tokens, time) && !isQuarterFinal(tokens, time))
                .map(time -> edges.around(tokens, time));
        List<TimeExpression> times = Stream.concat(own.stream(), read)
                .sorted(comparingInt(TimeExpression::first))
                .toList();
        return DayRanges.join(tokens, times);
    }

    /** What SUTime does not read, or reads otherwise. */
    private List<TimeExpression> own(List<CoreLabel> tokens) {
        List<TimeExpression> own = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int position = i;
            named.at(tokens, i)
                    .or(() -> NumericDates.at(tokens, position))
                    .or(() -> ForeignCalendars.at(tokens, position))
                    .ifPresent(own::add);
        }
        return own;
    }

    /** "the quarter-finals": no quarter of a year. */
    private static boolean isQuarterFinal(List<CoreLabel> tokens, TimeExpression time) {
        int behind = time.end() + 1;
        return behind < tokens.size()
                && tokens.get(time.end()).word().equals("-")
                && tokens.get(behind).word().toLowerCase(Locale.ROOT).startsWith("final");
    }

    private static boolean overlap(TimeExpression one, TimeExpression other) {
        return one.first() < other.end() && other.first() < one.end();
    }

    private List<TimeExpression> find(List<CoreLabel> tokens, TimeWords.Stretch stretch) {
        String noDay = null;
        CoreMap part = sentence(tokens.subList(stretch.first(), stretch.end()));
        List<TimeExpression> times = new ArrayList<>();
        for (CoreMap found : extractor.extractTimeExpressionCoreMaps(part, noDay, new SUTime.TimeIndex())) {
            TimeExpression time = time(tokens, found, stretch.first());
            if (tokens.subList(time.first(), time.end()).stream().noneMatch(Times::isVerb)) {
                times.add(time);
            }
        }
        return times;
    }

    /** "They first sat down": no Saturday. */
    private static boolean isVerb(CoreLabel token) {
        return token.tag().startsWith("VB") || token.tag().equals("MD");
    }

    /** SUTime reads numbers only where words know their place in their sentence's own text. */
    private static CoreMap sentence(List<CoreLabel> tokens) {
        StringBuilder text = new StringBuilder();
        List<CoreLabel> copies = new ArrayList<>();
        for (CoreLabel token : tokens) {
            CoreLabel copy = new CoreLabel(token);
            copy.setWord(MIDDLE.matcher(token.word()).replaceFirst(""));
            copy.setBeginPosition(text.length());
            copy.setEndPosition(text.append(copy.word()).length());
            text.append(' ');
            setPlace(copy, copies.size(), copies.size() + 1);
            copies.add(copy);
        }
        Annotation sentence = new Annotation(text.toString());
        sentence.set(CoreAnnotations.TokensAnnotation.class, copies);
        setPlace(sentence, 0, copies.size());
        return NumberSequenceClassifier.alignSentence(sentence);
    }

    private static void setPlace(CoreMap words, int first, int end) {
        words.set(CoreAnnotations.TokenBeginAnnotation.class, first);
        words.set(CoreAnnotations.TokenEndAnnotation.class, end);
    }

    private static TimeExpression time(List<CoreLabel> tokens, CoreMap found, int offset) {
        SUTime.Temporal written =
                found.get(edu.stanford.nlp.time.TimeExpression.Annotation.class).getTemporal();
        int first = offset + found.get(CoreAnnotations.TokenBeginAnnotation.class);
        int end = offset + found.get(CoreAnnotations.TokenEndAnnotation.class);
        return new TimeExpression(first, end, head(tokens, first, end), TemporalValues.of(written));
    }

    private static int head(List<CoreLabel> tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (tokens.get(i).tag().startsWith("NN")) {
                return i;
            }
        }
        return end - 1;
    }
}
