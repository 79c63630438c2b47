package io.github.chancery.link.item;

import java.util.List;

/**
 * A war, crisis, agreement or conference that meetings are about.
 *
 * @param sitelinks how many wikis have a page on it; 0 when unknown
 */
public record Topic(String item, String label, List<String> aliases, int sitelinks) implements Item {
    private static final double PRIOR = 0.5;

    /** A topic of which it is not known how well known it is. */
    public Topic(String item, String label, List<String> aliases) {
        this(item, label, aliases, 0);
    }

    public Topic {
        aliases = List.copyOf(aliases);
    }

    /** Reads a row of topics.tsv. */
    public static Topic of(Row row) {
        return new Topic(row.item(), row.cell("label"), row.list("aliases"), Sitelinks.of(row));
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
