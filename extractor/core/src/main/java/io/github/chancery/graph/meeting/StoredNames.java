package io.github.chancery.graph.meeting;

import io.github.chancery.graph.QuadView;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.EntityKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What everything in a store is called.
 *
 * @param entities those of the default graph; one that is of two kinds stands there twice
 * @param articles all
 */
public record StoredNames(List<Entity> entities, List<Article> articles) {
    public StoredNames {
        entities = List.copyOf(entities);
        articles = List.copyOf(articles);
    }

    /**
     * An entity.
     *
     * @param others under which names articles tell it, beside its label
     */
    public record Entity(EntityKey key, EntityKind kind, String label, List<String> others) {
        public Entity {
            others = List.copyOf(others);
        }
    }

    /**
     * An article.
     *
     * @param id as its input called it
     * @param text its id, headline and address
     */
    public record Article(String iri, String id, String text) {}

    /** Those of a store as it is. */
    public static StoredNames of(QuadView quads) {
        Map<Node, TreeSet<String>> told = told(quads);
        List<Entity> entities = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            EntityLabels.of(quads, kind)
                    .forEach(labelled -> entities.add(new Entity(
                            labelled.key(),
                            kind,
                            labelled.label(),
                            List.copyOf(told.getOrDefault(labelled.node(), new TreeSet<>())))));
        }
        return new StoredNames(entities, articles(quads));
    }

    private static Map<Node, TreeSet<String>> told(QuadView quads) {
        Map<Node, String> texts = values(quads, Vocabulary.NAME);
        Map<Node, TreeSet<String>> told = new HashMap<>();
        quads.find(Node.ANY, Node.ANY, Vocabulary.NAME_OF, Node.ANY).forEach(quad -> {
            String text = texts.get(quad.getSubject());
            if (text != null) {
                told.computeIfAbsent(quad.getObject(), entity -> new TreeSet<>())
                        .add(text);
            }
        });
        return told;
    }

    private static List<Article> articles(QuadView quads) {
        Map<Node, String> headlines = values(quads, Vocabulary.HEADLINE);
        Map<Node, String> addresses = values(quads, Vocabulary.URL);
        Map<String, Article> articles = new TreeMap<>();
        values(quads, Vocabulary.IDENTIFIER)
                .forEach((article, id) -> articles.put(
                        article.getURI(),
                        new Article(
                                article.getURI(),
                                id,
                                String.join(
                                        " ",
                                        id,
                                        headlines.getOrDefault(article, ""),
                                        addresses.getOrDefault(article, "")))));
        return List.copyOf(articles.values());
    }

    private static Map<Node, String> values(QuadView quads, Node property) {
        Map<Node, String> values = new HashMap<>();
        quads.find(Node.ANY, Node.ANY, property, Node.ANY).forEach(quad -> values.put(quad.getSubject(), text(quad)));
        return values;
    }

    private static String text(Quad quad) {
        Node object = quad.getObject();
        return object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI();
    }
}
