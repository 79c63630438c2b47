package io.github.chancery.graph.meeting;

import static java.util.Comparator.comparing;

import io.github.chancery.graph.Literals;
import io.github.chancery.graph.QuadView;
import io.github.chancery.graph.TextSignature;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.SourceArticle;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** What a store's named graphs tell of the texts of their articles, and where these were published. */
public final class ArticleTexts {
    private final QuadView quads;

    /** @param quads a store's */
    public ArticleTexts(QuadView quads) {
        this.quads = quads;
    }

    /** All that have a signature, by IRI. */
    public List<SignedText> all() {
        return signed(quads.find(Node.ANY, Node.ANY, Vocabulary.TEXT_SIGNATURE, Node.ANY));
    }

    /** The article, if it has a signature. */
    public Optional<SignedText> of(String article) {
        Node node = NodeFactory.createURI(article);
        return signed(quads.find(node, node, Vocabulary.TEXT_SIGNATURE, Node.ANY)).stream()
                .findFirst();
    }

    /** Those with a signature that were published on the day. */
    public List<SignedText> publishedOn(LocalDate day) {
        return holding(Vocabulary.DATE_PUBLISHED, Literals.day(day))
                .flatMap(article -> of(article).stream())
                .toList();
    }

    /** The articles of each address, several if it had several texts. */
    public Collection<List<String>> byAddress() {
        return quads.find(Node.ANY, Node.ANY, Vocabulary.URL, Node.ANY)
                .collect(Collectors.groupingBy(
                        Quad::getObject,
                        Collectors.mapping(quad -> quad.getGraph().getURI(), Collectors.toList())))
                .values();
    }

    /** Where an article was published, as far as that is told. */
    List<String> addresses(String article) {
        return objects(NodeFactory.createURI(article), Node.ANY, Vocabulary.URL)
                .map(Node::toString)
                .distinct()
                .sorted()
                .toList();
    }

    /** The articles published at the address of one, the one among them. */
    public Stream<String> atAddressOf(String article) {
        return alike(article, Vocabulary.URL);
    }

    /** The articles with the text of one to the letter, the one among them. */
    public Stream<String> withTextOf(String article) {
        return alike(article, Vocabulary.TEXT_HASH);
    }

    /** What the article's graph tells of it as a source. */
    public SourceArticle source(String article) {
        Node node = NodeFactory.createURI(article);
        return new SourceArticle(
                article,
                objects(node, node, Vocabulary.DATE_PUBLISHED).findFirst().map(Literals::dayOf),
                objects(node, node, Vocabulary.TEXT_HASH).findFirst().map(Node::getLiteralLexicalForm),
                objects(node, Node.ANY, Vocabulary.PARTICIPANT).collect(Collectors.toSet()).stream()
                        .filter(party -> !quads.contains(node, party, Vocabulary.TYPE, Vocabulary.GROUP))
                        .map(party -> new EntityKey(party.getURI()))
                        .collect(Collectors.toSet()));
    }

    private Stream<Node> objects(Node graph, Node subject, Node property) {
        return quads.find(graph, subject, property, Node.ANY).map(Quad::getObject);
    }

    private Stream<String> alike(String article, Node property) {
        Node node = NodeFactory.createURI(article);
        return quads.find(node, node, property, Node.ANY).toList().stream()
                .flatMap(quad -> holding(property, quad.getObject()));
    }

    private Stream<String> holding(Node property, Node value) {
        return quads
                .find(Node.ANY, Node.ANY, property, value)
                .map(quad -> quad.getGraph().getURI())
                .distinct()
                .toList()
                .stream();
    }

    private static List<SignedText> signed(Stream<Quad> quads) {
        return quads.map(quad -> new SignedText(
                        quad.getGraph().getURI(),
                        TextSignature.parse(quad.getObject().getLiteralLexicalForm())))
                .sorted(comparing(SignedText::article))
                .toList();
    }
}
