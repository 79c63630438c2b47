package io.github.chancery.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Asks a server for pages as a browser does, and checks what they say. Safe for use by many threads. */
final class PageClient {
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;

    /** @param site the address of the server */
    PageClient(String site) {
        this.site = site;
    }

    HttpResponse<byte[]> get(String page) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(site + page))
                        .header("Accept", "text/html")
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
    }

    static String text(String page, HttpResponse<byte[]> reply) throws IOException {
        if (reply.statusCode() != OK) {
            throw new IllegalStateException("/" + page + " was answered with " + reply.statusCode());
        }
        boolean isPacked = reply.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        InputStream bytes = new ByteArrayInputStream(reply.body());
        try (InputStream plain = isPacked ? new GZIPInputStream(bytes) : bytes) {
            return new String(plain.readAllBytes(), UTF_8);
        }
    }

    static void check(String page, String reply, List<String> words) {
        for (String word : words) {
            if (!reply.contains(word)) {
                throw new IllegalStateException("/" + page + " lacks " + word);
            }
        }
    }

    /** A row with the median, the 95th percentile and the greatest of times in nanoseconds, as milliseconds. */
    static String row(String kind, List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return String.format("%-10s %8.1f %8.1f %8.1f", kind, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
    }

    /** The value below which a part of the times lies, in milliseconds. */
    static double at(List<Long> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * sorted.size()))) / 1e6;
    }
}
