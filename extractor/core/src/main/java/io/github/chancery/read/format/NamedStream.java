package io.github.chancery.read.format;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;

/**
 * Bytes that hold articles, from wherever they come, and how they are called.
 *
 * @param name what messages call them, such as the path of a file
 * @param label what an article without an identifier of its own is called, such as the file's name
 * @param bytes read once, from their beginning; whoever opened them closes them
 */
public record NamedStream(String name, String label, InputStream bytes) {
    public NamedStream {
        requireNonNull(name);
        requireNonNull(label);
        requireNonNull(bytes);
    }
}
