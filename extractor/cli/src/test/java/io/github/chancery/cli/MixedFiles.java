package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every form, good ones and broken ones. */
final class MixedFiles {
    /** Nothing in it tells of a meeting, so that no model need be loaded. */
    private static final String QUIET = "The river rose in the night. By morning it was back in its bed.";

    private static final String PAGE =
            "<!doctype html><html><head><title>River</title></head><body><p>" + QUIET + "</p></body></html>";
    private static final String FEED =
            "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><item><guid>1</guid><%1$s>"
                    + QUIET + "</%1$s></item></channel></rss>";
    private static final String MAIL = "Message-ID: <1@bree.example>\nFrom: news@bree.example\nContent-Type: ";
    private static final String SEPARATOR = "From news@bree.example Tue Apr  5 10:00:00 2016\n";

    private MixedFiles() {}

    /** What can be read, by name; an article each. */
    static Map<String, byte[]> good() throws IOException {
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
        files.put("good-21.warc", bytes(record("response", "200 OK")));
        files.put("good-22.warc.gz", zipped(bytes(record("response", "200 OK"))));
        files.put("good-23.wacz", archive(Map.of("archive/23.warc", bytes(record("response", "200 OK")))));
        files.put("good-24.wet", bytes(record("conversion", QUIET)));
        files.put("good-25.xml", bytes(FEED.formatted("content:encoded")));
        files.put("good-26.atom", bytes("<feed><entry><id>26</id><content>" + QUIET + "</content></entry></feed>"));
        files.put("good-27.nitf", bytes("<nitf><body><body.content><p>" + QUIET + "</p></body.content></body></nitf>"));
        files.put("good-28.eml", bytes(MAIL + "text/plain\n\n" + QUIET));
        files.put("good-29.eml.gz", zipped(bytes(MAIL + "text/html\n\n" + PAGE)));
        files.put("good-30.mbox", bytes(SEPARATOR + MAIL + "text/plain\n\n" + QUIET + "\n"));
        return files;
    }

    /** What cannot. */
    static Map<String, byte[]> broken() throws IOException {
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
        files.put("bad-21.warc", bytes(record("response", "200 OK").replaceFirst("Length: \\d+", "Length: 99999")));
        files.put("bad-22.warc.gz", Arrays.copyOf(zipped(bytes(record("response", "200 OK"))), 90));
        files.put("bad-23.wacz", archive(Map.of("archive/23.warc", bytes("WARC/1.0\r\n"))));
        files.put("bad-24.wet", bytes(record("conversion", " ")));
        files.put("bad-25.xml", bytes(FEED.formatted("description")));
        files.put("bad-26.atom", bytes("<feed></feed>"));
        files.put("bad-27.nitf", bytes("<nitf><body></body></nitf>"));
        files.put("bad-28.eml", bytes(MAIL + "image/png\n\nx"));
        files.put("bad-29.eml.gz", Arrays.copyOf(zipped(bytes(MAIL + "text/plain\n\n" + QUIET)), 60));
        files.put("bad-30.mbox", bytes(SEPARATOR + MAIL + "text/plain\n\n \n"));
        return files;
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

    /** @param told the status of a response, or the text of a conversion */
    private static String record(String type, String told) {
        String block = type.equals("response")
                ? "HTTP/1.1 " + told + "\r\nContent-Type: text/html\r\nContent-Length: " + PAGE.length() + "\r\n\r\n"
                        + PAGE
                : told;
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nContent-Type: text/plain\r\nContent-Length: " + block.length()
                + "\r\n\r\n" + block + "\r\n\r\n";
    }

    /** A zip file of these files. */
    static byte[] archive(Map<String, byte[]> files) throws IOException {
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
