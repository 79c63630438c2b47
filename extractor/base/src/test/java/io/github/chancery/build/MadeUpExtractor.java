package io.github.chancery.build;

import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.Provenance;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.Article;
import io.github.chancery.validate.Admission.Admitted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Makes up what an article reports: a number in its id decides whom it has meet whom and when, so that several articles are
 * of one meeting. Needs no model.
 *
 * @param patterns the version of the patterns that it does as if it used
 */
record MadeUpExtractor(String patterns) implements Extractor {
    static final String BASE = "https://example.org/";

    /** The same: it has no text to keep. */
    @Override
    public MadeUpExtractor keepingText() {
        return this;
    }

    @Override
    public String graphIri(Article article) {
        return BASE + "article/" + article.identifier();
    }

    @Override
    public String activityIri(Article article) {
        return graphIri(article) + "#extraction-" + patterns;
    }

    @Override
    public Provenance provenance() {
        return new Provenance("test", patterns, "gazetteer", Instant.EPOCH);
    }

    @Override
    public String explain(Article article) {
        return article.identifier();
    }

    @Override
    public Admitted extract(Article article) {
        int number = Integer.parseInt(article.identifier().replaceAll("\\D", ""));
        Node iri = NodeFactory.createURI(graphIri(article));
        Node activity = NodeFactory.createURI(activityIri(article));
        List<Quad> quads = new ArrayList<>();
        add(quads, iri, iri, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
        add(quads, iri, iri, Vocabulary.GENERATED_BY, activity);
        add(quads, iri, activity, Vocabulary.PATTERNS_VERSION, NodeFactory.createLiteralString(patterns));
        article.url().ifPresent(url -> add(quads, iri, iri, Vocabulary.URL, ArticleGraph.url(url)));
        article.published().ifPresent(day -> add(quads, iri, iri, Vocabulary.DATE_PUBLISHED, day(day)));
        addReport(quads, iri, number);
        return new Admitted(quads, List.of());
    }

    private static void addReport(List<Quad> quads, Node article, int number) {
        Node report = NodeFactory.createURI(article.getURI() + "#report-1");
        Node day = day(LocalDate.of(3019, 3, 1 + number % 20));
        add(quads, article, report, Vocabulary.TYPE, Vocabulary.REPORT_CLASS);
        add(quads, article, report, Vocabulary.ARTICLE, article);
        add(quads, article, report, Vocabulary.REPORT_TYPE, Vocabulary.MEETING);
        add(quads, article, report, Vocabulary.STATUS, NodeFactory.createURI(Vocabulary.DM + "Held"));
        add(quads, article, report, Vocabulary.CONFIDENCE, NodeFactory.createLiteralDT("0.9", XSDDatatype.XSDdecimal));
        add(quads, article, report, Vocabulary.EARLIEST, day);
        add(quads, article, report, Vocabulary.LATEST, day);
        addActor(quads, article, report, "Steward" + number % 3);
        addActor(quads, article, report, "King" + number % 5);
    }

    private static void addActor(List<Quad> quads, Node article, Node report, String name) {
        Node actor = NodeFactory.createURI(Vocabulary.WD + name);
        Node participation = NodeFactory.createURI(report.getURI() + "-" + name);
        add(quads, article, report, Vocabulary.PARTICIPANT, actor);
        add(quads, article, report, Vocabulary.PARTICIPATION, participation);
        add(quads, article, participation, Vocabulary.ACTOR, actor);
        add(quads, article, actor, Vocabulary.TYPE, Vocabulary.PERSON);
        add(quads, article, actor, Vocabulary.LABEL, NodeFactory.createLiteralLang(name, "en"));
    }

    private static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    private static void add(List<Quad> quads, Node graph, Node subject, Node predicate, Node object) {
        quads.add(Quad.create(graph, subject, predicate, object));
    }
}
