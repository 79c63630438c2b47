package io.github.chancery.link.gazetteer;

import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a gazetteer in a directory; what the directory has not is the shipped one. */
final class GazetteerDirectory implements Function<String, byte[]> {
    /** The tables of items. */
    private static final List<String> TABLES =
            List.of("cities.tsv", "countries.tsv", "organisations.tsv", "people.tsv", "topics.tsv");

    private final Path directory;

    private GazetteerDirectory(Path directory) {
        this.directory = directory;
    }

    /** A directory as it is now: where it is a link that is replaced later, its files are those that it leads to now. */
    static GazetteerDirectory open(Path directory) {
        try (Stream<Path> entries = Files.list(directory.toRealPath())) {
            Set<String> names =
                    entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
            if (TABLES.stream()
                    .noneMatch(table -> names.contains(table) || names.contains(GazetteerFiles.ADDED + table))) {
                throw new ChanceryException(directory + " has no table such as people.tsv; give the directory of a"
                        + " gazetteer, or make one with `chancery gazetteer`");
            }
            return new GazetteerDirectory(directory.toRealPath());
        } catch (IOException e) {
            throw unreadable(directory, e);
        }
    }

    @Override
    public byte[] apply(String file) {
        Path own = directory.resolve(file);
        try {
            return Files.exists(own) ? Files.readAllBytes(own) : ShippedTables.content(file);
        } catch (IOException e) {
            throw unreadable(own, e);
        }
    }

    private static ChanceryException unreadable(Path path, IOException e) {
        return new ChanceryException(path + " cannot be read; give the directory of a gazetteer", e);
    }
}
