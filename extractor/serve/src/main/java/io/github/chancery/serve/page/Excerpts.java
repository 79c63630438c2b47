package io.github.chancery.serve.page;

import io.github.chancery.serve.page.MarkedText.Quote;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands around the quotes of a text.
 *
 * @param marked the text with its quotes
 */
record Excerpts(MarkedText marked) {
    /** How many sentences are shown before a quote, and as many behind it. */
    private static final int SENTENCES = 2;

    /** How many characters these have at most. */
    private static final int MOST = 420;

    private static final String CUT = "…";

    /** One for each quote, or for several between which nothing is left out. */
    List<List<Stretch>> all() {
        List<List<Stretch>> all = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(marked.text());
        int from = 0;
        int to = -1;
        for (Quote quote : marked.quotes()) {
            int begin = before(quote.begin(), sentences);
            if (to >= 0 && begin > to) {
                all.add(excerpt(from, to));
                to = -1;
            }
            from = to < 0 ? begin : from;
            to = Math.max(to, behind(quote.end(), sentences));
        }
        if (to >= 0) {
            all.add(excerpt(from, to));
        }
        return all;
    }

    private List<Stretch> excerpt(int from, int to) {
        List<Stretch> stretches = new ArrayList<>();
        if (from > 0) {
            stretches.add(Stretch.around(CUT + " "));
        }
        stretches.addAll(marked.between(from, to));
        if (!marked.text().substring(to).isBlank()) {
            stretches.add(Stretch.around(" " + CUT));
        }
        return stretches;
    }

    private int pastBlanks(int offset) {
        int at = offset;
        while (at < marked.text().length()
                && Character.isWhitespace(marked.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private static int before(int offset, BreakIterator sentences) {
        int begin = offset;
        for (int i = 0; i < SENTENCES && begin > 0; i++) {
            int sentence = sentences.preceding(begin);
            if (offset - sentence > MOST) {
                break;
            }
            begin = sentence;
        }
        return begin;
    }

    private int behind(int offset, BreakIterator sentences) {
        int end = offset;
        for (int i = 0; i < SENTENCES && end < marked.text().length(); i++) {
            // A quote ends before the blank that its sentence ends with.
            int next = i == 0 ? pastBlanks(end) : end;
            int sentence = next < marked.text().length() ? sentences.following(next) : next;
            if (sentence - offset > MOST) {
                break;
            }
            end = sentence;
        }
        return end;
    }
}
