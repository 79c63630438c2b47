package io.github.chancery.spark;

/** What a job writes; each kind has a directory of its own, with one part a task. */
enum Kind {
    /** The articles' graphs, each whole, as N-Quads. */
    ARTICLES("articles", ".nq"),
    /** What could not be read, processed or taken, as JSON Lines. */
    FAILURES("failures", ".jsonl"),
    /** What was passed over or left out of articles that were read, as JSON Lines. */
    NOTES("notes", ".jsonl");

    private final String directory;
    private final String ending;

    Kind(String directory, String ending) {
        this.directory = directory;
        this.ending = ending;
    }

    /** The directory within the job's. */
    String directory() {
        return directory;
    }

    /** The name of a part, before it is packed. */
    String path(String part) {
        return directory + "/" + part + ending;
    }
}
