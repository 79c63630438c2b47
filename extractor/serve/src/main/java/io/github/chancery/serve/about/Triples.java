package io.github.chancery.serve.about;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes triples with the prefixes that it knows. */
final class Triples {
    private final PrefixMapping prefixes;
    private final Graph graph = GraphFactory.createDefaultGraph();

    Triples(PrefixMapping prefixes) {
        this.prefixes = prefixes;
        graph.getPrefixMapping().setNsPrefixes(prefixes);
    }

    Graph graph() {
        return graph;
    }

    /** The term that a name with a prefix stands for. */
    Node term(String name) {
        return NodeFactory.createURI(prefixes.expandPrefix(name));
    }

    Triples a(Node subject, String type) {
        return add(subject, "rdf:type", term(type));
    }

    Triples add(Node subject, String property, Node value) {
        graph.add(Triple.create(subject, term(property), value));
        return this;
    }

    Triples add(Node subject, String property, String text) {
        return add(subject, property, NodeFactory.createLiteralString(text));
    }

    Triples english(Node subject, String property, String text) {
        return add(subject, property, NodeFactory.createLiteralLang(text, "en"));
    }

    Triples add(Node subject, String property, long number) {
        return add(subject, property, NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger));
    }

    /** A new thing without an IRI that is the value of a property. */
    Node part(Node subject, String property) {
        Node part = NodeFactory.createBlankNode();
        add(subject, property, part);
        return part;
    }
}
