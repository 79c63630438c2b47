package io.github.chancery.read.format;

import java.util.Locale;

/** What is read of an article that a table holds. */
public enum Field {
    ID,
    TITLE,
    URL,
    PUBLISHED,
    PUBLISHER,
    TEXT;

    /** The name by which users call it, and that a table of ours has. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
