package io.github.chancery.link.gazetteer;

import java.util.List;

/**
 * An organisation.
 *
 * @param type such as "intergovernmental", "armed_group" or "venue"
 * @param sitelinks how many wikis have a page on it; 0 when unknown
 */
public record Organisation(String item, String label, List<String> aliases, String type, int sitelinks)
        implements Item {
    private static final String VENUE = "venue";
    private static final double PRIOR = 0.7;

    /** An organisation of which it is not known how well known it is. */
    public Organisation(String item, String label, List<String> aliases, String type) {
        this(item, label, aliases, type, 0);
    }

    public Organisation {
        aliases = List.copyOf(aliases);
    }

    /** Reads a row of organisations.tsv. */
    public static Organisation of(Row row) {
        return new Organisation(
                row.item(), row.cell("label"), row.list("aliases"), row.cell("kind"), Sitelinks.of(row));
    }

    @Override
    public ItemKind kind() {
        return type.equals(VENUE) ? ItemKind.VENUE : ItemKind.ORGANISATION;
    }

    @Override
    public double prior() {
        return Sitelinks.prior(sitelinks, PRIOR);
    }
}
