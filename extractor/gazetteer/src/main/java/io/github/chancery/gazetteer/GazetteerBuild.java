package io.github.chancery.gazetteer;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.FileProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Builds a gazetteer from a Wikidata dump. The dump is read twice, first for the classes and then for the items; what is kept
 * goes to files in {@code DIR.tmp} and is sorted from there, so that memory does not grow with the dump. The result is a
 * function of the dump and the selection, however many threads read it and however often the build was broken off.
 */
public final class GazetteerBuild {
    private static final int READINGS = 2;
    private static final long INTERVAL = 20_000;

    private final Path from;
    private final Path to;
    private final Path work;
    private final Selection selection;
    private final byte[] selectionBytes;
    private final Scan.Limits limits;
    private final BuildProgress progress;

    /**
     * Prepares a build.
     *
     * @param from a dump or a directory of entity documents
     * @param to the directory of the gazetteer
     * @param selection what is kept; empty for what the shipped selection.yml says
     * @throws ChanceryException if the selection cannot be used
     */
    public GazetteerBuild(Path from, Path to, Optional<Path> selection, int threads, BuildProgress progress) {
        this(from, to, selection, new Scan.Limits(threads, INTERVAL), progress);
    }

    GazetteerBuild(Path from, Path to, Optional<Path> selection, Scan.Limits limits, BuildProgress progress) {
        if (!Files.exists(from)) {
            throw new ChanceryException(from + ": there is no such file; give a Wikidata JSON dump or a directory");
        }
        Installation.check(to);
        this.from = from;
        this.to = to;
        this.work = to.resolveSibling(to.getFileName() + ".tmp");
        this.selectionBytes = SelectionFile.bytes(selection);
        this.selection = SelectionFile.parse(selection.map(Path::toString).orElse("selection.yml"), selectionBytes);
        this.limits = limits;
        this.progress = progress;
    }

    /**
     * Builds, going on from where an earlier run was broken off.
     *
     * @throws ChanceryException if the dump cannot be read or nothing in it can be kept
     */
    public GazetteerSummary run() {
        try {
            Files.createDirectories(work);
        } catch (IOException e) {
            throw failure(e);
        }
        // The lock ends with the process, however that ends.
        try (FileChannel channel = FileChannel.open(work.resolve("lock"), CREATE, WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new ChanceryException(
                        work + " is in use by another build of the same gazetteer; run again when it is done");
            }
            Position position = position();
            ClassReading classes = new ClassReading();
            position = read(position, 0, classes);
            Hierarchy hierarchy = Hierarchy.of(selection, parts(1), parts(position, 1));
            position = read(position, 1, new ItemReading(selection, hierarchy, classes));
            return finish(position);
        } catch (UncheckedIOException e) {
            throw failure(requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private ChanceryException failure(IOException e) {
        return new ChanceryException(
                from + " to " + to + ": " + FileProblem.of(e) + "; the same command goes on from where it was", e);
    }

    private Position position() throws IOException {
        String input = Fingerprint.of(from, selectionBytes);
        Position position = Position.read(work).orElse(Position.start(input));
        if (!position.input().equals(input)) {
            throw new ChanceryException(
                    work + " is of another dump or selection; remove it, or run again with what it was begun with");
        }
        return position;
    }

    private Position read(Position position, int reading, Reading what) throws IOException {
        if (position.reading() > reading) {
            return position;
        }
        try (Documents documents = Documents.open(from)) {
            Position end = new Scan(documents, work, position, limits, progress).run(what);
            Files.writeString(
                    work.resolve("reading-" + (reading + 1)).resolve("count"), end.count() + " " + end.parts());
            Position next = end.nextReading();
            next.write(work);
            return next;
        }
    }

    private GazetteerSummary finish(Position position) throws IOException {
        int count = parts(position, READINGS);
        Titles titles = new Titles(Gazetteer.embedded().offices());
        References references = References.of(selection, titles, parts(READINGS), count);
        Path finished = work.resolve("finished");
        Map<Kind, Long> rows = TableWriter.write(finished, selection, references, parts(READINGS), count);
        if (rows.values().stream().allMatch(number -> number == 0)) {
            throw new ChanceryException(from + ": nothing in it is kept; is it a Wikidata JSON dump? Then change the"
                    + " selection and remove " + work);
        }
        Installation.install(finished, to, Fingerprint.ofTables(finished));
        GazetteerSummary summary = summary(position, rows);
        Installation.delete(work);
        return summary;
    }

    private GazetteerSummary summary(Position position, Map<Kind, Long> rows) throws IOException {
        Map<String, Long> byFile = new TreeMap<>();
        rows.forEach((kind, number) -> byFile.put(kind.file(), number));
        try (Documents documents = Documents.open(from)) {
            List<String> named = position.named().stream()
                    .sorted(Comparator.comparingLong(Malformed::number))
                    .map(malformed -> documents.place(malformed.number()) + ": " + malformed.reason())
                    .toList();
            return new GazetteerSummary(ends(READINGS)[0], byFile, position.malformed(), named);
        }
    }

    private Parts parts(int reading) throws IOException {
        return new Parts(work.resolve("reading-" + reading));
    }

    private int parts(Position position, int reading) throws IOException {
        if (position.reading() < reading) {
            throw new IllegalStateException("reading " + reading + " has not come to its end");
        }
        return (int) ends(reading)[1];
    }

    /** How many documents a finished reading had, and how many files of records it gave. */
    private long[] ends(int reading) throws IOException {
        String[] numbers = Files.readString(work.resolve("reading-" + reading).resolve("count"))
                .split(" ", -1);
        return new long[] {Long.parseLong(numbers[0]), Long.parseLong(numbers[1])};
    }
}
