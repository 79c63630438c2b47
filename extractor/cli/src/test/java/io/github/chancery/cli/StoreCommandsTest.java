package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.merge.Merger;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands about a store as a whole. */
class StoreCommandsTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void fill() {
        DatasetGraph articles =
                RDFDataMgr.loadDatasetGraph("../base/src/test/resources/io/github/chancery/merge/reports.trig");
        try (GraphStore store = TdbStore.open(directory)) {
            store.write(edit -> {
                articles.stream().forEach(edit::add);
                return edit;
            });
            new Merger("https://example.org/").merge(store);
        }
    }

    @Test
    void compactTellsWhatTheStoreTakesAndChangesNothingOfItsGraph() {
        String before = export();
        Run.of("compact", "--loc", directory).succeeds().tells("the store takes ", " MB, and took ", " MB before");
        assertEquals(before, export());
    }

    private String export() {
        Run export = Run.of("export", "--loc", directory, "--format", "nquads").succeeds();
        return export.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "validate", "query who-met-whom", "forget held", "compact", "explain none"})
    void aDamagedStoreIsOneSentence(String command) throws IOException {
        Path names = directory.resolve("Data-0001").resolve("nodes-data.obj");
        try (RandomAccessFile file = new RandomAccessFile(names.toFile(), "rw")) {
            file.write(new byte[(int) file.length()]);
        }
        Run run = Run.of((Object[]) (command + " --loc " + directory).split(" ", -1))
                .fails(1, "the store " + directory + " is damaged (", "build it anew in another directory");
        assertEquals(1, run.err().lines().count(), run::toString);
    }
}
