package io.github.chancery.graph;

import io.github.chancery.model.Mention;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Adds the stretches of an article's text to its graph, with offsets in Unicode code points. */
final class Mentions {
    private final NamedGraph graph;
    private final String text;

    Mentions(NamedGraph graph, String text) {
        this.graph = graph;
        this.text = text;
    }

    /** The number of code points before a UTF-16 index into the text. */
    int codePoints(int offset) {
        return text.codePointCount(0, offset);
    }

    /** Adds the mention and gives its node. */
    Node add(Mention mention) {
        int begin = codePoints(mention.begin());
        int end = codePoints(mention.end());
        Node node = NodeFactory.createURI(graph.name().getURI() + "#char=" + begin + "," + end);
        graph.add(node, Vocabulary.TYPE, Vocabulary.MENTION);
        graph.add(node, Vocabulary.QUOTE, Literals.text(mention.quote()));
        graph.add(node, Vocabulary.BEGIN, Literals.integer(begin));
        graph.add(node, Vocabulary.END, Literals.integer(end));
        return node;
    }
}
