package io.github.chancery.link.item;

import java.util.List;

/**
 * An organisation.
 *
 * @param type such as "intergovernmental", "armed_group" or "venue"
 */
public record Organisation(String item, String label, List<String> aliases, String type) implements Item {
    private static final String VENUE = "venue";
    private static final double PRIOR = 0.7;

    public Organisation {
        aliases = List.copyOf(aliases);
    }

    /** Reads a row of organisations.tsv. */
    public static Organisation of(Row row) {
        return new Organisation(row.item(), row.cell("label"), row.list("aliases"), row.cell("kind"));
    }

    @Override
    public ItemKind kind() {
        return type.equals(VENUE) ? ItemKind.VENUE : ItemKind.ORGANISATION;
    }

    @Override
    public double prior() {
        return PRIOR;
    }
}
