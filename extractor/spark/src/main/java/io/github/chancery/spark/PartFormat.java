package io.github.chancery.spark;

import org.apache.hadoop.mapred.lib.MultipleTextOutputFormat;
import org.jspecify.annotations.Nullable;

/** Writes what a task makes to one part a kind; public, as Hadoop makes it. All parts of a task are committed together, whole, and once. */
public final class PartFormat extends MultipleTextOutputFormat<Kind, String> {
    @Override
    protected String generateFileNameForKeyValue(Kind kind, String value, String name) {
        return kind.path(name);
    }

    /** The kind is in the name already. */
    @Override
    protected @Nullable Kind generateActualKey(Kind kind, String value) {
        return null;
    }
}
