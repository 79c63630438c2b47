package io.github.chancery.read.web;

import io.github.chancery.model.Article;
import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.Format;
import io.github.chancery.read.format.Metadata;
import io.github.chancery.read.format.Mojibake;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.ReadException;
import io.github.chancery.read.format.TextDecoder;
import io.github.chancery.read.page.PageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;

/** The article that a record of a web archive may hold. */
record RecordArticle(WarcRecord record, NamedStream archive, ArticleSink sink) {
    private static final int FOUND = 200;
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final String TEXT = "text/plain";

    /**
     * What was sent for an address.
     *
     * @param type such as "text/html"
     */
    private record Sent(String type, Optional<String> charset, InputStream body) {}

    /** Passes on the article, or why there is none; if the record is not of the kind that is one, says of which it is. */
    Optional<String> take() throws IOException {
        return switch (record.type()) {
            case "response" -> takeResponse();
            case "conversion", "resource" ->
                take(sent(record.field("Content-Type").orElse(TEXT), record.block()));
            default -> Optional.of("of type " + record.type());
        };
    }

    private Optional<String> takeResponse() throws IOException {
        Sent sent;
        try {
            HttpResponse response = HttpResponse.parse(Channels.newChannel(record.block()));
            if (response.status() != FOUND) {
                return Optional.of("with status " + response.status());
            }
            sent = sent(response);
        } catch (IOException | IllegalArgumentException e) {
            String problem = "was not recorded whole (" + e.getMessage() + "); fetch it anew.";
            sink.failures().accept(new ReadException(origin(), problem, e));
            return Optional.empty();
        }
        return take(sent);
    }

    private static Sent sent(HttpResponse response) throws IOException {
        Sent sent = sent(response.headers().first("Content-Type").orElse("unknown"), InputStream.nullInputStream());
        if (!isRead(sent.type())) {
            return sent;
        }
        try (InputStream body = response.bodyDecoded().stream()) {
            byte[] bytes = body.readNBytes(Format.MOST_BYTES + 1);
            return new Sent(sent.type(), sent.charset(), new ByteArrayInputStream(bytes));
        }
    }

    private static Sent sent(String contentType, InputStream body) {
        MediaType type;
        try {
            type = MediaType.parseLeniently(contentType);
        } catch (IllegalArgumentException e) {
            return new Sent("a kind that is none", Optional.empty(), body);
        }
        return new Sent(
                (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT),
                Optional.ofNullable(type.parameters().get("charset")),
                body);
    }

    private static boolean isRead(String type) {
        return PAGES.contains(type) || type.equals(TEXT);
    }

    private Optional<String> take(Sent sent) throws IOException {
        if (!isRead(sent.type())) {
            return Optional.of("of " + sent.type());
        }
        sink.take(() -> article(sent));
        return Optional.empty();
    }

    private Article article(Sent sent) throws IOException {
        if (record.field("WARC-Truncated").isPresent()) {
            throw new ReadException(origin(), "was cut off while it was recorded; fetch it anew.");
        }
        byte[] body = sent.body().readNBytes(Format.MOST_BYTES + 1);
        if (body.length > Format.MOST_BYTES) {
            throw new ReadException(origin(), "is longer than 5 MB, as no article is.");
        }
        String label = record.identifier().or(record::address).orElse(archive.label());
        return PAGES.contains(sent.type())
                ? new PageReader(origin(), label, sink.warnings()).article(body, sent.charset(), record.address())
                : text(body, label);
    }

    private Article text(byte[] body, String label) {
        String text = Mojibake.repaired(new TextDecoder(origin(), sink.warnings()).decode(1, body));
        if (text.isBlank()) {
            throw new ReadException(origin(), "is empty; fetch it anew.");
        }
        return new Metadata(label, Optional.empty(), record.address(), Optional.empty(), Optional.empty())
                .article(text);
    }

    private Origin origin() {
        return archive.origin().member(record.address().orElse("record " + record.number()));
    }
}
