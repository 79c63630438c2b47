package io.github.chancery.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.graph.Prefixes;
import io.github.chancery.model.Article;
import io.github.chancery.read.ArticleInput;
import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.ReadException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Small articles of invented ministers, what one machine makes of them, and what a job has written. */
final class News {
    /** Without the encoder, at a time that is always the same. */
    static final ExtractionOptions OPTIONS = new ExtractionOptions(
            Prefixes.BASE,
            true,
            false,
            false,
            Map.of(),
            Instant.parse("2024-05-06T07:08:09Z"),
            new ArticleLimits(10_000, 100, 20, 300));

    private static final List<String> PLACES = List.of("Bree", "Edoras", "Dale", "Hobbiton", "Rivendell");

    private News() {}

    private static String text(int number) {
        String place = PLACES.get(number % PLACES.size());
        return "The foreign minister of Arnor met his counterpart of Gondor in " + place
                + " on Monday. They discussed the " + number + " ships in the harbour and agreed to speak again.";
    }

    /** Articles a line, numbered from {@code first}. */
    static String lines(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> "{\"id\": \"news-" + number + "\", \"published\": \"2024-05-06\", \"text\": \""
                        + text(number) + "\"}\n")
                .collect(Collectors.joining());
    }

    /** Texts that a crawler took from pages, a packed member each. */
    static byte[] wet(int first, int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int number = first; number < first + count; number++) {
            String text = text(number);
            String record = "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://news.example/" + number
                    + "\r\nContent-Type: text/plain\r\nContent-Length: " + text.getBytes(UTF_8).length + "\r\n\r\n"
                    + text + "\r\n\r\n";
            bytes.write(gzip(record.getBytes(UTF_8)));
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** The lines that one machine makes of the articles. */
    static Set<String> onOneMachine(List<Path> inputs) {
        Set<String> lines = new TreeSet<>();
        TimeLimit limit = new TimeLimit(Duration.ofMinutes(1));
        ArticleWork work = new ArticleWork(
                ExecutorPipeline.of(OPTIONS), limit, OPTIONS.limits().characters(), count -> {});
        List<ReadException> failures = new ArrayList<>();
        ArticleInput.of(inputs)
                .read(new ArticleSink(
                        (Article article) -> work.lines(new Item.Read("", article)).stream()
                                .filter(line -> line._1() == Kind.ARTICLES)
                                .flatMap(line -> line._2().lines())
                                .forEach(lines::add),
                        failures::add,
                        warning -> {}));
        return lines;
    }

    /** The lines of the parts of a kind, in the order of the parts. */
    static List<String> written(Path output, Kind kind) throws IOException {
        Path directory = output.resolve(kind.directory());
        if (Files.notExists(directory)) {
            return List.of();
        }
        try (Stream<Path> parts = Files.list(directory)) {
            return parts.filter(part -> part.toString().endsWith(".gz")
                            && !part.getFileName().toString().startsWith("."))
                    .sorted()
                    .flatMap(part -> unpacked(part).lines())
                    .toList();
        }
    }

    private static String unpacked(Path part) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(part)))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
