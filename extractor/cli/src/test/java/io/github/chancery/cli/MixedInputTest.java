package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good files and broken ones of every form side by side: what is good is read, what is broken is named. */
@Tag("models")
class MixedInputTest {
    /** Nothing in it tells of a meeting, so that no model need be loaded. */
    private static final String QUIET = "The river rose in the night. By morning it was back in its bed.";

    private static final String PAGE =
            "<!doctype html><html><head><title>River</title></head><body><p>" + QUIET + "</p></body></html>";

    @TempDir
    Path directory;

    private static Map<String, byte[]> good() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("good-01.txt", bytes(QUIET));
        files.put("good-02.txt", ("The café. " + QUIET).getBytes(ISO_8859_1));
        files.put("good-03.txt", ("\uFEFF" + QUIET).getBytes(StandardCharsets.UTF_16LE));
        files.put("good-04.txt.gz", zipped(bytes(QUIET)));
        files.put("good-05.txt", bytes(PAGE));
        files.put("good-06.html", bytes(PAGE));
        files.put("good-07.htm", bytes("<p>" + QUIET));
        files.put("good-08.html.gz", zipped(bytes(PAGE)));
        files.put("good-09.jsonl", bytes(object(9)));
        files.put("good-10.ndjson", bytes("\r\n" + object(10) + "\r\n"));
        files.put("good-11.jsonl.gz", zipped(bytes(object(11) + "\n")));
        files.put("good-12.json", bytes("[" + object(12) + "]"));
        files.put("good-13.json", bytes("{\"articles\": [" + object(13) + "]}"));
        files.put("good-14.json", bytes(object(14).replace(",", ",\n")));
        files.put("good-15.json.gz", zipped(bytes("[" + object(15) + "]")));
        files.put("good-16.csv", bytes("id,text\n16," + QUIET));
        files.put("good-17.csv", bytes("id;text\r\n17;\"" + QUIET + "\"\r\n"));
        files.put("good-18.tsv", bytes("id\ttext\n18\t" + QUIET + "\n"));
        files.put("good-19.csv.gz", zipped(bytes("id,body\n19," + QUIET)));
        files.put("good-20.zip", archive(Map.of("20.txt", bytes(QUIET))));
        return files;
    }

    private static Map<String, byte[]> broken() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("bad-01.txt", bytes(" \n"));
        files.put("bad-02.txt", new byte[] {0x7f, 'E', 'L', 'F', 0, 1, (byte) 0xff, 0});
        files.put("bad-03.txt.gz", bytes(QUIET));
        files.put("bad-04.txt.gz", Arrays.copyOf(zipped(bytes(QUIET)), 30));
        files.put("bad-05.html", bytes("<html><body></body></html>"));
        files.put("bad-06.html", new byte[] {0, 1, 2, 3});
        files.put("bad-07.jsonl", bytes("{\"id\": \"b\", \n"));
        files.put("bad-08.jsonl", bytes("{\"id\": \"b\"}\n"));
        files.put("bad-09.jsonl", bytes("\n"));
        files.put("bad-10.json", bytes("[{\"text\": "));
        files.put("bad-11.json", bytes("{\"articles\": []}"));
        files.put("bad-12.json", bytes("no json"));
        files.put("bad-13.csv", bytes("x,y\n1,2\n"));
        files.put("bad-14.csv", bytes("id,text\n1,\"" + QUIET));
        files.put("bad-15.csv", bytes("id,text\n1\n"));
        files.put("bad-16.tsv", bytes(""));
        files.put("bad-17.pdf", bytes("%PDF-1.7"));
        files.put("bad-18.docx", bytes("PK\u0003\u0004word"));
        files.put("bad-19.zip", bytes("PK\u0003\u0004 and no more"));
        files.put("bad-20.bz2", bytes("BZh9 and no more"));
        return files;
    }

    @Test
    void inADirectoryWhatIsGoodIsReadAndWhatIsBrokenIsNamed() throws IOException {
        Path input = Files.createDirectory(directory.resolve("input"));
        for (Map.Entry<String, byte[]> file : all().entrySet()) {
            Files.write(input.resolve(file.getKey()), file.getValue());
        }
        check(input, "file", input + "/");
    }

    @Test
    void inAnArchiveWhatIsGoodIsReadAndWhatIsBrokenIsNamed() throws IOException {
        Path input = Files.write(directory.resolve("input.zip"), archive(all()));
        check(input, "member", "");
    }

    private void check(Path input, String key, String prefix) throws IOException {
        Path failures = directory.resolve("failures.jsonl");
        Run run = Run.of("extract", input, "--format", "nquads", "--failures", failures);
        assertEquals(1, run.code(), run::toString);
        assertEquals(
                20,
                run.out()
                        .lines()
                        .filter(line -> line.contains("schema.org/NewsArticle>"))
                        .count(),
                run::err);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(failures)) {
            lines.add(new ObjectMapper().readTree(line));
        }
        TreeSet<String> named = new TreeSet<>();
        lines.forEach(line -> named.add(line.path(key).asText().replace(prefix, "")));
        assertEquals(broken().keySet(), named);
        lines.forEach(line -> assertTrue(line.path("reason").asText().length() > 10, line::toString));
    }

    private static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> all = new TreeMap<>(good());
        all.putAll(broken());
        return all;
    }

    private static String object(int number) {
        return "{\"id\": " + number + ", \"text\": \"" + QUIET + number + "\"}";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] zipped(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] archive(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
