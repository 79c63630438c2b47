package io.github.chancery.read.format;

import java.io.IOException;
import java.util.List;

/** A form in which articles are given. */
public interface Format {
    /** The most bytes of one article; more is no article, and must not fill the memory. */
    int MOST_BYTES = 5_000_000;

    /** What {@code --input-format} calls it. */
    String name();

    /** The endings of the file names, in lower case. */
    List<String> endings();

    /** Whether a stream that begins so is of this form, whatever its name. */
    boolean begins(Head head);

    /**
     * Reads the articles of a stream in their order.
     *
     * @param stream its text is not in UTF-16
     * @param sink where each article goes, or why a part of the stream gives none
     * @throws IOException if the stream cannot be read to its end
     */
    void read(NamedStream stream, ArticleSink sink) throws IOException;
}
