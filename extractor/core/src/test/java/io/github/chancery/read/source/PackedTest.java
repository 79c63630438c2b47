package io.github.chancery.read.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.chancery.read.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is packed is read as if it were not. */
class PackedTest {
    private static final byte[] TEXT = "The envoys of Arnor met.".getBytes(UTF_8);

    @TempDir
    private Path directory;

    private interface Packing {
        OutputStream open(OutputStream out) throws IOException;
    }

    static Stream<Arguments> compressions() {
        return Stream.of(
                arguments("a.txt.gz", (Packing) GZIPOutputStream::new),
                arguments("a.txt.bz2", (Packing) BZip2CompressorOutputStream::new),
                arguments("a.txt.zst", (Packing) ZstdCompressorOutputStream::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compressions")
    void aCompressedFileIsReadUnderItsName(String name, Packing packing) throws IOException {
        write(name, packed(packing, TEXT));
        assertEquals(List.of("a.txt"), Reading.of(directory).identifiers());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compressions")
    void aFileThatBreaksOffIsTold(String name, Packing packing) throws IOException {
        byte[] whole = packed(packing, "The envoys met.\n".repeat(50).getBytes(UTF_8));
        write(name, Arrays.copyOf(whole, whole.length - 9));
        Reading reading = Reading.of(directory);
        assertEquals(List.of(), reading.identifiers());
        assertTrue(
                reading.failuresIn(directory).get(0).startsWith(name + " cannot be read to its end"),
                reading.failures()::toString);
    }

    @Test
    void ofATableThatBreaksOffTheArticlesBeforeAreRead() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int number = 0; number < 500; number++) {
            lines.append("{\"id\": ")
                    .append(number)
                    .append(", \"text\": \"Envoy ")
                    .append(number * 7919)
                    .append(" came.\"}\n");
        }
        byte[] whole = packed(GZIPOutputStream::new, lines.toString().getBytes(UTF_8));
        write("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 200));
        Reading reading = Reading.of(directory);
        assertTrue(reading.articles().size() > 400, reading.identifiers()::toString);
        assertTrue(reading.failures().stream().anyMatch(failure -> failure.contains("damaged or missing")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compressions")
    void whatOnlyCallsItselfCompressedIsTold(String name, Packing packing) throws IOException {
        write(name, TEXT);
        String problem = Reading.of(directory).failuresIn(directory).get(0);
        assertTrue(problem.startsWith(name + " is no ") && problem.endsWith("copy it anew."), problem);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compressions")
    void whatInflatesWithoutMeasureIsNotRead(String name, Packing packing) throws IOException {
        write(name.replace(".txt", ".jsonl"), packed(packing, new byte[60_000_000]));
        Reading reading = Reading.of(directory);
        assertEquals(1, reading.failures().size());
    }

    @Test
    void archivesAreReadMemberByMemberAndWithinOthers() throws IOException {
        Map<String, byte[]> members = new TreeMap<>(Map.of(
                "b/2.txt",
                TEXT,
                "a.jsonl",
                "{\"id\": \"one\", \"text\": \"The envoys met.\"}".getBytes(UTF_8),
                "../up.txt",
                TEXT,
                "empty.txt",
                new byte[0],
                "photo.jpg",
                new byte[] {0, 1},
                "__MACOSX/._a.jsonl",
                TEXT));
        members.put("deep.tar.gz", packed(GZIPOutputStream::new, tar(Map.of("3.txt", TEXT))));
        for (String name : List.of("x.zip", "x.tar", "x.tgz")) {
            Path file = write(name, archive(name, members));
            Reading reading = Reading.of(file);
            assertEquals(List.of("up.txt", "one", "2.txt", "3.txt"), reading.identifiers(), name);
            assertEquals(
                    List.of(name + "!/empty.txt is empty; put the article's text into it."),
                    reading.failuresIn(directory));
            assertEquals(
                    List.of(file
                            + ": passed over 1 file that is of no kind that is read: photo.jpg; and 1 hidden one."),
                    reading.warnings());
        }
    }

    @Test
    void aBadMemberOfAZipFileCostsNoOther() throws IOException {
        byte[] zip = archive("x.zip", new TreeMap<>(Map.of("1.txt", TEXT, "2.txt", TEXT, "3.txt", TEXT)));
        int first = new String(zip, StandardCharsets.ISO_8859_1).indexOf("1.txt") + 5;
        Arrays.fill(zip, first, first + 8, (byte) 0xff);
        write("x.zip", zip);
        Reading reading = Reading.of(directory);
        assertEquals(List.of("2.txt", "3.txt"), reading.identifiers());
        assertTrue(reading.failuresIn(directory).get(0).startsWith("x.zip!/1.txt cannot be read to its end"));
    }

    @Test
    void ofACutOffArchiveIsReadWhatStandsBeforeTheCut() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        byte[] zip = archive("x.zip", new TreeMap<>(Map.of("1.txt", TEXT, "2.jpg", noise)));
        write("x.zip", Arrays.copyOf(zip, 3000));
        Reading reading = Reading.of(directory);
        assertEquals(List.of("1.txt"), reading.identifiers());
        assertTrue(reading.failuresIn(directory).get(0).startsWith("x.zip cannot be read to its end"));
    }

    private static byte[] archive(String name, Map<String, byte[]> members) throws IOException {
        if (name.endsWith(".zip")) {
            return zip(members);
        }
        return name.endsWith(".tgz") ? packed(GZIPOutputStream::new, tar(members)) : tar(members);
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
                entry.setSize(member.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(member.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(Packing packing, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packing.open(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content);
    }
}
