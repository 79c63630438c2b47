package io.github.chancery.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The entity documents of a dump, one after the other, in the dump's order. */
interface Documents extends Closeable {
    /** Opens a dump (plain, gzip or bzip2, told by its first bytes) or a directory of files Q*.json. */
    static Documents open(Path from) throws IOException {
        return Files.isDirectory(from) ? EntityDirectory.open(from) : DumpFile.open(from);
    }

    /** The next document; empty at the end. */
    Optional<Document> next() throws IOException;

    /** How many documents, or lines, have been passed. */
    long count();

    /** How many bytes, when uncompressed, have been passed. */
    long bytes();

    /** How much of the input has been read, from 0 to 1. */
    double share();

    /** Goes on after the first {@code count} documents, which have so many bytes; only before the first is read. */
    void skip(long count, long bytes) throws IOException;

    /** Where a user finds the document with a number. */
    String place(long number);
}
