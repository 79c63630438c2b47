package io.github.chancery.pipeline;

import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.Extraction;
import io.github.chancery.graph.Provenance;
import io.github.chancery.language.Cues;
import io.github.chancery.language.Language;
import io.github.chancery.link.Linked;
import io.github.chancery.link.Linker;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.meeting.Findings;
import io.github.chancery.meeting.MeetingModels;
import io.github.chancery.meeting.Meetings;
import io.github.chancery.meeting.candidate.Candidates;
import io.github.chancery.meeting.pattern.Patterns;
import io.github.chancery.model.Article;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.ParsedArticle;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;

/** The way of an article from its text to quads: a pure function, safe for use by many threads. */
public final class Pipeline {
    /** What the version of Chancery ends with that reads without the encoder. */
    private static final String FAST = "+fast";

    private final Cues cues;
    private final Language language;
    private final Meetings meetings;
    private final Linker linker;
    private final ArticleGraph graph;

    private Pipeline(Cues cues, Language language, Meetings meetings, Linker linker, ArticleGraph graph) {
        this.cues = cues;
        this.language = language;
        this.meetings = meetings;
        this.linker = linker;
        this.graph = graph;
    }

    /**
     * Makes the way ready, without loading any model yet.
     *
     * @throws io.github.chancery.model.ChanceryException if a pattern file or the gazetteer cannot be used
     */
    public static Pipeline create(PipelineOptions options) {
        return create(options, options.gazetteer().map(Gazetteer::open).orElseGet(Gazetteer::embedded));
    }

    /** The same with another gazetteer than the one that ships. */
    public static Pipeline create(PipelineOptions options, Gazetteer gazetteer) {
        Patterns patterns = options.patterns().map(Patterns::withDirectory).orElseGet(Patterns::shipped);
        Provenance provenance = new Provenance(
                options.fast() ? version() + FAST : version(), patterns.version(), gazetteer.version(), options.time());
        KnownNames known = gazetteer.knownNames();
        Candidates candidates = Candidates.of(patterns);
        Cues cues = new Cues(candidates.cues());
        return new Pipeline(
                cues,
                new Language(known, cues, candidates::mayTell),
                Meetings.judged(
                        candidates, options.fast() ? MeetingModels.fast() : MeetingModels.shipped(), known),
                new Linker(gazetteer),
                new ArticleGraph(options.base(), provenance));
    }

    /** The article's named graph: what it says of meetings, and where. */
    public List<Quad> quads(Article article) {
        return ArticleGraph.quads(extract(article));
    }

    /** What the article says of meetings, linked: all that its graph holds. */
    public Extraction extract(Article article) {
        Steps steps = steps(article);
        return graph.extraction(
                article, steps.linked().mentionedCountries(), steps.linked().reports());
    }

    /** What each step makes of the article, for a reader who asks why: the same steps as {@link #extract} takes. */
    public Explanation explain(Article article) {
        Steps steps = steps(article);
        return new Explanation(steps.parsed(), cues, steps.findings(), steps.linked());
    }

    private Steps steps(Article article) {
        ParsedArticle parsed = language.parse(article);
        Findings findings = meetings.read(parsed);
        Linked linked = linker.link(article, findings.reports());
        return new Steps(parsed, findings, linked);
    }

    private record Steps(ParsedArticle parsed, Findings findings, Linked linked) {}

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

    private static String version() {
        return Optional.ofNullable(Pipeline.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
