package io.github.chancery.graph;

import io.github.chancery.digest.Sha256;
import io.github.chancery.model.Article;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.EntityKind;
import io.github.chancery.name.Slug;
import io.github.chancery.name.TopicName;
import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * The IRIs that articles and unlinked entities get; each is a function of content alone.
 *
 * @param base what they begin with; it ends with a slash
 */
record Iris(String base) {
    private static final int ARTICLE_DIGITS = 20;
    private static final String ARTICLE = "article/";

    Iris {
        if (!isIri(base) || !base.endsWith("/") || base.contains("#") || base.contains("?")) {
            throw new ChanceryException("the base \"" + base
                    + "\" is not an absolute IRI that ends with a slash; give one such as " + Prefixes.BASE);
        }
    }

    /** The IRIs with the base that the name of an article's graph has. */
    static Iris ofGraph(String name) {
        int end = name.lastIndexOf(ARTICLE);
        if (end < 0) {
            throw new ChanceryException(
                    "<" + name + "> is not the name of an article's graph; use a store that `chancery build` made");
        }
        return new Iris(name.substring(0, end));
    }

    /** Whether the text is a valid IRI with a scheme. */
    static boolean isIri(String text) {
        try {
            IRIx iri = IRIx.create(text);
            boolean[] valid = {iri.isReference()};
            iri.handleViolations((error, message) -> valid[0] &= !error);
            return valid[0];
        } catch (IRIException e) {
            return false;
        }
    }

    Node article(Article article) {
        String hash = Sha256.hex(
                article.identifier(),
                article.title().orElse(""),
                article.published().map(LocalDate::toString).orElse(""),
                article.text());
        return NodeFactory.createURI(base + ARTICLE + hash.substring(0, ARTICLE_DIGITS));
    }

    static Node activity(Node article, Provenance provenance) {
        return NodeFactory.createURI(article.getURI() + "#extraction-" + provenance.fingerprint());
    }

    /** The IRI of what a name stands for as long as it is not linked; a group belongs to its article. */
    Node unlinked(Node article, EntityKind kind, String name) {
        String slug = Slug.of(name);
        return NodeFactory.createURI(
                switch (kind) {
                    case PERSON -> base + "person/" + slug;
                    case ORGANISATION -> base + "organisation/" + slug;
                    case COUNTRY -> base + "country/" + slug;
                    case PLACE -> base + "place/" + slug;
                    case TOPIC -> base + "topic/" + Slug.of(TopicName.normal(name));
                    case GROUP -> article.getURI() + "#group-" + slug;
                });
    }
}
