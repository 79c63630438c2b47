package io.github.chancery.spark;

import io.github.chancery.read.ArticleInput;
import io.github.chancery.read.ReadOptions;
import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.ReadException;
import io.github.chancery.read.source.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * Reads portions through core's own readers.
 *
 * @param lastTry whether a file that its disk or the network does not give is told; before, the task is to be tried again
 */
record PortionReader(Configuration configuration, ExtractionOptions options, boolean lastTry) {

    /** Hands over all that is in a portion. */
    void read(Portion portion, Consumer<Item> items) {
        Path path = new Path(portion.file());
        try (FSDataInputStream in = path.getFileSystem(configuration).open(path)) {
            if (ParquetLines.is(in)) {
                readParquet(portion, items);
            } else if (portion.isWhole()) {
                readWhole(portion, in, items);
            } else {
                readLines(portion, new PortionLines(in, portion), items);
            }
        } catch (IOException e) {
            requireLastTry(e);
            items.accept(failure(Unreadable.because(Origin.of(portion.file()), e), OptionalLong.empty()));
        }
    }

    private void readWhole(Portion portion, FSDataInputStream in, Consumer<Item> items) {
        read(portion, in, Optional.empty(), items, failure -> items.accept(failure(failure, OptionalLong.empty())));
    }

    /** Rows have numbers in a file that is not parted. */
    private void readParquet(Portion portion, Consumer<Item> items) throws IOException {
        OptionalLong offset = portion.isWhole() ? OptionalLong.empty() : OptionalLong.of(portion.begin());
        try (ParquetLines rows = ParquetLines.of(portion, configuration)) {
            read(portion, rows, Optional.of("jsonl"), items, failure -> {
                if (!rows.isEmpty()) {
                    items.accept(failure(failure, offset));
                }
            });
        }
    }

    private void readLines(Portion portion, PortionLines lines, Consumer<Item> items) {
        read(portion, lines, Optional.of("jsonl"), items, failure -> {
            if (!lines.isBlank()) {
                items.accept(failure(
                        failure,
                        failure.line().isPresent()
                                ? OptionalLong.of(lines.offset(failure.line().getAsInt()))
                                : OptionalLong.of(portion.begin())));
            }
        });
    }

    private void read(
            Portion portion,
            InputStream in,
            Optional<String> format,
            Consumer<Item> items,
            Consumer<ReadException> failures) {
        ReadOptions reading =
                new ReadOptions(format, options.fields(), options.anyLanguage(), InputStream::nullInputStream);
        WatchedStream watched = new WatchedStream(in);
        ArticleInput.of(new NamedStream(Origin.of(portion.file()), portion.label(), watched), reading)
                .read(new ArticleSink(
                        article -> items.accept(new Item.Read(portion.file(), article)),
                        failures,
                        sentence -> items.accept(new Item.Told(Kind.NOTES, Failure.note(portion.file(), sentence)))));
        watched.failure().ifPresent(this::requireLastTry);
    }

    /** What another executor may read. */
    private void requireLastTry(IOException e) {
        if (!lastTry) {
            throw new UncheckedIOException(e);
        }
    }

    private static Item failure(ReadException failure, OptionalLong offset) {
        return new Item.Told(Kind.FAILURES, Failure.of(failure, offset));
    }
}
