package io.github.chancery.serve.page;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A stretch of an article's text.
 *
 * @param text as it stands there
 * @param isQuote whether a report rests on it
 * @param notes on the reports that rest on a quote which ends with it
 */
public record Stretch(String text, boolean isQuote, List<Note> notes) {
    public Stretch {
        requireNonNull(text);
        notes = List.copyOf(notes);
    }

    /** Of a quote alone. */
    static Stretch quote(String text) {
        return new Stretch(text, true, List.of());
    }

    /** Of what stands around quotes. */
    static Stretch around(String text) {
        return new Stretch(text, false, List.of());
    }

    /**
     * A note on a report, beside the text.
     *
     * @param number by which the text refers to it
     * @param address of the meeting's page
     * @param meeting the meeting's name
     * @param kind of meeting, and what became of it, in words
     */
    public record Note(int number, String address, String meeting, String kind) {
        public Note {
            requireNonNull(address);
            requireNonNull(meeting);
            requireNonNull(kind);
        }
    }
}
