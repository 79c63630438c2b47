package io.github.chancery.spark;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.read.format.Columns;
import io.github.chancery.read.format.Head;
import io.github.chancery.read.format.JsonLines;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.Origin;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds the files of paths and patterns, and parts those of lines or rows that are each an article of their own. */
record Inputs(Configuration configuration) {
    /** A part that is lost costs no more than this anew. */
    private static final long USUAL_PART = 64L << 20;

    /**
     * What is to be read, in the order of the paths.
     *
     * @param inputs files, directories and patterns
     * @param partitions in how many about equal parts it is to be read; 0 for as many as are usual
     * @throws ChanceryException if one of the inputs is not there
     */
    List<Portion> portions(List<String> inputs, int partitions) {
        List<FileStatus> files = new ArrayList<>();
        inputs.forEach(input -> files.addAll(files(input)));
        long bytes = files.stream().mapToLong(FileStatus::getLen).sum();
        long part = partitions == 0 ? USUAL_PART : Math.ceilDiv(Math.max(bytes, 1), partitions);
        List<Portion> portions = new ArrayList<>();
        for (FileStatus file : files) {
            portions.addAll(portions(file, part));
        }
        return portions;
    }

    private List<FileStatus> files(String input) {
        try {
            Path path = new Path(input);
            FileSystem system = path.getFileSystem(configuration);
            FileStatus[] found = system.globStatus(path);
            if (found == null || found.length == 0) {
                throw new FileNotFoundException("no file fits");
            }
            List<FileStatus> files = new ArrayList<>();
            for (FileStatus one : found) {
                add(system, one, files);
            }
            files.sort(Comparator.comparing(file -> file.getPath().toString()));
            return files;
        } catch (IOException | IllegalArgumentException e) {
            throw new ChanceryException(
                    "the input " + input + " cannot be found (" + e.getMessage() + "); check the path", e);
        }
    }

    private static void add(FileSystem system, FileStatus found, List<FileStatus> files) throws IOException {
        if (found.isFile()) {
            files.add(found);
            return;
        }
        String directory = found.getPath().toString();
        RemoteIterator<LocatedFileStatus> below = system.listFiles(found.getPath(), true);
        while (below.hasNext()) {
            FileStatus file = below.next();
            if (!isHidden(file.getPath().toString().substring(directory.length()))) {
                files.add(file);
            }
        }
    }

    /** As Hadoop marks what is no data. */
    private static boolean isHidden(String path) {
        return path.contains("/_") || path.contains("/.");
    }

    private List<Portion> portions(FileStatus file, long part) {
        String path = file.getPath().toString();
        if (file.getLen() <= part || !canBeParted(file.getPath())) {
            return List.of(Portion.whole(path));
        }
        List<Portion> portions = new ArrayList<>();
        for (long begin = 0; begin < file.getLen(); begin += part) {
            portions.add(new Portion(path, begin, Math.min(begin + part, file.getLen())));
        }
        return portions;
    }

    private boolean canBeParted(Path file) {
        try (FSDataInputStream in = file.getFileSystem(configuration).open(file)) {
            if (ParquetLines.is(in)) {
                return true;
            }
            Head head = new NamedStream(Origin.of(file.toString()), file.getName(), in).head();
            return head.isText() && head.charset().isEmpty() && new JsonLines(new Columns(Map.of())).begins(head);
        } catch (IOException e) {
            // Whoever reads it tells.
            return false;
        }
    }
}
