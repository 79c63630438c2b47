package io.github.chancery.graph;

import io.github.chancery.digest.Sha256;
import io.github.chancery.model.Article;
import io.github.chancery.model.Report;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** From an article and its reports to the quads of its named graph. Safe for use by many threads. */
public final class ArticleGraph {
    private final Iris iris;
    private final Provenance provenance;

    /**
     * @param base what the IRIs of articles and unlinked entities begin with: an absolute IRI that ends with a slash
     * @param provenance what makes the graphs, and when
     */
    public ArticleGraph(String base, Provenance provenance) {
        this.iris = new Iris(base);
        this.provenance = provenance;
    }

    private ArticleGraph(Iris iris, Provenance provenance) {
        this.iris = iris;
        this.provenance = provenance;
    }

    /** The same for a run that takes place at another time. */
    public ArticleGraph at(Instant time) {
        return new ArticleGraph(iris, provenance.at(time));
    }

    /** The same with the articles' texts in their graphs. */
    public ArticleGraph keepingText() {
        return new ArticleGraph(iris, provenance.keepingText());
    }

    /** What makes the graphs. */
    public Provenance provenance() {
        return provenance;
    }

    /** The article's IRI, which is its graph's name as well. */
    public String iri(Article article) {
        return iris.article(article).getURI();
    }

    /** The IRI of the extraction that makes the article's graph; it is the same whenever that happens. */
    public String activityIri(Article article) {
        return Iris.activity(iris.article(article), provenance).getURI();
    }

    /**
     * What the article's named graph is to hold.
     *
     * @param countries codes of the countries that its text mentions
     */
    public Extraction extraction(Article article, Set<String> countries, List<Report> reports) {
        return new Extraction(
                iri(article),
                article,
                Sha256.ofText(article.text()),
                TextSignature.of(article),
                countries,
                reports,
                provenance);
    }

    /** The article's named graph. */
    List<Quad> quads(Article article, Set<String> countries, List<Report> reports) {
        return quads(extraction(article, countries, reports));
    }

    /** The named graph of what was extracted, without repetition: the article, how it was made, and the reports. */
    public static List<Quad> quads(Extraction extraction) {
        Node name = NodeFactory.createURI(extraction.iri());
        NamedGraph graph = new NamedGraph(name);
        Mentions mentions = new Mentions(graph, extraction.article().text());
        Entities entities = new Entities(Iris.ofGraph(extraction.iri()), graph, mentions);
        Source source = new Source(graph, entities);
        source.addArticle(extraction);
        source.addExtraction(Iris.activity(name, extraction.provenance()), extraction.provenance());
        Reports told = new Reports(graph, mentions, entities);
        extraction.reports().forEach(told::add);
        entities.finish();
        return graph.quads();
    }

    /** How graphs hold the address that an article was published at. */
    public static Node url(String url) {
        return Iris.isIri(url) ? NodeFactory.createURI(url) : Literals.text(url);
    }

    /** How graphs hold the input's own id of an article. */
    public static Node identifier(String identifier) {
        return Literals.text(identifier);
    }

    /**
     * What the IRI of an article's graph begins with.
     *
     * @throws io.github.chancery.model.ChanceryException if the graph is not one that Chancery made
     */
    public static String base(String graphIri) {
        return Iris.ofGraph(graphIri).base();
    }
}
