package io.github.chancery.graph.meeting;

import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.Literals;
import io.github.chancery.graph.QuadView;
import io.github.chancery.graph.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Finds the articles of a store by what their graphs tell of them. */
public final class ArticleLookup {
    private final QuadView quads;

    /** @param quads a store's */
    public ArticleLookup(QuadView quads) {
        this.quads = quads;
    }

    /** The IRIs of all articles, in alphabetical order. */
    public List<String> iris() {
        return quads.graphNames().map(Node::getURI).sorted().toList();
    }

    /** Whether an article with this IRI is there. */
    public boolean has(String iri) {
        return quads.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY, Node.ANY);
    }

    /** Whether the article's graph is here as that activity made it. */
    public boolean has(String iri, String activityIri) {
        return quads.contains(
                NodeFactory.createURI(iri), Node.ANY, Vocabulary.GENERATED_BY, NodeFactory.createURI(activityIri));
    }

    /** The IRIs of the articles published at an address, several if it had several texts, in alphabetical order. */
    public List<String> at(String url) {
        return with(Vocabulary.URL, ArticleGraph.url(url));
    }

    /** The IRIs of the articles that their input called so, in alphabetical order. */
    public List<String> identified(String identifier) {
        return with(Vocabulary.IDENTIFIER, ArticleGraph.identifier(identifier));
    }

    /** When an article was published, where that is told. */
    public Optional<LocalDate> published(String iri) {
        Node article = NodeFactory.createURI(iri);
        return quads.find(article, article, Vocabulary.DATE_PUBLISHED, Node.ANY)
                .map(Quad::getObject)
                .map(Literals::dayOf)
                .findFirst();
    }

    /** The article's text, where its graph keeps it. */
    public Optional<String> text(String iri) {
        Node article = NodeFactory.createURI(iri);
        return quads.find(article, article, Vocabulary.TEXT, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    /** How many articles were read with other patterns than those of a version. */
    public long withOtherPatterns(String version) {
        return withOther(Vocabulary.PATTERNS_VERSION, version);
    }

    /** How many articles were linked against another gazetteer than that of a version. */
    public long withOtherGazetteer(String version) {
        return withOther(Vocabulary.GAZETTEER_VERSION, version);
    }

    private long withOther(Node property, String version) {
        return quads.find(Node.ANY, Node.ANY, property, Node.ANY)
                .filter(quad -> !quad.getObject().getLiteralLexicalForm().equals(version))
                .count();
    }

    private List<String> with(Node property, Node value) {
        return quads.find(Node.ANY, Node.ANY, property, value)
                .map(quad -> quad.getGraph().getURI())
                .distinct()
                .sorted()
                .toList();
    }
}
