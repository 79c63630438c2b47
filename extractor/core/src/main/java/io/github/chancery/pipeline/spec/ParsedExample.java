package io.github.chancery.pipeline.spec;

import io.github.chancery.model.ParsedArticle;

/**
 * An example, parsed once and for all patterns.
 *
 * @param file the spec that it stands in
 */
record ParsedExample(String file, Example example, ParsedArticle parsed) {
    /** The file and the line that it stands in. */
    String place() {
        return file + ", line " + example.text().line();
    }

    /** Its text, in one line. */
    String text() {
        return example.text().text().strip().replaceAll("\\s+", " ");
    }
}
