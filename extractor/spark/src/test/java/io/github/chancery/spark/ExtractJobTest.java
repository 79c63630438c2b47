package io.github.chancery.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractJobTest {
    @ParameterizedTest
    @ValueSource(strings = {"--output out", "news", "--output out news --manifest paths", "--output out news --faster"})
    void anInputInOneWayAndAnOutputAreNeeded(String arguments) {
        assertEquals(2, ExtractJob.run(arguments.split(" ")));
    }

    @Test
    void theManifestsPathsBeginAtTheRoot(@TempDir Path directory) throws IOException {
        Path list = Files.writeString(directory.resolve("paths"), "2024/a.warc.gz\n\n 2024/b.warc.gz \n");
        Manifest manifest = new Manifest(list.toString(), "s3a://news/");
        assertEquals(
                List.of(Portion.whole("s3a://news/2024/a.warc.gz"), Portion.whole("s3a://news/2024/b.warc.gz")),
                manifest.portions(new Configuration()));
        assertEquals("b.warc.gz", manifest.portions(new Configuration()).get(1).label());
        assertThrows(
                ChanceryException.class,
                () -> new Manifest(directory.resolve("none").toString(), "").portions(new Configuration()));
    }
}
