package io.github.chancery.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortionLinesTest {
    private static final String TEXT = "one\n\ntwo\r\nthree, which is longer\n\u00e9\nlast";

    private static final FileSystem FILES = new RawLocalFileSystem();

    @TempDir
    private Path directory;

    @BeforeAll
    static void open() throws IOException {
        FILES.initialize(URI.create("file:///"), new Configuration());
    }

    @Test
    void everyLineIsInOnePortionWhereverTheFileIsParted() throws IOException {
        Path file = Files.writeString(directory.resolve("lines"), TEXT);
        long length = Files.size(file);
        List<String> expected = TEXT.lines().toList();
        for (long first = 1; first < length; first++) {
            for (long second = first; second <= length; second++) {
                TreeMap<Long, String> lines = new TreeMap<>();
                read(file, 0, first, lines);
                read(file, first, second, lines);
                read(file, second, length, lines);
                assertEquals(expected, new ArrayList<>(lines.values()), "parted at " + first + " and " + second);
                assertEquals(
                        List.of(0L, 4L, 5L, 10L, 33L, 36L),
                        new ArrayList<>(lines.keySet()),
                        "parted at " + first + " and " + second);
            }
        }
    }

    @Test
    void theOffsetOfALineIsKnownAfterManyOthers() throws IOException {
        Path file = Files.writeString(directory.resolve("lines"), ("x".repeat(99) + "\n").repeat(20_000));
        TreeMap<Long, String> lines = new TreeMap<>();
        read(file, 1_000_000, 2_000_000, lines);
        assertEquals(10_000, lines.size());
        assertEquals(1_999_900, lines.lastKey());
    }

    private static void read(Path file, long begin, long end, Map<Long, String> lines) throws IOException {
        try (FSDataInputStream in = FILES.open(new org.apache.hadoop.fs.Path(file.toUri()))) {
            PortionLines portion = new PortionLines(in, new Portion(file.toString(), begin, end));
            BufferedReader reader = new BufferedReader(new InputStreamReader(portion, UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String earlier = lines.put(portion.offset(number), line);
                assertEquals(null, earlier);
            }
        }
    }
}
