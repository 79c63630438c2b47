package io.github.chancery.serve.page;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * All that the store tells of one party or two, to be printed.
 *
 * @param title whom it is on
 * @param entries meetings with their sources, by date
 * @param isCut whether there are more
 */
public record Dossier(String title, List<Entry> entries, boolean isCut) {
    /** So many meetings are told at most. */
    public static final int MOST = 200;

    public Dossier {
        requireNonNull(title);
        entries = List.copyOf(entries);
    }

    /**
     * A meeting.
     *
     * @param told its row in the list of meetings
     * @param parties who takes part, as a list tells it, without items
     * @param sources articles with their words
     */
    public record Entry(Row told, String parties, List<Quotation> sources) {
        public Entry {
            sources = List.copyOf(sources);
        }
    }
}
