package io.github.chancery.link.gazetteer;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chancery.AnyText;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Timeout;

/** Any bytes as each table of a gazetteer. */
class GazetteerTableFuzzTest {
    private static final List<Consumer<GazetteerTables>> TABLES = List.of(
            GazetteerTables::countries,
            GazetteerTables::cities,
            GazetteerTables::organisations,
            GazetteerTables::people,
            GazetteerTables::topics,
            GazetteerTables::ordinaryWords,
            GazetteerTables::givenNames,
            GazetteerTables::offices,
            GazetteerTables::provinces,
            KnownNameSelection::of);

    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) {
        for (Consumer<GazetteerTables> table : TABLES) {
            GazetteerFiles files = new GazetteerFiles(
                    file -> file.startsWith(GazetteerFiles.ADDED) ? new byte[0] : bytes, file -> "input.tsv");
            AnyText.isUsedOrTold("input.tsv", () -> table.accept(new GazetteerTables(files)));
        }
    }
}
