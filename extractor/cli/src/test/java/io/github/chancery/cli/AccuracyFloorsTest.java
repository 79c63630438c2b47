package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.chancery.digest.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accuracy on a sample of the annotated articles stays above the floors in a file, which tells what they are worth. */
@Tag("models")
class AccuracyFloorsTest {
    private static final Path ANNOTATIONS = Path.of("../../annotations");
    private static final int SAMPLE = 30;

    /** A line of the file. */
    private record Floor(String measure, String column, double least) {
        static Floor of(String line) {
            String[] fields = line.split("\t", -1);
            return new Floor(fields[0], fields[1], Double.parseDouble(fields[2]));
        }
    }

    @Test
    void holdOnAFixedSample(@TempDir Path directory) throws IOException {
        Path sample = Files.write(directory.resolve("sample.jsonl"), sample());
        Run run = Run.of("evaluate", sample, "--threads", "2").succeeds();
        List<String> broken = floors().stream()
                .filter(floor -> reached(run.out(), floor) < floor.least())
                .map(floor -> floor + ", reached " + reached(run.out(), floor))
                .toList();
        assertEquals(List.of(), broken, run::out);
    }

    private static List<String> sample() throws IOException {
        return Files.readAllLines(ANNOTATIONS.resolve("meetings.jsonl")).stream()
                .sorted(Comparator.comparing(AccuracyFloorsTest::draw))
                .limit(SAMPLE)
                .toList();
    }

    private static String draw(String article) {
        try {
            return Sha256.ofText(new JsonMapper().readTree(article).get("id").textValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Floor> floors() throws IOException {
        try (Stream<String> lines = Files.lines(ANNOTATIONS.resolve("floors.tsv"))) {
            return lines.filter(line -> !line.startsWith("#")).map(Floor::of).toList();
        }
    }

    /** What stands in a table under a column, in the line of a measure; the columns' names stand above. */
    private static double reached(String tables, Floor floor) {
        List<String> columns = List.of();
        for (String line : tables.split("\n", -1)) {
            List<String> cells = Arrays.asList(line.strip().split(" {2,}", -1));
            if (cells.contains(floor.column())) {
                columns = cells;
            } else if (cells.getFirst().equals(floor.measure()) && columns.contains(floor.column())) {
                return Double.parseDouble(cells.get(1 + columns.indexOf(floor.column())));
            }
        }
        throw new AssertionError("no " + floor + " in " + tables);
    }
}
