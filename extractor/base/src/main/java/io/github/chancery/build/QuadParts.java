package io.github.chancery.build;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.FileProblem;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.ReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The files of N-Quads that a job wrote.
 *
 * @param files in the order of their names
 * @param others what else lies there and is not read
 */
record QuadParts(List<Path> files, List<Path> others) {
    private static final Pattern PART = Pattern.compile(".*\\.nq(\\.gz)?");
    /** As Hadoop marks what is no data: {@code _SUCCESS}, {@code _temporary/}, {@code .part-0.nq.crc}. */
    private static final Pattern MARK = Pattern.compile("[._].*");

    QuadParts {
        files = List.copyOf(requireNonNull(files));
        others = List.copyOf(requireNonNull(others));
    }

    /**
     * Those in some directories and what is below them, and files that are named.
     *
     * @throws ReadException if one of these is not there
     */
    static QuadParts in(List<Path> inputs) {
        List<Path> files = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path input : inputs) {
            list(input).forEach(file -> (matches(PART, file) ? files : others).add(file));
        }
        return new QuadParts(files, others);
    }

    private static List<Path> list(Path input) {
        Origin origin = Origin.of(input.toString());
        if (!Files.exists(input)) {
            throw new ReadException(origin, "does not exist; name a directory of .nq or .nq.gz files");
        }
        try (Stream<Path> found = Files.walk(input)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !isMarked(input.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ReadException(
                    origin, "cannot be looked through (" + FileProblem.of(e) + "); see that you may read there", e);
        }
    }

    /** What tasks have not committed lies in a directory that is marked. */
    private static boolean isMarked(Path file) {
        return StreamSupport.stream(file.spliterator(), false).anyMatch(name -> matches(MARK, name));
    }

    private static boolean matches(Pattern name, Path file) {
        return name.matcher(file.getFileName().toString()).matches();
    }
}
