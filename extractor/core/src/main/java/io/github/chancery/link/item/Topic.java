package io.github.chancery.link.item;

import java.util.List;

/** A war, crisis, agreement or conference that meetings are about. */
public record Topic(String item, String label, List<String> aliases) implements Item {
    private static final double PRIOR = 0.5;

    public Topic {
        aliases = List.copyOf(aliases);
    }

    /** Reads a row of topics.tsv. */
    public static Topic of(Row row) {
        return new Topic(row.item(), row.cell("label"), row.list("aliases"));
    }

    @Override
    public ItemKind kind() {
        return ItemKind.TOPIC;
    }

    @Override
    public double prior() {
        return PRIOR;
    }
}
