package io.github.chancery.link.gazetteer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A war, crisis, agreement or conference that meetings are about.
 *
 * @param start the first day that it may have begun, if known
 * @param sitelinks how many wikis have a page on it; 0 when unknown
 */
public record Topic(String item, String label, List<String> aliases, Optional<LocalDate> start, int sitelinks)
        implements Item {
    private static final double PRIOR = 0.5;

    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

    /** A topic of which it is not known when it began or how well known it is. */
    public Topic(String item, String label, List<String> aliases) {
        this(item, label, aliases, Optional.empty(), 0);
    }

    public Topic {
        aliases = List.copyOf(aliases);
    }

    /** Reads a row of topics.tsv. */
    public static Topic of(Row row) {
        return new Topic(row.item(), row.cell("label"), row.list("aliases"), start(row), Sitelinks.of(row));
    }

    /** A start that is no date of our era is as good as none. */
    private static Optional<LocalDate> start(Row row) {
        String start = row.optional("start");
        try {
            return DATE.matcher(start).matches() ? Post.first(start) : Optional.empty();
        } catch (DateTimeException e) {
            throw row.failure("\"" + start + "\" is no date such as 2014, 2014-03 or 2014-03-05");
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.TOPIC;
    }

    @Override
    public double prior() {
        return Sitelinks.prior(sitelinks, PRIOR);
    }
}
