package io.github.chancery.link.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/** The directories that indexes lie in. */
final class Directories {
    /** Kept, as a logger that nobody holds forgets its level: Lucene tells users what only developers can act on. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Directories() {}

    /** A directory whose files are mapped into memory. */
    static Directory mapped(Path path) throws IOException {
        quieten();
        return new MMapDirectory(path);
    }

    static void quieten() {
        LUCENE.setLevel(Level.SEVERE);
    }

    /** The path with an ending added to its last name. */
    static Path beside(Path path, String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }

    /** Deletes a directory, if there is one, and what is in it. */
    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> tree = Files.walk(directory)) {
                List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
