package io.github.chancery.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.model.ChanceryException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/**
 * A list of files, a path a line, as Common Crawl publishes it; the files are not looked for before they are read.
 *
 * @param file the list, packed or not
 * @param root what stands before each path
 */
record Manifest(String file, String root) {

    /** @throws ChanceryException if the list cannot be read or is empty */
    List<Portion> portions(Configuration configuration) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(configuration), UTF_8))) {
            List<Portion> portions = lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> Portion.whole(root + line))
                    .toList();
            if (portions.isEmpty()) {
                throw new IOException("it is empty");
            }
            return portions;
        } catch (IOException | IllegalArgumentException e) {
            throw new ChanceryException(
                    "the manifest " + file + " cannot be used (" + e.getMessage() + "); give a file with a path a line",
                    e);
        }
    }

    private InputStream open(Configuration configuration) throws IOException {
        Path path = new Path(file);
        InputStream in = path.getFileSystem(configuration).open(path);
        CompressionCodec codec = new CompressionCodecFactory(configuration).getCodec(path);
        return codec == null ? in : codec.createInputStream(in);
    }
}
