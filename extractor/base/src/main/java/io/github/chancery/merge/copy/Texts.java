package io.github.chancery.merge.copy;

import io.github.chancery.graph.meeting.SignedText;
import io.github.chancery.model.SourceArticle;
import java.util.Collection;
import java.util.List;

/** The texts among which copies are looked for. */
interface Texts {
    /** All that have a signature, by IRI. */
    List<SignedText> all();

    /** The articles of each address, several if it had several texts. */
    Collection<List<String>> byAddress();

    /** What is told of an article as a source. */
    SourceArticle source(String article);

    /** What is told of an article as a source. */
    default SourceArticle source(SignedText text) {
        return source(text.article());
    }

    /** Whether two articles are copies; the signatures first: most texts are not similar, and need not be read. */
    default boolean areCopies(SignedText one, SignedText other) {
        return TextSimilarity.isHigh(one.signature(), other.signature())
                && SourceRules.areCopies(source(one), source(other));
    }
}
