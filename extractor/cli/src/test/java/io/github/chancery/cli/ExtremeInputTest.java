package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to fill memories, to be read for ever or to reach other files: in little memory, each is told, and the rest is read. */
@Tag("models")
class ExtremeInputTest {
    /** Nothing in it tells of a meeting, so that no model need be loaded. */
    private static final String QUIET = "The river rose in the night. By morning it was back in its bed.";

    private static final String SECRET = "the secret of the hill";
    private static final int DEEP = 100_000;
    private static final List<String> UPWARDS = List.of(
            "../../good-07-up.zip-1.txt",
            "/good-07-up.zip-2.txt",
            "C:\\good-07-up.zip-3.txt",
            "a/../../../good-07-up.zip-4.txt");

    @TempDir
    private Path directory;

    @Test
    void inLittleMemoryEachIsToldAndTheRestIsRead() throws IOException, InterruptedException {
        Path secret = Files.writeString(directory.resolve("secret.txt"), SECRET);
        Path input = Files.createDirectory(directory.resolve("input"));
        for (Map.Entry<String, byte[]> file : files(secret).entrySet()) {
            Files.write(input.resolve(file.getKey()), file.getValue());
        }
        Path store = directory.resolve("store");
        Path failures = directory.resolve("failures.jsonl");
        List<String> lines = run(
                "build", input.toString(), "--loc", store.toString(), "--failures", failures.toString(), "--keep-text");
        List<JsonNode> told = new ArrayList<>();
        for (String line : Files.readAllLines(failures)) {
            told.add(new ObjectMapper().readTree(line));
        }
        TreeSet<String> named = told.stream()
                .map(line -> line.path("file").asText().replaceFirst(".*/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                files(secret).keySet().stream()
                        .filter(name -> name.startsWith("bad"))
                        .toList(),
                List.copyOf(named),
                lines::toString);
        String graph = Run.of("export", "--loc", store, "--format", "nquads")
                .succeeds()
                .out();
        for (String good : files(secret).keySet()) {
            assertTrue(!good.startsWith("good") || graph.contains("\"" + good), () -> good + " is not in the store");
        }
        UPWARDS.forEach(path -> assertTrue(graph.contains("\"" + path.replaceFirst(".*[/\\\\]", "")), path));
        assertFalse(graph.contains(SECRET));
        try (Stream<Path> written = Files.list(directory)) {
            assertEquals(5, written.count(), "a file was written outside the store");
        }
        assertFalse(Files.exists(Path.of(UPWARDS.get(1))));
    }

    private static Map<String, byte[]> files(Path secret) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("bad-01-long.txt", (QUIET + "\n").repeat(160_000).getBytes(UTF_8));
        files.put("bad-02-bomb.txt.gz", zeros(100_000_000));
        files.put("bad-03-bomb.jsonl.gz", zeros(100_000_000));
        files.put("bad-04-bomb.zip", bomb());
        files.put("bad-05-deep.zip", matryoshka());
        files.put("bad-06-deep.json", json("[".repeat(DEEP) + "]".repeat(DEEP)));
        files.put("bad-07-deep.jsonl", json("{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)));
        files.put("bad-08-nul.txt", "The river\0 rose.".getBytes(UTF_8));
        files.put("bad-09-words.csv", ("id,text\n1,\"" + QUIET.repeat(100_000)).getBytes(UTF_8));
        files.put("good-01-deep.html", page("<div>".repeat(DEEP) + "<p>" + QUIET));
        files.put("good-02-bold.html", page("<p>" + "<b><i>".repeat(DEEP) + QUIET));
        files.put("good-03-linked.html", page(linked() + "<p>" + QUIET));
        files.put("good-04-attributes.html", page("<p " + "a%1$d='x' ".repeat(10_000) + ">" + QUIET));
        files.put("good-05-laughs.nitf", feed(laughs(), "&a9;"));
        files.put("good-06-outside.nitf", feed("<!ENTITY x SYSTEM \"" + secret.toUri() + "\">", "&x;"));
        files.put("good-07-up.zip", up());
        files.put("good-08-last.txt", QUIET.getBytes(UTF_8));
        return files;
    }

    /** Runs the command line in a Java of its own with little memory. */
    private List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "-Xss4m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Chancery.class.getName()));
        words.addAll(Arrays.asList(arguments));
        File told = directory.resolve("told.txt").toFile();
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(told)
                .start();
        assertTrue(process.waitFor(10, TimeUnit.MINUTES), "it does not end");
        List<String> lines = Files.readAllLines(told.toPath());
        assertEquals(1, process.exitValue(), lines::toString);
        return lines;
    }

    private static byte[] page(String body) {
        return ("<!doctype html><html><head><title>River</title></head><body>" + body + "</body></html>")
                .getBytes(UTF_8);
    }

    private static String linked() {
        return "<script type=\"application/ld+json\">" + "{\"a\":[".repeat(490) + "1" + "]}".repeat(490) + "</script>";
    }

    private static byte[] json(String deep) {
        return ("{\"text\": \"" + QUIET + "\", \"x\": " + deep + "}\n").getBytes(UTF_8);
    }

    private static String laughs() {
        return "<!ENTITY a0 \"ha\">"
                + IntStream.range(1, 10)
                        .mapToObj(number ->
                                "<!ENTITY a" + number + " \"" + ("&a" + (number - 1) + ";").repeat(10) + "\">")
                        .collect(Collectors.joining());
    }

    private static byte[] feed(String entities, String use) {
        return ("<?xml version=\"1.0\"?><!DOCTYPE nitf [" + entities + "]><nitf><body><body.content><p>" + use + " "
                        + QUIET + "</p></body.content></body></nitf>")
                .getBytes(UTF_8);
    }

    private static byte[] zeros(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            byte[] block = new byte[1_000_000];
            Arrays.fill(block, (byte) ' ');
            for (int written = 0; written < count; written += block.length) {
                out.write(block);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        byte[] letters = "a".repeat(30_000_000).getBytes(UTF_8);
        byte[] inner = MixedFiles.archive(Map.of("1.txt", letters, "2.txt", letters));
        return MixedFiles.archive(Map.of("1.zip", inner, "2.zip", inner, "3.zip", inner));
    }

    private static byte[] matryoshka() throws IOException {
        byte[] inner = MixedFiles.archive(Map.of("a.txt", QUIET.getBytes(UTF_8)));
        for (int number = 0; number < 20; number++) {
            inner = MixedFiles.archive(Map.of(number + ".zip", inner));
        }
        return inner;
    }

    private static byte[] up() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (String path : UPWARDS) {
            members.put(path, QUIET.getBytes(UTF_8));
        }
        return MixedFiles.archive(members);
    }
}
