package io.github.chancery.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.spark.merge.MergeRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where a job writes, and how far it has come there.
 *
 * @param path the directory
 */
record OutputDirectory(FileSystem system, Path path) {
    private static final String DESCRIPTION = "_chancery.json";
    private static final String FINISHED = "_SUCCESS";
    private static final String MEETINGS = "meetings";
    private static final String UNFINISHED = "_temporary";

    /** What stands there. */
    enum Standing {
        /** Nothing, or a part of the same run. */
        TO_BE_WRITTEN,
        /** All of the same run. */
        FINISHED
    }

    /** @throws ChanceryException if there is no such file system */
    static OutputDirectory of(String directory, Configuration configuration) {
        try {
            Path path = new Path(directory);
            return new OutputDirectory(path.getFileSystem(configuration), path);
        } catch (IOException | IllegalArgumentException e) {
            throw new ChanceryException(
                    "the output " + directory + " cannot be used (" + e.getMessage() + "); name another directory", e);
        }
    }

    /**
     * The run that writes here, with the time of its first try if it is not the first.
     *
     * @throws ChanceryException if something else stands here
     */
    RunDescription claim(RunDescription wanted) {
        try {
            Path file = new Path(path, DESCRIPTION);
            if (!system.exists(file)) {
                if (system.exists(path) && system.listStatus(path).length > 0) {
                    throw refusal("is not empty and not of this job");
                }
                write(file, wanted.text());
                return wanted;
            }
            RunDescription found = RunDescription.read(read(file));
            if (!found.isOf(wanted)) {
                throw refusal("holds the output of another run, of other input or options");
            }
            return found;
        } catch (IOException e) {
            throw refusal("cannot be used (" + e.getMessage() + ")", e);
        }
    }

    /** How far the run has come that has claimed it; what is there of one that broke off is taken away. */
    Standing prepare() {
        try {
            if (system.exists(new Path(path, FINISHED))) {
                return Standing.FINISHED;
            }
            for (Kind kind : Kind.values()) {
                system.delete(new Path(path, kind.directory()), true);
            }
            system.delete(new Path(path, UNFINISHED), true);
            return Standing.TO_BE_WRITTEN;
        } catch (IOException e) {
            throw refusal("cannot be cleared (" + e.getMessage() + ")", e);
        }
    }

    /** The directory of a kind. */
    String of(Kind kind) {
        return new Path(path, kind.directory()).toString();
    }

    /** What makes meetings of the articles here. */
    MergeRun merge() {
        return new MergeRun(of(Kind.ARTICLES), new Path(path, MEETINGS).toString());
    }

    private String read(Path file) throws IOException {
        try (InputStream in = system.open(file)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private void write(Path file, String text) throws IOException {
        try (OutputStream out = system.create(file, false)) {
            out.write(text.getBytes(UTF_8));
        }
    }

    private ChanceryException refusal(String problem) {
        return new ChanceryException(sentence(problem));
    }

    private ChanceryException refusal(String problem, IOException cause) {
        return new ChanceryException(sentence(problem), cause);
    }

    private String sentence(String problem) {
        return "the output " + path + " " + problem + "; name another directory";
    }
}
