package io.github.chancery.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Files of records, each file sorted by item number; together they are read in that order without being held. */
final class Parts {
    /** By item number, then by text, so that the order does not depend on the dump's. */
    static final Comparator<String> ORDER =
            Comparator.comparingLong(Parts::number).thenComparing(Comparator.naturalOrder());

    private final Path directory;

    /** @param directory where the files are; made if need be */
    Parts(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    /** The item number that a record begins with. */
    static long number(String entry) {
        return Long.parseLong(entry, 0, entry.indexOf('\t'), 10);
    }

    /** Writes the file with a number; one of a run that broke off is overwritten. */
    void write(int part, List<String> records) throws IOException {
        List<String> sorted = new ArrayList<>(records);
        sorted.sort(ORDER);
        Files.write(file(part), sorted, UTF_8);
    }

    /** Hands over the records of the first {@code count} files by item number; equal records once. */
    void forEach(int count, RecordReader reader) throws IOException {
        List<Run> opened = new ArrayList<>();
        try {
            PriorityQueue<Run> runs = new PriorityQueue<>(Comparator.comparing(Run::head, ORDER));
            for (int part = 0; part < count; part++) {
                Run run = new Run(Files.newBufferedReader(file(part), UTF_8));
                opened.add(run);
                if (run.next()) {
                    runs.add(run);
                }
            }
            merge(runs, reader);
        } finally {
            for (Run run : opened) {
                run.reader.close();
            }
        }
    }

    private static void merge(PriorityQueue<Run> runs, RecordReader reader) throws IOException {
        String last = "";
        for (Run run = runs.poll(); run != null; run = runs.poll()) {
            if (!run.head().equals(last)) {
                last = run.head();
                reader.read(last);
            }
            if (run.next()) {
                runs.add(run);
            }
        }
    }

    private Path file(int part) {
        return directory.resolve(String.format(java.util.Locale.ROOT, "part-%05d.tsv", part));
    }

    /** Takes a record. */
    interface RecordReader {
        void read(String entry) throws IOException;
    }

    /** A file that is being read. */
    private static final class Run {
        private final BufferedReader reader;
        private @Nullable String line;

        Run(BufferedReader reader) {
            this.reader = reader;
        }

        String head() {
            return String.valueOf(line);
        }

        boolean next() throws IOException {
            line = reader.readLine();
            return line != null;
        }
    }
}
