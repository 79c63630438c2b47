package io.github.chancery.pipeline;

import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.Extraction;
import io.github.chancery.graph.Provenance;
import io.github.chancery.link.Linked;
import io.github.chancery.meeting.Findings;
import io.github.chancery.model.Article;
import io.github.chancery.model.Budget;
import io.github.chancery.model.Limits;
import io.github.chancery.model.ParsedArticle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;

/** The way of an article from its text to quads: a pure function, safe for use by many threads. */
public final class Pipeline {
    private final PipelineSteps steps;
    private final ArticleGraph graph;
    private final Limits limits;
    private final PassedOverSentences passedOver;

    Pipeline(PipelineSteps steps, ArticleGraph graph, Limits limits) {
        this(steps, graph, limits, new PassedOverSentences());
    }

    private Pipeline(PipelineSteps steps, ArticleGraph graph, Limits limits, PassedOverSentences passedOver) {
        this.steps = steps;
        this.graph = graph;
        this.limits = limits;
        this.passedOver = passedOver;
    }

    /** The same for a run that takes place at another time. */
    public Pipeline at(Instant time) {
        return new Pipeline(steps, graph.at(time), limits, passedOver);
    }

    /** The same with the articles' texts in their graphs. */
    public Pipeline keepingText() {
        return new Pipeline(steps, graph.keepingText(), limits, passedOver);
    }

    /**
     * The article's named graph: what it says of meetings, and where.
     *
     * @throws io.github.chancery.model.OverLimitException if it is longer, or takes longer, than it may
     */
    public List<Quad> quads(Article article) {
        return ArticleGraph.quads(extract(article));
    }

    /** What the article says of meetings, linked: all that its graph holds. */
    public Extraction extract(Article article) {
        Linked linked = read(article).linked();
        return graph.extraction(article, linked.mentionedCountries(), linked.reports());
    }

    /** What each step makes of the article, for a reader who asks why: the same steps as {@link #extract} takes. */
    public Explanation explain(Article article) {
        return read(article);
    }

    private Explanation read(Article article) {
        Budget budget = limits.begin(article);
        steps.judges().begin();
        ParsedArticle parsed = steps.language().parse(article, budget);
        Findings findings = steps.meetings().read(parsed, budget);
        passedOver.add(article.identifier(), budget.passedOver());
        Linked linked = steps.linker().link(article, findings.reports());
        return new Explanation(parsed, steps.cues(), findings, linked);
    }

    /** The same with a count of its own of sentences passed over. */
    public Pipeline counting() {
        return new Pipeline(steps, graph, limits);
    }

    /** The sentences that were passed over as too long since this was last asked; nothing if none were. */
    public Optional<PassedOver> passedOver() {
        return passedOver.take(limits);
    }

    /** What makes the graphs. */
    public Provenance provenance() {
        return graph.provenance();
    }

    /** The IRI of the article and of its named graph. */
    public String graphIri(Article article) {
        return graph.iri(article);
    }

    /** The IRI of the activity that makes the article's graph; another version of Chancery, patterns or gazetteer has another. */
    public String activityIri(Article article) {
        return graph.activityIri(article);
    }
}
