package io.github.chancery.read.source;

import static java.util.Comparator.comparing;

import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.ReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Walks the files of directories in the order of their names.
 *
 * @param passedOver counts the hidden ones
 */
record Walk(FileOpener files, Consumer<ReadException> failures, PassedOver passedOver) {

    /** Opens every file below a directory that is not hidden. */
    void directory(Path directory) {
        walk(directory, new HashSet<>());
    }

    /** Opens every file that fits, and what is below every directory that fits. */
    void all(Path input, Glob glob) {
        Set<Path> seen = new HashSet<>();
        List<Path> found;
        try {
            found = glob.paths();
        } catch (IOException e) {
            failures.accept(Unreadable.because(Origin.of(input.toString()), e));
            return;
        }
        if (found.isEmpty()) {
            failures.accept(new ReadException(Origin.of(input.toString()), "fits no file; check the pattern."));
        }
        found.forEach(path -> visit(path, seen));
    }

    private void visit(Path path, Set<Path> seen) {
        if (Files.isDirectory(path)) {
            walk(path, seen);
        } else {
            files.open(path, false);
        }
    }

    /** @param seen the real paths of the directories met so far: links to directories are followed, and may form a loop */
    private void walk(Path directory, Set<Path> seen) {
        try {
            if (seen.add(directory.toRealPath())) {
                entries(directory).forEach(entry -> visit(entry, seen));
            }
        } catch (IOException e) {
            failures.accept(Unreadable.because(Origin.of(directory.toString()), e));
        }
    }

    private List<Path> entries(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(this::isShown)
                    .sorted(comparing(path -> path.getFileName().toString()))
                    .toList();
        }
    }

    private boolean isShown(Path path) {
        if (!path.getFileName().toString().startsWith(".")) {
            return true;
        }
        passedOver.addHidden();
        return false;
    }
}
