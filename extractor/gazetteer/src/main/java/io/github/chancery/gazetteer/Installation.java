package io.github.chancery.gazetteer;

import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts a finished gazetteer in the place of another in one step. The place is a symbolic link to a directory beside it; the
 * link is replaced, so that who reads sees the old gazetteer or the new one and never a mixture.
 */
final class Installation {
    private Installation() {}

    /**
     * Makes {@code place} lead to a copy of {@code finished}, which is moved. What was added by hand to the old one is kept,
     * and the old one stays beside the new one until the next time.
     *
     * @param version tells this gazetteer from others
     */
    static void install(Path finished, Path place, String version) throws IOException {
        Path target = sibling(place, version);
        keepAdded(place, finished);
        if (Files.exists(target)) {
            delete(target);
        }
        Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
        Path old = Files.isSymbolicLink(place) ? place.resolveSibling(Files.readSymbolicLink(place)) : place;
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            old = sibling(place, "before");
            delete(old);
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Path link = sibling(place, "link");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target.getFileName());
        Files.move(link, place, StandardCopyOption.ATOMIC_MOVE);
        removeOthers(place, List.of(target, old));
    }

    private static void keepAdded(Path place, Path finished) throws IOException {
        for (Kind kind : Kind.values()) {
            Path added = place.resolve(kind.addedFile());
            if (Files.exists(added)) {
                Files.copy(added, finished.resolve(kind.addedFile()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Path sibling(Path place, String what) {
        return place.resolveSibling(place.getFileName() + "." + what);
    }

    /** Removes older versions; what is not one, by its name, is left. */
    private static void removeOthers(Path place, List<Path> kept) throws IOException {
        String name = Pattern.quote(place.getFileName().toString()) + "\\.[0-9a-f]{16}";
        try (Stream<Path> siblings = Files.list(place.toAbsolutePath().getParent())) {
            for (Path sibling : siblings.toList()) {
                boolean known =
                        kept.stream().anyMatch(path -> path.getFileName().equals(sibling.getFileName()));
                if (!known && sibling.getFileName().toString().matches(name)) {
                    delete(sibling);
                }
            }
        }
    }

    /** Removes a directory with what is in it. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(directory)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }

    /** Checks that a gazetteer can be put at a place. */
    static void check(Path place) {
        if (place.getFileName() == null || (Files.exists(place) && !Files.isDirectory(place))) {
            throw new ChanceryException(place + " is no directory; give another --to");
        }
    }
}
