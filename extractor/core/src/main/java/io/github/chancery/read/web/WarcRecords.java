package io.github.chancery.read.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.read.format.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks the records of a WARC file. A record whose length is wrong or that breaks off is told, and the next one found by how
 * records begin: one bad record costs no other.
 */
final class WarcRecords {
    private static final String BEGINNING = "WARC/1.";
    private static final Pattern NEXT = Pattern.compile("WARC/1\\.\\d\r?\n");
    private static final int LONGEST_LINE = 65_536;
    private static final int MOST_BLOCK = 2 * Format.MOST_BYTES;

    private final PushbackInputStream in;
    private final IntConsumer broken;
    private int number;

    /** @param broken takes the number of each record that is not whole */
    WarcRecords(InputStream in, IntConsumer broken) {
        this.in = new PushbackInputStream(in, MOST_BLOCK + LONGEST_LINE);
        this.broken = broken;
    }

    /** The next record that is whole, if there is one. */
    Optional<WarcRecord> next() throws IOException {
        while (find()) {
            number++;
            Optional<WarcRecord> record = record();
            if (record.isPresent()) {
                return record;
            }
            broken.accept(number);
        }
        return Optional.empty();
    }

    /** Goes behind the line that begins a record. */
    private boolean find() throws IOException {
        Optional<String> line = line();
        while (line.isPresent() && !line.get().startsWith(BEGINNING)) {
            line = line();
        }
        return line.isPresent();
    }

    private Optional<WarcRecord> record() throws IOException {
        Map<String, String> fields = fields();
        long length = length(fields);
        if (length < 0) {
            return Optional.empty();
        }
        byte[] block = in.readNBytes((int) Math.min(length, MOST_BLOCK));
        if (block.length == MOST_BLOCK) {
            in.skipNBytes(length - MOST_BLOCK);
        }
        if (block.length < Math.min(length, MOST_BLOCK) || !ends()) {
            giveBackNext(block);
            return Optional.empty();
        }
        return Optional.of(new WarcRecord(number, fields, new ByteArrayInputStream(block)));
    }

    private Map<String, String> fields() throws IOException {
        Map<String, String> fields = new HashMap<>();
        for (String line = line().orElse(""); !line.isEmpty(); line = line().orElse("")) {
            String[] parts = line.split(":", 2);
            if (parts.length == 2) {
                fields.putIfAbsent(parts[0].strip().toLowerCase(Locale.ROOT), parts[1].strip());
            }
        }
        return fields;
    }

    /** The block's length; less than 0 if the head does not tell it. */
    private static long length(Map<String, String> fields) {
        String told = fields.getOrDefault("content-length", "");
        return told.matches("\\d{1,15}") ? Long.parseLong(told) : -1;
    }

    /** Whether a record ends here: with two empty lines, or the file with it. What stands here instead stays to be read. */
    private boolean ends() throws IOException {
        byte[] end = in.readNBytes(4);
        String told = new String(end, ISO_8859_1);
        if (told.isBlank()) {
            return true;
        }
        in.unread(end);
        return told.startsWith("\n\n");
    }

    /** Records that a block with too great a length has swallowed are read. */
    private void giveBackNext(byte[] block) throws IOException {
        Matcher next = NEXT.matcher(new String(block, ISO_8859_1));
        if (next.find()) {
            in.unread(block, next.start(), block.length - next.start());
        }
    }

    /** A line without its end; of a very long one only its beginning. */
    private Optional<String> line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() < LONGEST_LINE) {
                line.write(next);
            }
        }
        return Optional.of(line.toString(UTF_8).stripTrailing());
    }
}
