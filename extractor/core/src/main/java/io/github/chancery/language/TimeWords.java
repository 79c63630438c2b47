package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.resource.ResourceLines;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells where in a sentence a time may be told, much faster than SUTime tells that none is. */
final class TimeWords {
    /** Words such as "from", "the last" or "in the morning of" that a time reaches to from the word that shows it. */
    private static final int REACH = 6;

    private final Pattern shown;

    private TimeWords(Pattern shown) {
        this.shown = shown;
    }

    static TimeWords shipped() {
        List<String> lines = ResourceLines.of(Language.class, "times.txt");
        String shown = String.format(
                "\\d|%s|^(?:%s)|^(?:%s)\\.?$", anyOf(lines, "within:"), anyOf(lines, "begin:"), anyOf(lines, "whole:"));
        return new TimeWords(Pattern.compile(shown, Pattern.CASE_INSENSITIVE));
    }

    /** The stretch of a sentence outside of which it tells no time; empty when it tells none. */
    Optional<Stretch> in(List<CoreLabel> tokens) {
        int[] positions = IntStream.range(0, tokens.size())
                .filter(i -> shown.matcher(tokens.get(i).word()).find())
                .toArray();
        if (positions.length == 0) {
            return Optional.empty();
        }
        int last = positions[positions.length - 1];
        return Optional.of(new Stretch(Math.max(0, positions[0] - REACH), Math.min(tokens.size(), last + 1 + REACH)));
    }

    private static String anyOf(List<String> lines, String section) {
        return lines.stream()
                .filter(line -> line.startsWith(section))
                .flatMap(
                        line -> List.of(line.substring(section.length()).strip().split("\\s+")).stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** Neighbouring words, from the position {@code first} to before {@code end}. */
    record Stretch(int first, int end) {}
}
