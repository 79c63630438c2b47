package io.github.chancery.cli;

import io.github.chancery.gazetteer.GazetteerBuild;
import io.github.chancery.gazetteer.GazetteerSummary;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@code chancery gazetteer build} does and tells; apart from the command, which is there without the builder too. */
record GazetteerBuilding(Console console) {
    void run(Path from, Path to, Optional<Path> selection, int threads) {
        tell(to, build(from, to, selection, threads));
    }

    private GazetteerSummary build(Path from, Path to, Optional<Path> selection, int threads) {
        try (DumpProgress progress = new DumpProgress(console)) {
            return new GazetteerBuild(from, to, selection, threads, progress).run();
        }
    }

    private void tell(Path to, GazetteerSummary summary) {
        summary.named().forEach(console::say);
        if (summary.malformed() > summary.named().size()) {
            console.say("… and " + (summary.malformed() - summary.named().size()) + " more");
        }
        String rows = summary.rows().entrySet().stream()
                .map((Map.Entry<String, Long> row) ->
                        String.format(Locale.ROOT, "%s %,d", row.getKey(), row.getValue()))
                .collect(Collectors.joining(", "));
        console.say(String.format(
                Locale.ROOT,
                "%,d lines read, %,d malformed; in %s: %s",
                summary.documents(),
                summary.malformed(),
                to,
                rows));
    }
}
