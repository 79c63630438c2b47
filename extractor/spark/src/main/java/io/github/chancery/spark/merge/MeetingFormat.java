package io.github.chancery.spark.merge;

import org.apache.hadoop.mapred.lib.MultipleTextOutputFormat;
import org.jspecify.annotations.Nullable;

/** Names parts of triples so that a load knows them; public, as Hadoop makes it. */
public final class MeetingFormat extends MultipleTextOutputFormat<String, String> {
    @Override
    protected String generateFileNameForKeyValue(String thing, String lines, String name) {
        return name + ".nq";
    }

    /** What the triples are of they tell themselves. */
    @Override
    protected @Nullable String generateActualKey(String thing, String lines) {
        return null;
    }
}
