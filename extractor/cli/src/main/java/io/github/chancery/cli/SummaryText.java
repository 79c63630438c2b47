package io.github.chancery.cli;

import io.github.chancery.build.BuildSummary;
import io.github.chancery.build.Forget;
import io.github.chancery.build.RelinkSummary;
import io.github.chancery.merge.Merged;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What a run did, as a line for the user. */
final class SummaryText {
    private SummaryText() {}

    static String of(BuildSummary done) {
        return String.format(
                Locale.ROOT,
                "articles: %d read, %d new%s, %d unchanged%s%s; failed: %d%s; %s; %s",
                done.read(),
                done.added(),
                done.updated() == 0 ? "" : ", " + done.updated() + " updated",
                done.unchanged(),
                done.outdated() == 0 ? "" : ", " + done.outdated() + " outdated",
                done.forgotten().map(count -> ", " + count + " forgotten").orElse(""),
                done.failed(),
                done.refused() == 0 ? "" : "; reports kept out: " + done.refused(),
                graph(done.merged()),
                seconds(done.duration()));
    }

    static String of(RelinkSummary done) {
        return String.format(
                Locale.ROOT,
                "articles: %d linked anew, %d unchanged; names: %d newly linked, %d linked otherwise, %d unlinked;"
                        + " failed: %d; %s; %s",
                done.relinked(),
                done.unchanged(),
                done.changes().linked(),
                done.changes().otherwise(),
                done.changes().unlinked(),
                done.failed(),
                graph(done.merged()),
                seconds(done.duration()));
    }

    static String of(Forget.Outcome done) {
        return "articles: " + done.forgotten() + " forgotten; failed: " + done.failed() + "; " + graph(done.merged());
    }

    private static String graph(Optional<Merged> merged) {
        return merged.map(SummaryText::graph).orElse("the graph is as it was");
    }

    private static String graph(Merged merged) {
        return String.format(
                Locale.ROOT,
                "the graph has articles: %d, reports: %d, meetings: %d",
                merged.articles(),
                merged.reports(),
                merged.meetings());
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
