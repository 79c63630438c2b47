package io.github.chancery.serve.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * All that the store tells of one party or two, to be printed.
 *
 * @param title whom it is on
 * @param entries meetings with their sources, by date
 * @param more the address of a dossier with more meetings, if there are more
 */
public record Dossier(String title, List<Entry> entries, Optional<String> more) {
    public Dossier {
        requireNonNull(title);
        requireNonNull(more);
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
