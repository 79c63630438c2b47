package io.github.chancery.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What it is answered with.
 *
 * @param status of HTTP
 * @param type the media type
 * @param headers others, by name
 * @param body written once
 */
public record Reply(int status, String type, SortedMap<String, String> headers, Body body) {
    /** Writes what a reply holds. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    public static final String HTML = "text/html; charset=utf-8";
    public static final String JSON = "application/json; charset=utf-8";

    public static final int OK = 200;
    private static final int SEE_OTHER = 303;

    public Reply {
        requireNonNull(type);
        requireNonNull(body);
    }

    /** What was found. */
    public static Reply of(String type, Body body) {
        return of(OK, type, body);
    }

    /** Something else with its status. */
    public static Reply of(int status, String type, Body body) {
        return new Reply(status, type, new TreeMap<>(), body);
    }

    /** A text. */
    public static Reply text(int status, String type, String text) {
        return of(status, type, out -> out.write(text.getBytes(UTF_8)));
    }

    /** The answer is at another address. */
    public static Reply seeOther(String address) {
        return text(SEE_OTHER, "text/plain; charset=utf-8", address + "\n").with("Location", address);
    }

    /** The same with a header. */
    public Reply with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Reply(status, type, more, body);
    }
}
