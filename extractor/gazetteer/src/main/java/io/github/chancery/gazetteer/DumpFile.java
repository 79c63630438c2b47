package io.github.chancery.gazetteer;

import io.github.chancery.model.ChanceryException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.io.input.BoundedInputStream;

/** A dump in one file: an array of entity documents with each on a line of its own. */
final class DumpFile implements Documents {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final long size;
    private final BoundedInputStream input;
    private final LineReader lines;
    private final InputStream content;
    private long count;

    private DumpFile(Path file, long size, BoundedInputStream input, InputStream content) {
        this.file = file;
        this.size = size;
        this.input = input;
        this.content = content;
        this.lines = new LineReader(content);
    }

    static DumpFile open(Path file) throws IOException {
        BoundedInputStream input = BoundedInputStream.builder().setPath(file).get();
        try {
            return new DumpFile(file, Files.size(file), input, uncompressed(file, input));
        } catch (IOException e) {
            input.close();
            throw e;
        }
    }

    private static InputStream uncompressed(Path file, InputStream input) throws IOException {
        byte[] magic;
        try (InputStream start = Files.newInputStream(file)) {
            magic = start.readNBytes(3);
        }
        if (magic.length >= 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b) {
            return new GZIPInputStream(new BufferedInputStream(input, BUFFER), BUFFER);
        }
        if (Arrays.equals(magic, new byte[] {'B', 'Z', 'h'})) {
            return new BZip2CompressorInputStream(new BufferedInputStream(input, BUFFER), true);
        }
        return input;
    }

    @Override
    public Optional<Document> next() throws IOException {
        try {
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                count++;
                byte[] json = trimmed(line.get());
                if (json.length > 0 && !isBracket(json)) {
                    return Optional.of(new Document(count, json));
                }
            }
            return Optional.empty();
        } catch (EOFException e) {
            throw new ChanceryException(
                    file + ": the compressed file breaks off after line " + count
                            + "; fetch it whole and run the same command again",
                    e);
        }
    }

    /** A line without the space around it and the comma after it. */
    private static byte[] trimmed(byte[] line) {
        int start = 0;
        int end = line.length;
        while (end > 0 && (line[end - 1] <= ' ' || line[end - 1] == ',') && line[end - 1] >= 0) {
            end--;
        }
        while (start < end && line[start] <= ' ' && line[start] >= 0) {
            start++;
        }
        return start == 0 && end == line.length ? line : Arrays.copyOfRange(line, start, end);
    }

    private static boolean isBracket(byte[] json) {
        return json.length == 1 && (json[0] == '[' || json[0] == ']');
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public long bytes() {
        return lines.offset();
    }

    @Override
    public double share() {
        return size == 0 ? 1 : Math.min(1, (double) input.getCount() / size);
    }

    @Override
    public void skip(long passed, long bytes) throws IOException {
        lines.skip(bytes);
        count = passed;
    }

    @Override
    public String place(long number) {
        return file + ", line " + number;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
