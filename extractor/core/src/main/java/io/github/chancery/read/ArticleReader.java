package io.github.chancery.read;

import static java.util.Comparator.comparing;

import io.github.chancery.model.Article;
import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.Format;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.ReadException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads articles from a file or from all files of a directory. */
public final class ArticleReader {

    private final Consumer<String> warnings;

    /** A reader of every known format that keeps to itself what it leaves out of an article that it reads. */
    public ArticleReader() {
        this(warning -> {});
    }

    /** @param warnings takes a sentence on each thing that was left out of an article that is read */
    public ArticleReader(Consumer<String> warnings) {
        this.warnings = warnings;
    }

    /**
     * Reads the articles of {@code input} one after another, directories in the order of their file names.
     *
     * @param input a file, or a directory, of which hidden files and those of other kinds are passed over
     * @param articles takes each article; what it throws ends the reading
     * @param failures takes what could not be read, a file or a line; reading goes on with the next
     */
    public void read(Path input, Consumer<Article> articles, Consumer<ReadException> failures) {
        ArticleSink sink = new ArticleSink(articles, failures, warnings);
        if (Files.isDirectory(input)) {
            readDirectory(input, sink);
        } else if (Files.notExists(input)) {
            failures.accept(new ReadException(input.toString(), "does not exist; check the path."));
        } else {
            readNamed(input, sink);
        }
    }

    private static void readNamed(Path file, ArticleSink sink) {
        Optional<Format> format = Format.of(name(file));
        if (format.isEmpty()) {
            String problem =
                    "is of no kind that can be read; the name must end in one of " + Format.knownEndings() + ".";
            sink.failures().accept(new ReadException(file.toString(), problem));
            return;
        }
        readFile(file, format.get(), sink);
    }

    private static void readDirectory(Path directory, ArticleSink sink) {
        if (!walk(directory, new HashSet<>(), sink)) {
            String problem = "holds no file that can be read; names must end in one of " + Format.knownEndings() + ".";
            sink.failures().accept(new ReadException(directory.toString(), problem));
        }
    }

    /**
     * @param seen the real paths of the directories met so far: links to directories are followed, and may form a loop
     * @return whether there was anything to read, be it readable or not
     */
    private static boolean walk(Path directory, Set<Path> seen, ArticleSink sink) {
        List<Path> entries;
        try {
            entries = seen.add(directory.toRealPath()) ? entries(directory) : List.of();
        } catch (IOException e) {
            sink.failures().accept(unreadable(directory, e));
            return true;
        }
        boolean found = false;
        for (Path entry : entries) {
            found |= Files.isDirectory(entry) ? walk(entry, seen, sink) : readKnown(entry, sink);
        }
        return found;
    }

    private static List<Path> entries(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> !name(entry).startsWith("."))
                    .sorted(comparing(ArticleReader::name))
                    .toList();
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static boolean readKnown(Path file, ArticleSink sink) {
        Optional<Format> format = Format.of(name(file));
        format.ifPresent(known -> readFile(file, known, sink));
        return format.isPresent();
    }

    private static void readFile(Path file, Format format, ArticleSink sink) {
        if (Files.isSymbolicLink(file) && Files.notExists(file)) {
            sink.failures().accept(new ReadException(file.toString(), "is a link to nothing; check where it points."));
            return;
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            sink.failures().accept(new ReadException(file.toString(), "is no regular file; save its content in one."));
            return;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            format.read(new NamedStream(file.toString(), name(file), bytes), sink);
        } catch (IOException e) {
            sink.failures().accept(unreadable(file, e));
        }
    }

    private static ReadException unreadable(Path path, IOException e) {
        if (e instanceof AccessDeniedException) {
            return new ReadException(path.toString(), "may not be read; check its permissions.", e);
        }
        String reason = e instanceof FileSystemException problem ? problem.getReason() : e.getMessage();
        String detail = reason == null ? "" : " (" + reason + ")";
        return new ReadException(path.toString(), "cannot be read" + detail + "; check the file and its disk.", e);
    }
}
