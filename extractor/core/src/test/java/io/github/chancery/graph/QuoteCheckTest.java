package io.github.chancery.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.digest.Sha256;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the quotes of an article stand where its graph says, with the text and without. */
class QuoteCheckTest {
    private static final String ARTICLE = "https://example.org/article/7";
    private static final String TEXT = "🕊 Elessar met Faramir.";

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Node article = NodeFactory.createURI(ARTICLE);

    QuoteCheckTest() {
        add(article, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
    }

    @ParameterizedTest
    @CsvSource({
        // Offsets count code points: the dove is one.
        "2, 9, Elessar, true",
        "0, 1, 🕊, true",
        "14, 22, Faramir., true",
        "2, 9, Elessan, false",
        "3, 10, Elessar, false",
        "2, 8, Elessar, false",
        "14, 23, Faramir.!, false",
        "22, 23, !, false",
    })
    void aQuoteIsWhatTheKeptTextHasThere(int begin, int end, String quote, boolean right) {
        keep(TEXT, Source.HASH + Sha256.ofText(TEXT));
        quote(begin, end, quote);
        assertEquals(
                right
                        ? List.of()
                        : List.of("<" + ARTICLE + "#char=" + begin + "," + end + "> quotes \"" + quote
                                + "\", which does not stand there"),
                QuoteCheck.of(graph, ARTICLE));
    }

    @ParameterizedTest
    @CsvSource({
        // begin, end, quote and those of another, which both stand where they can
        "0, 7, Elessar, 8, 11, met, 0",
        "0, 11, Elessar met, 8, 11, met, 0",
        "0, 11, Elessar met, 8, 11, saw, 1",
        "0, 11, Elessar met, 10, 13, t F, 0",
        "0, 11, Elessar met, 10, 13, w F, 1",
        "0, 11, Elessar met, 11, 13, ?F, 0",
    })
    void withoutTheTextQuotesThatOverlapTellTheSame(
            int begin, int end, String quote, int otherBegin, int otherEnd, String other, int findings) {
        quote(begin, end, quote);
        quote(otherBegin, otherEnd, other);
        assertEquals(findings, QuoteCheck.of(graph, ARTICLE).size());
    }

    @Test
    void aKeptTextIsTheOneThatWasRead() {
        keep(TEXT, Source.HASH + Sha256.ofText("Another text."));
        assertEquals(
                List.of("<" + ARTICLE + "> keeps a text that is not the one that was read"),
                QuoteCheck.of(graph, ARTICLE));
    }

    @Test
    void aGraphTellsOfItsArticle() {
        graph.clear();
        assertEquals(List.of("<" + ARTICLE + "> does not tell of its article"), QuoteCheck.of(graph, ARTICLE));
    }

    @Test
    void theNameOfAMentionSaysWhereItStands() {
        Node mention = NodeFactory.createURI(ARTICLE + "#char=0,7");
        mention(mention, "2", "9", "Elessar");
        assertEquals(1, QuoteCheck.of(graph, ARTICLE).size());
    }

    @Test
    void whatLacksAnOffsetOrHasNoneIsForTheShapesToTell() {
        mention(NodeFactory.createURI(ARTICLE + "#char=a"), "soon", "9", "Elessar");
        mention(NodeFactory.createURI(ARTICLE + "#char=b"), "0", "later", "Elessar");
        mention(NodeFactory.createURI(ARTICLE + "#char=c"), "0", "12345678901", "Elessar");
        add(NodeFactory.createURI(ARTICLE + "#char=d"), Vocabulary.TYPE, Vocabulary.MENTION);
        assertEquals(List.of(), QuoteCheck.of(graph, ARTICLE));
    }

    private void keep(String text, String hash) {
        add(article, Vocabulary.TEXT, Literals.text(text));
        add(article, Vocabulary.TEXT_HASH, Literals.text(hash));
    }

    private void quote(int begin, int end, String quote) {
        Node mention = NodeFactory.createURI(ARTICLE + "#char=" + begin + "," + end);
        mention(mention, Integer.toString(begin), Integer.toString(end), quote);
    }

    private void mention(Node mention, String begin, String end, String quote) {
        add(mention, Vocabulary.TYPE, Vocabulary.MENTION);
        add(mention, Vocabulary.BEGIN, NodeFactory.createLiteralString(begin));
        add(mention, Vocabulary.END, NodeFactory.createLiteralString(end));
        add(mention, Vocabulary.QUOTE, Literals.text(quote));
    }

    private void add(Node subject, Node property, Node value) {
        graph.add(Triple.create(subject, property, value));
    }
}
