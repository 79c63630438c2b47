package io.github.chancery.read.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.Article;
import io.github.chancery.read.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebArchiveTest {
    private static final String TEXT =
            "The envoys of Arnor and of Gondor met in Bree, and spoke of the road that leads from the one to the other.";

    @TempDir
    private Path directory;

    private static String page(int number) {
        return "<!doctype html><html><head><title>Talks " + number + "</title>"
                + "<meta property=\"article:published_time\" content=\"2016-04-05T10:00:00Z\"></head><body><article><p>"
                + TEXT + "</p><p>It was meeting " + number + ".</p></article></body></html>";
    }

    private static String http(String status, String type, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.getBytes(UTF_8).length
                + "\r\n\r\n" + body;
    }

    private static String record(String type, int number, String content, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + number
                + ">\r\nWARC-Target-URI: https://bree.example/" + number + "\r\nContent-Type: " + content
                + "\r\nContent-Length: " + block.getBytes(UTF_8).length + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private static String response(int number, String status, String type, String body) {
        return record("response", number, "application/http; msgtype=response", http(status, type, body));
    }

    private static String good(int number) {
        return response(number, "200 OK", "text/html; charset=utf-8", page(number));
    }

    @Test
    void aPageIsReadWithItsAddressAndWhatItTells() throws IOException {
        Article article = Reading.of(write("a.warc", good(1))).articles().get(0);
        assertEquals("urn:uuid:1", article.identifier());
        assertEquals(Optional.of("https://bree.example/1"), article.url());
        assertEquals(Optional.of("Talks 1"), article.title());
        assertEquals(Optional.of(LocalDate.of(2016, 4, 5)), article.published());
        assertTrue(article.text().startsWith(TEXT), article::text);
    }

    @Test
    void textsTakenFromPagesAreReadAndOtherRecordsCounted() throws IOException {
        Path file = write(
                "a.warc.wet",
                record("warcinfo", 1, "application/warc-fields", "software: x\r\n")
                        + record("conversion", 2, "text/plain", TEXT)
                        + record("request", 3, "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n")
                        + record("revisit", 4, "application/http", http("200 OK", "text/html", ""))
                        + response(5, "404 Not Found", "text/html", page(5))
                        + response(6, "200 OK", "image/png", "x"));
        Reading reading = Reading.of(file);
        assertEquals(List.of("urn:uuid:2"), reading.identifiers());
        assertEquals(
                List.of(file + ": passed over records: 1 of image/png, 1 of type request, 1 of type revisit,"
                        + " 1 of type warcinfo, 1 with status 404."),
                reading.warnings());
    }

    @Test
    void everyGoodRecordIsReadAndEveryBadOneNamed() throws IOException {
        StringBuilder archive = new StringBuilder();
        for (int number = 0; number < 200; number++) {
            archive.append(
                    switch (number % 10) {
                        case 3 -> other(number);
                        case 5 -> record("conversion", number, "text/plain", TEXT + " It was meeting " + number + ".");
                        case 7 -> bad(number);
                        default -> good(number);
                    });
        }
        List<String> wanted = IntStream.range(0, 200)
                .filter(number -> number % 10 != 3 && number % 10 != 7)
                .mapToObj(number -> "urn:uuid:" + number)
                .toList();
        for (String name : List.of("a.warc", "b.warc.gz")) {
            Path file = write(name, archive.toString());
            Reading reading = Reading.of(file);
            assertEquals(wanted, reading.identifiers(), reading.failures()::toString);
            assertEquals(
                    IntStream.range(0, 20)
                            .mapToObj(ten -> told(name, 10 * ten + 7))
                            .toList(),
                    reading.failuresIn(directory));
            assertEquals(
                    List.of(file + ": passed over records: 5 of image/png, 5 of type request, 5 of type revisit,"
                            + " 5 with status 404."),
                    reading.warnings());
        }
    }

    private static String told(String file, int bad) {
        return bad / 10 % 5 == 4
                ? file + "!/https://bree.example/" + bad + " was cut off while it was recorded; fetch it anew."
                : file + " has a record, number " + (bad + 1)
                        + ", that is cut off or of another length than it says; the next one is read.";
    }

    private static String other(int number) {
        return switch (number / 10 % 4) {
            case 0 -> record("revisit", number, "application/http", http("200 OK", "text/html", ""));
            case 1 -> record("request", number, "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n");
            case 2 -> response(number, "404 Not Found", "text/html", page(number));
            default -> response(number, "200 OK", "image/png", "x");
        };
    }

    @Test
    void ofAPackedCollectionThePagesAreReadAndNotWhatIsAboutThem() throws IOException {
        Path file = directory.resolve("a.wacz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> member : new TreeMap<>(Map.of(
                            "archive/data.warc.gz",
                            members(good(1) + good(2)),
                            "datapackage.json",
                            bytes("{\"title\": \"Talks\", \"text\": \"none\"}"),
                            "indexes/index.cdx",
                            bytes("example,bree)/1 20160405100000 {}\n"),
                            "pages/pages.jsonl",
                            bytes("{\"id\": \"pages\", \"url\": \"https://bree.example/1\", \"text\": \"none\"}\n")))
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        Reading reading = Reading.of(file);
        assertEquals(List.of("urn:uuid:1", "urn:uuid:2"), reading.identifiers());
        assertEquals(List.of(), reading.failures());
        assertEquals(List.of(), reading.warnings());
    }

    @Test
    void aDamagedMemberOfAPackedArchiveCostsNoOther() throws IOException {
        byte[] bytes = members(good(1) + good(2) + good(3));
        byte[] first = members(good(1));
        Arrays.fill(bytes, first.length + 60, first.length + 100, (byte) 0x55);
        Path file = Files.write(directory.resolve("a.warc.gz"), bytes);
        Reading reading = Reading.of(file);
        assertEquals(List.of("urn:uuid:1", "urn:uuid:3"), reading.identifiers());
        assertEquals(
                file + " cannot be read to its end (a part of it is damaged or missing); check the file and its disk.",
                reading.failures().get(reading.failures().size() - 1));
    }

    private static String bad(int number) {
        String record = good(number);
        return switch (number / 10 % 5) {
            case 0 -> record.substring(0, record.length() - 60);
            case 1 -> record.replaceFirst("Content-Length: \\d+", "Content-Length: 9999999");
            case 2 -> record.replaceFirst("Content-Length: \\d+", "Content-Length: 40");
            case 3 -> record.replaceFirst("Content-Length: \\d+\r\n", "");
            default -> record.replaceFirst("Content-Length", "WARC-Truncated: length\r\nContent-Length");
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private Path write(String name, String content) throws IOException {
        return Files.write(directory.resolve(name), name.endsWith(".gz") ? members(content) : content.getBytes(UTF_8));
    }

    /** Each record packed for itself, as crawlers do. */
    private static byte[] members(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String record : content.split("(?=WARC/1.0\r\n)", -1)) {
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                out.write(record.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
