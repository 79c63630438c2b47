package io.github.chancery.query.names;

import java.util.List;

/** Finds the entities and articles of a store by their names, whatever the case and accents. */
public interface NameIndex {
    /** Those one of whose names has the text in it, by label. */
    List<Named> withPart(NameKind kind, String text);

    /**
     * Those with just this label; or else those that articles call so; or else those one of whose names has all of its
     * words; or else those one of whose names has the text in it; by label.
     */
    List<Named> named(NameKind kind, String text);

    /** Those of whose names a word differs from one of the text's by a letter or two, the nearest first. */
    List<Named> near(NameKind kind, String text);
}
