package io.github.chancery.serve.page;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.github.chancery.serve.page.Stretch.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A text in which the quotes that reports rest on are marked.
 *
 * @param text the whole text
 * @param quotes in the order of the text
 */
record MarkedText(String text, List<Quote> quotes) {
    /**
     * A quote.
     *
     * @param begin offset of its first character
     * @param end offset after its last character
     * @param note on the report that rests on it, where the text is to tell
     */
    record Quote(int begin, int end, Optional<Note> note) {
        Quote {
            requireNonNull(note);
        }

        /**
         * A quote of a text.
         *
         * @param codePoints how many code points stand before it
         * @param words the quote
         */
        static Quote of(String text, int codePoints, String words, Optional<Note> note) {
            int begin = text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
            return new Quote(begin, Math.min(text.length(), begin + words.length()), note);
        }
    }

    MarkedText {
        requireNonNull(text);
        quotes = quotes.stream()
                .sorted(comparing(Quote::begin).thenComparing(Quote::end))
                .toList();
    }

    /** A part of the text, cut where quotes begin or end. */
    List<Stretch> between(int from, int to) {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        for (Quote quote : quotes) {
            cuts.add(Math.clamp(quote.begin(), from, to));
            cuts.add(Math.clamp(quote.end(), from, to));
        }
        List<Stretch> stretches = new ArrayList<>();
        int begin = from;
        for (int end : cuts.tailSet(from + 1)) {
            stretches.add(stretch(begin, end));
            begin = end;
        }
        return stretches;
    }

    private Stretch stretch(int begin, int end) {
        boolean isQuote = quotes.stream().anyMatch(quote -> quote.begin() <= begin && quote.end() >= end);
        List<Note> notes = quotes.stream()
                .filter(quote -> quote.end() == end && quote.begin() < end)
                .flatMap(quote -> quote.note().stream())
                .distinct()
                .toList();
        return new Stretch(text.substring(begin, end), isQuote, notes);
    }
}
