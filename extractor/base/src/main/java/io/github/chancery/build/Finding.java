package io.github.chancery.build;

import static java.util.Objects.requireNonNull;

/**
 * Something in a store that is not right.
 *
 * @param matter what it is about
 * @param sentence what is wrong, and with what
 */
public record Finding(Matter matter, String sentence) {
    /** What a store can be wrong in. */
    public enum Matter {
        /** An article's graph does not keep to the shapes. */
        SHAPES("the graphs of articles"),
        /** A quote is not what stands in the article. */
        QUOTES("quotes"),
        /** No report tells what the default graph holds. */
        TRACES("what no report tells"),
        /** The default graph is not what the articles' graphs make. */
        MERGE("meetings and what they name"),
        /** The index of names is not as it was written. */
        NAMES("the index of names");

        private final String text;

        Matter(String text) {
            this.text = text;
        }

        /** For users. */
        public String text() {
            return text;
        }

        /** Whether it is made from the articles' graphs, and so can be made anew. */
        public boolean isDerived() {
            return this == TRACES || this == MERGE || this == NAMES;
        }
    }

    public Finding {
        requireNonNull(matter);
        requireNonNull(sentence);
    }
}
