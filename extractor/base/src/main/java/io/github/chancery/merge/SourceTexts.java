package io.github.chancery.merge;

import static java.util.Comparator.comparing;

import io.github.chancery.graph.TextSignature;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.store.GraphView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** The articles of a store with the signatures of their texts, looked up when asked for and each read once. */
final class SourceTexts {
    private final GraphView graphs;
    private final Map<Node, Source> sources = new HashMap<>();
    private final Map<Optional<LocalDate>, List<SignedText>> days = new HashMap<>();

    SourceTexts(GraphView graphs) {
        this.graphs = graphs;
    }

    /** All that have a signature, by IRI. */
    List<SignedText> all() {
        return signed(graphs.find(Node.ANY, Node.ANY, Vocabulary.TEXT_SIGNATURE, Node.ANY));
    }

    /** The article, if it has a signature. */
    Optional<SignedText> of(Node article) {
        return signed(graphs.find(article, article, Vocabulary.TEXT_SIGNATURE, Node.ANY)).stream()
                .findFirst();
    }

    /** Those with a signature that were published on the day, or of which no day is known. */
    List<SignedText> on(Optional<LocalDate> day) {
        return days.computeIfAbsent(day, unknown -> day.map(this::publishedOn).orElseGet(() -> all().stream()
                .filter(text -> source(text.article()).published().isEmpty())
                .toList()));
    }

    /** Articles that hold the same of themselves as the one does, and the one. */
    Stream<Node> alike(Node article, Node property) {
        return graphs.find(article, article, property, Node.ANY).toList().stream()
                .flatMap(quad -> graphNames(property, quad.getObject()));
    }

    /** Every article with what it holds of itself. */
    List<Quad> with(Node property) {
        return graphs.find(Node.ANY, Node.ANY, property, Node.ANY).toList();
    }

    Source source(Node article) {
        return sources.computeIfAbsent(article, unknown -> Source.read(article, graphs.graph(article)));
    }

    private List<SignedText> publishedOn(LocalDate day) {
        return graphNames(Vocabulary.DATE_PUBLISHED, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate))
                .flatMap(article -> of(article).stream())
                .toList();
    }

    private Stream<Node> graphNames(Node property, Node value) {
        return graphs.find(Node.ANY, Node.ANY, property, value).toList().stream()
                .map(Quad::getGraph)
                .distinct();
    }

    private static List<SignedText> signed(Stream<Quad> quads) {
        return quads.map(quad -> new SignedText(
                        quad.getGraph(), TextSignature.parse(quad.getObject().getLiteralLexicalForm())))
                .sorted(comparing(text -> text.article().getURI()))
                .toList();
    }
}
