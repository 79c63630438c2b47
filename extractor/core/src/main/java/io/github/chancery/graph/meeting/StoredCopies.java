package io.github.chancery.graph.meeting;

import io.github.chancery.graph.QuadEdit;
import io.github.chancery.graph.Vocabulary;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Which articles are copies of others, as the default graph of a store tells it. */
public final class StoredCopies {
    private final QuadEdit quads;

    /** @param quads a store's */
    public StoredCopies(QuadEdit quads) {
        this.quads = quads;
    }

    /** The article that another is a copy of, if it is one. */
    public Optional<String> original(String article) {
        return find(node(article), Node.ANY).stream()
                .map(triple -> triple.getObject().getURI())
                .findFirst();
    }

    /** The articles that are copies of one. */
    public List<String> copies(String original) {
        return find(Node.ANY, node(original)).stream()
                .map(triple -> triple.getSubject().getURI())
                .toList();
    }

    /**
     * Writes what is a copy of what from now on.
     *
     * @param articles those of which it is told anew, besides those that are copies now
     * @param originals the original of each article that is a copy
     * @return the articles that had another original before, or none
     */
    public Set<String> replace(Collection<String> articles, Map<String, String> originals) {
        Set<Triple> after = originals.entrySet().stream()
                .map(copy -> triple(copy.getKey(), copy.getValue()))
                .collect(Collectors.toSet());
        Set<String> touched = new HashSet<>(articles);
        touched.addAll(originals.keySet());
        Set<Triple> before = touched.stream()
                .flatMap(article -> find(node(article), Node.ANY).stream())
                .collect(Collectors.toSet());
        DefaultGraph.replace(quads, before, after);
        Set<Triple> changed = DefaultGraph.without(before, after);
        changed.addAll(DefaultGraph.without(after, before));
        return changed.stream().map(triple -> triple.getSubject().getURI()).collect(Collectors.toSet());
    }

    /** How the default graph tells that an article is a copy of another. */
    public static Triple triple(String copy, String original) {
        return Triple.create(node(copy), Vocabulary.COPY_OF, node(original));
    }

    private List<Triple> find(Node copy, Node original) {
        return DefaultGraph.find(quads, copy, Vocabulary.COPY_OF, original);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
