package io.github.chancery.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.build.BuildSummary;
import io.github.chancery.build.Forget;
import io.github.chancery.build.RelinkSummary;
import io.github.chancery.merge.Merged;
import java.time.Duration;
import java.util.Optional;

/** What a run did, for programs: numbers of articles, what the graph has then ("graph", if it was changed), and seconds. */
final class SummaryJson {
    private SummaryJson() {}

    static ObjectNode of(BuildSummary done) {
        ObjectNode summary = JsonNodeFactory.instance
                .objectNode()
                .put("read", done.read())
                .put("new", done.added())
                .put("updated", done.updated())
                .put("unchanged", done.unchanged())
                .put("outdated", done.outdated());
        done.forgotten().ifPresent(count -> summary.put("forgotten", count));
        summary.put("failed", done.failed()).put("reportsKeptOut", done.refused());
        return with(summary, done.merged(), done.duration());
    }

    static ObjectNode of(RelinkSummary done) {
        ObjectNode summary = JsonNodeFactory.instance
                .objectNode()
                .put("relinked", done.relinked())
                .put("unchanged", done.unchanged())
                .put("namesLinked", done.changes().linked())
                .put("namesLinkedOtherwise", done.changes().otherwise())
                .put("namesUnlinked", done.changes().unlinked())
                .put("failed", done.failed());
        return with(summary, done.merged(), done.duration());
    }

    static ObjectNode of(Forget.Outcome done) {
        ObjectNode summary = JsonNodeFactory.instance
                .objectNode()
                .put("forgotten", done.forgotten())
                .put("failed", done.failed());
        return graph(summary, done.merged());
    }

    private static ObjectNode with(ObjectNode summary, Optional<Merged> merged, Duration duration) {
        return graph(summary, merged).put("seconds", duration.toMillis() / 1000.0);
    }

    private static ObjectNode graph(ObjectNode summary, Optional<Merged> merged) {
        merged.ifPresent(graph -> summary.putObject("graph")
                .put("articles", graph.articles())
                .put("reports", graph.reports())
                .put("meetings", graph.meetings()));
        return summary;
    }
}
