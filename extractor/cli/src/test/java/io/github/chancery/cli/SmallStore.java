package io.github.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * A store of three articles.
 *
 * @param articles the file of them
 * @param store where it is
 */
record SmallStore(Path articles, Path store) {
    private static final String TEXTS =
            """
            {"id": "1", "published": "2016-08-15", "text": "Iranian Foreign Minister Mohammad Javad Zarif met his Russian \
            counterpart Sergei Lavrov in Moscow on Monday. They discussed the situation in Syria."}
            {"id": "2", "published": "2016-08-16", "text": "Iran and Russia held talks in Moscow on Monday."}
            {"id": "3", "published": "2016-08-16", "text": "The river rose in the night."}
            """;

    /** Builds it in a folder. */
    static SmallStore in(Path folder) throws IOException {
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), TEXTS);
        Path store = folder.resolve("store");
        Run.of("build", articles, "--loc", store).succeeds();
        return new SmallStore(articles, store);
    }

    /** All quads of a store, sorted. */
    static String quads(Path store) {
        Run export = Run.of("export", "--loc", store, "--format", "nquads").succeeds();
        return export.out().lines().sorted().collect(Collectors.joining("\n", "", "\n"));
    }
}
