package io.github.chancery.link.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The indexes in a cache, of which those that nobody has used for long are of no more use. */
final class CachedIndexes {
    private static final Duration LONG = Duration.ofDays(30);

    private CachedIndexes() {}

    /** Notes that an index is used; where the cache cannot be written, it is not. */
    static void use(Path index) {
        if (Files.isWritable(index)) {
            try {
                Files.setLastModifiedTime(index, FileTime.from(Instant.now()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Deletes what belongs to indexes that were not used for long. */
    static void prune(Path cache, String prefix) throws IOException {
        Instant old = Instant.now().minus(LONG);
        try (Stream<Path> listed = Files.list(cache)) {
            List<Path> ours = listed.filter(
                            path -> path.getFileName().toString().startsWith(prefix))
                    .toList();
            for (Path path : ours) {
                if (Files.getLastModifiedTime(path).toInstant().isBefore(old)) {
                    Directories.delete(path);
                }
            }
        }
    }
}
