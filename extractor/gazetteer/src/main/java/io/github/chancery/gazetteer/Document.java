package io.github.chancery.gazetteer;

/** An entity document of a dump, not yet read. */
final class Document {
    private final long number;
    private final byte[] json;

    /**
     * A document.
     *
     * @param number its line in the dump, or its place among the files of a directory, from 1
     * @param json its bytes, which nobody changes
     */
    Document(long number, byte[] json) {
        this.number = number;
        this.json = json;
    }

    long number() {
        return number;
    }

    byte[] json() {
        return json;
    }
}
