package io.github.chancery.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The query files that come with the program: all that the folder {@code queries} holds, so that none need be listed. */
final class ShippedQueries {
    static final String SUFFIX = ".rq";

    private ShippedQueries() {}

    /** The text of each query, by its name. */
    static SortedMap<String, String> texts() {
        try {
            URI code = ShippedQueries.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(code);
            if (Files.isDirectory(place)) {
                return texts(place.resolve("queries"));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return texts(jar.getPath("queries"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new ChanceryException("the shipped queries cannot be read (" + e + "); build Chancery anew", e);
        }
    }

    private static SortedMap<String, String> texts(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        }
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : files) {
            texts.put(name(file.getFileName().toString()), Files.readString(file, UTF_8));
        }
        return texts;
    }

    /** The name of a query: its file's, without the ending. */
    static String name(String file) {
        return file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file;
    }
}
