package io.github.chancery.spark.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.build.MergeMark;
import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where meetings are written, beside the articles that they are made of.
 *
 * @param articles the directory of the articles' parts
 * @param meetings that of the meetings' parts
 */
record MergeDirectory(FileSystem system, Path articles, Path meetings) {
    private static final String PART = ".nq.gz";

    /** @throws ChanceryException if there is no such file system */
    static MergeDirectory of(String articles, String meetings, Configuration configuration) {
        try {
            Path path = new Path(meetings);
            return new MergeDirectory(path.getFileSystem(configuration), new Path(articles), path);
        } catch (IOException | IllegalArgumentException e) {
            throw new ChanceryException(
                    "the output " + meetings + " cannot be used (" + e.getMessage() + "); name another directory", e);
        }
    }

    /** The paths of the parts of articles, in the order in which a load reads them. */
    List<String> articleParts() {
        return parts(articles);
    }

    /** The paths of the parts of meetings, in the order of their names. */
    List<String> meetingParts() {
        return parts(meetings);
    }

    private List<String> parts(Path directory) {
        try {
            if (!system.exists(directory)) {
                return List.of();
            }
            return Arrays.stream(system.listStatus(directory))
                    .filter(FileStatus::isFile)
                    .map(file -> file.getPath().toString())
                    .filter(file -> file.endsWith(PART))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw refusal("cannot be looked through", e);
        }
    }

    /** The mark of a merge that has come to its end here. */
    Optional<MergeMark> mark() {
        Path file = new Path(meetings, MergeMark.FILE);
        try {
            if (!system.exists(file)) {
                return Optional.empty();
            }
            try (InputStream in = system.open(file)) {
                return MergeMark.read(new String(in.readAllBytes(), UTF_8));
            }
        } catch (IOException e) {
            throw refusal("cannot be read", e);
        }
    }

    /** Takes away what a merge has left that broke off, or that was of other articles. */
    void clear() {
        try {
            system.delete(meetings, true);
        } catch (IOException e) {
            throw refusal("cannot be cleared", e);
        }
    }

    void write(MergeMark mark) {
        try (OutputStream out = system.create(new Path(meetings, MergeMark.FILE), true)) {
            out.write(mark.text().getBytes(UTF_8));
        } catch (IOException e) {
            throw refusal("cannot be written to", e);
        }
    }

    private ChanceryException refusal(String problem, IOException cause) {
        return new ChanceryException(
                "the output " + meetings + " " + problem + " (" + cause.getMessage() + "); name another directory",
                cause);
    }
}
