package io.github.chancery.graph;

import io.github.chancery.model.Article;
import org.apache.jena.graph.Node;

/** Adds the article itself to its graph, and the extraction that made the graph. */
final class Source {
    /** What stands before the digits of a hash. */
    static final String HASH = "sha256:";

    private final NamedGraph graph;
    private final Entities entities;

    Source(NamedGraph graph, Entities entities) {
        this.graph = graph;
        this.entities = entities;
    }

    void addArticle(Extraction extraction) {
        Article article = extraction.article();
        Node node = graph.name();
        graph.add(node, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
        graph.add(node, Vocabulary.TYPE, Vocabulary.PROV_ENTITY);
        graph.add(node, Vocabulary.IDENTIFIER, ArticleGraph.identifier(article.identifier()));
        article.title().ifPresent(title -> graph.add(node, Vocabulary.HEADLINE, Literals.text(title)));
        article.published().ifPresent(day -> graph.add(node, Vocabulary.DATE_PUBLISHED, Literals.day(day)));
        article.url().ifPresent(url -> graph.add(node, Vocabulary.URL, ArticleGraph.url(url)));
        article.publisher().ifPresent(name -> graph.add(node, Vocabulary.PUBLISHER, entities.addPublisher(name)));
        graph.add(node, Vocabulary.TEXT_HASH, Literals.text(HASH + extraction.textHash()));
        if (extraction.provenance().keepsText()) {
            graph.add(node, Vocabulary.TEXT, Literals.text(article.text()));
        }
        extraction
                .signature()
                .ifPresent(
                        signature -> graph.add(node, Vocabulary.TEXT_SIGNATURE, Literals.text(signature.toString())));
        extraction.countries().forEach(code -> graph.add(node, Vocabulary.MENTIONS_COUNTRY, Literals.text(code)));
    }

    void addExtraction(Node activity, Provenance provenance) {
        graph.add(graph.name(), Vocabulary.GENERATED_BY, activity);
        graph.add(activity, Vocabulary.TYPE, Vocabulary.ACTIVITY);
        graph.add(activity, Vocabulary.SOFTWARE_VERSION, Literals.text(provenance.version()));
        graph.add(activity, Vocabulary.PATTERNS_VERSION, Literals.text(provenance.patterns()));
        graph.add(activity, Vocabulary.GAZETTEER_VERSION, Literals.text(provenance.gazetteer()));
        graph.add(activity, Vocabulary.ENDED_AT, Literals.time(provenance.time()));
    }
}
