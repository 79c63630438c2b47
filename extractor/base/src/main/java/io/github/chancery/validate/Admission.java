package io.github.chancery.validate;

import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.Extraction;
import io.github.chancery.model.Article;
import io.github.chancery.model.Report;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * Lets into a store what keeps to the shapes: an article's graph without the reports that violate them. Safe for use by
 * many threads.
 *
 * @param validator knows the shapes
 */
public record Admission(Validator validator) {
    public Admission {
        requireNonNull(validator);
    }

    /**
     * What of an article may go into a store.
     *
     * @param quads its graph; none when the article itself violates the shapes
     * @param refused what may not, and why
     */
    public record Admitted(List<Quad> quads, List<Refusal> refused) {
        public Admitted {
            quads = List.copyOf(quads);
            refused = List.copyOf(refused);
        }

        /** What is kept out of the article, for a user: a sentence each. */
        public List<String> sentences(Article article) {
            return refused.stream()
                    .map(refusal -> "the article " + article.identifier()
                            + (quads.isEmpty() ? "" : ", report \"" + refusal.sentence() + "\"")
                            + ", violates the ontology's shapes and is kept out: "
                            + refusal.violations().get(0).sentence())
                    .toList();
        }
    }

    /**
     * A report, or a whole article, that is kept out.
     *
     * @param sentence the words in the article that report the meeting; of a whole article its headline or id
     * @param violations why, at least one
     */
    public record Refusal(String sentence, List<Violation> violations) {
        public Refusal {
            requireNonNull(sentence);
            violations = List.copyOf(violations);
        }
    }

    /** Checks an article's graph as a whole, and report by report only when something is wrong with it. */
    public Admitted admit(Extraction extraction) {
        List<Quad> quads = ArticleGraph.quads(extraction);
        return validator.validate(quads).isEmpty() ? new Admitted(quads, List.of()) : admitSome(extraction);
    }

    private Admitted admitSome(Extraction extraction) {
        List<Quad> quads = ArticleGraph.quads(extraction.withReports(List.of()));
        List<Violation> own = validator.validate(quads);
        if (!own.isEmpty()) {
            String name = extraction.article().title().orElseGet(() -> extraction
                    .article()
                    .identifier());
            return new Admitted(List.of(), List.of(new Refusal(name, own)));
        }
        List<Report> kept = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (Report report : extraction.reports()) {
            kept.add(report);
            List<Quad> more = ArticleGraph.quads(extraction.withReports(kept));
            List<Violation> violations = validator.validate(more);
            if (violations.isEmpty()) {
                quads = more;
            } else {
                kept.remove(kept.size() - 1);
                refused.add(new Refusal(report.evidence().get(0).quote(), violations));
            }
        }
        return new Admitted(quads, refused);
    }
}
