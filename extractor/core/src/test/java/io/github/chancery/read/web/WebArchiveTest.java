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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
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
    void everyGoodRecordIsReadAndEveryBadOneTold() throws IOException {
        StringBuilder archive = new StringBuilder();
        List<String> wanted = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            boolean isGood = number % 10 != 7;
            archive.append(isGood ? good(number) : bad(number));
            if (isGood) {
                wanted.add("urn:uuid:" + number);
            }
        }
        for (String name : List.of("a.warc", "b.warc.gz")) {
            Reading reading = Reading.of(write(name, archive.toString()));
            assertEquals(wanted, reading.identifiers(), reading.failures()::toString);
            assertEquals(20, reading.failures().size(), reading.failures()::toString);
        }
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
