package io.github.chancery.read;

import io.github.chancery.model.Article;
import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.Format;
import io.github.chancery.read.format.Head;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.ReadException;
import io.github.chancery.read.source.Sources;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.io.input.ReaderInputStream;

/** Reads articles from whatever the user names: files, directories, archives, patterns of paths, standard input. */
public final class ArticleReader {
    private final ReadOptions options;
    private final Formats formats;
    private final Consumer<String> warnings;

    /** A reader of every known format that keeps to itself what it leaves out of an article that it reads. */
    public ArticleReader() {
        this(warning -> {});
    }

    /** @param warnings takes a sentence on each thing that was left out of an article that is read */
    public ArticleReader(Consumer<String> warnings) {
        this(ReadOptions.USUAL, warnings);
    }

    /**
     * A reader that is told how.
     *
     * @param warnings takes a sentence on each thing that was left out of an article that is read, and on files of other kinds
     * @throws io.github.chancery.model.ChanceryException if the options name a format that is none
     */
    public ArticleReader(ReadOptions options, Consumer<String> warnings) {
        this.options = options;
        this.formats = new Formats(options);
        this.warnings = warnings;
    }

    /**
     * Reads the articles of {@code input} one after another, directories in the order of their file names.
     *
     * @param input a file, a directory, of which hidden files and those of other kinds are passed over, a pattern of paths,
     *     or "-" for standard input; what is packed is unpacked
     * @param articles takes each article; what it throws ends the reading
     * @param failures takes what could not be read, a file or a line; reading goes on with the next
     */
    public void read(Path input, Consumer<Article> articles, Consumer<ReadException> failures) {
        sources(articles, failures).read(input);
    }

    /** The same for what somebody else has opened, and closes. */
    public void read(NamedStream input, Consumer<Article> articles, Consumer<ReadException> failures) {
        sources(articles, failures).read(input);
    }

    private Sources sources(Consumer<Article> articles, Consumer<ReadException> failures) {
        ArticleSink sink = new ArticleSink(articles, failures, warnings);
        return new Sources(
                (stream, isNamed) -> read(stream, isNamed, sink),
                failures,
                warnings,
                options.standardInput(),
                options.bytesRead());
    }

    private boolean read(NamedStream stream, boolean isNamed, ArticleSink sink) throws IOException {
        Head head = stream.head();
        Optional<Format> format = formats.of(head, isNamed);
        if (format.isPresent()) {
            format.get()
                    .read(head.charset().map(charset -> inUtf8(stream, charset)).orElse(stream), sink);
            return true;
        }
        Optional<String> other = OtherKinds.SHIPPED.of(head);
        if (other.isEmpty() && !isNamed) {
            return false;
        }
        String problem = other.orElse("is of no kind that can be read");
        sink.failures()
                .accept(new ReadException(stream.origin(), problem + "; `chancery build --help` lists the kinds."));
        return true;
    }

    private static NamedStream inUtf8(NamedStream stream, Charset charset) {
        try {
            return stream.with(ReaderInputStream.builder()
                    .setReader(new InputStreamReader(stream.bytes(), charset))
                    .setCharset(StandardCharsets.UTF_8)
                    .get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
