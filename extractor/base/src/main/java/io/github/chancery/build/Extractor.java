package io.github.chancery.build;

import io.github.chancery.graph.Provenance;
import io.github.chancery.model.Article;
import io.github.chancery.pipeline.PassedOver;
import io.github.chancery.validate.Admission.Admitted;
import java.util.Optional;

/** Makes graphs of articles. Safe for use by many threads. */
public interface Extractor {
    /** The same with the articles' texts in their graphs. */
    Extractor keepingText();

    /** The IRI of the article and of its graph. */
    String graphIri(Article article);

    /** The IRI of the activity that makes the article's graph; it is another when the graph may be another. */
    String activityIri(Article article);

    /** What makes the graphs. */
    Provenance provenance();

    /** What each step makes of the article, for a reader who asks why. */
    String explain(Article article);

    /** The same with a count of its own of what is passed over. */
    default Extractor counting() {
        return this;
    }

    /** What of the articles was passed over as too long since this was last asked; nothing if nothing was. */
    default Optional<PassedOver> passedOver() {
        return Optional.empty();
    }

    /** What of the article may go into a store. */
    Admitted extract(Article article);
}
