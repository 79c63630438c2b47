package io.github.chancery.meeting.spec;

import io.github.chancery.model.ParsedArticle;

/**
 * An example, parsed once and for all patterns.
 *
 * @param file the spec that it stands in
 */
public record ParsedExample(String file, Example example, ParsedArticle parsed) {
    /** The file and the line that it stands in. */
    public String place() {
        return file + ", line " + example.text().line();
    }

    /** Its text, in one line. */
    public String text() {
        return example.text().text().strip().replaceAll("\\s+", " ");
    }
}
