package io.github.chancery.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packed N-Quads, and what is told where they are not as they were written. */
class QuadFileTest {
    private static final String LINES =
            "<http://a.example/s> <http://a.example/p> \"1\" <http://a.example/g> .\n".repeat(3);
    /** Of the checksum and the length behind what is packed. */
    private static final int TRAILER = 8;

    @TempDir
    private Path directory;

    @Test
    void theQuadsOfAGraphComeTogether() throws IOException {
        List<QuadFile.Block> blocks = new ArrayList<>();
        assertEquals(0, new QuadFile(packed(packed())).read(blocks::add));
        assertEquals(
                List.of(3), blocks.stream().map(block -> block.quads().size()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "0, is no N-Quads (Bad input stream [Corrupt GZIP trailer])",
        "4, is no N-Quads (Bad input stream [Corrupt GZIP trailer])"
    })
    void aChangedTrailerIsToldWithoutNamesOfClasses(int place, String told) throws IOException {
        byte[] bytes = packed();
        bytes[bytes.length - TRAILER + place] ^= 1;
        QuadFile file = new QuadFile(packed(bytes));
        QuadFile.LineException failure = assertThrows(QuadFile.LineException.class, () -> file.read(block -> {}));
        assertEquals(told, failure.getMessage());
    }

    private Path packed(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("part.nq.gz"), bytes);
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(LINES.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
