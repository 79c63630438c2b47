package io.github.chancery.graph;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.Mention;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;

/** A text as a graph keeps it, or else with the quotes alone: they stand where they stood, and all else is blank. */
final class QuotedText {
    private final StoredGraph graph;
    private final String text;

    private QuotedText(StoredGraph graph, String text) {
        this.graph = graph;
        this.text = text;
    }

    /**
     * The text of the article whose graph this is.
     *
     * @param triggers how many code points stand before each word that a report hangs on
     */
    static QuotedText of(StoredGraph graph, Node article, List<Integer> triggers) {
        return new QuotedText(graph, graph.told(article, Vocabulary.TEXT).orElseGet(() -> quotes(graph, triggers)));
    }

    private static String quotes(StoredGraph graph, List<Integer> triggers) {
        List<Node> mentions = graph.instances(Vocabulary.MENTION);
        int length = triggers.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (Node mention : mentions) {
            length = Math.max(length, begin(graph, mention) + quote(graph, mention).length);
        }
        int[] points = new int[length];
        Arrays.fill(points, ' ');
        for (Node mention : mentions) {
            int[] quote = quote(graph, mention);
            System.arraycopy(quote, 0, points, begin(graph, mention), quote.length);
        }
        return new String(points, 0, length);
    }

    String text() {
        return text;
    }

    Mention mention(Node mention) {
        int begin = offset(begin(graph, mention));
        return Mention.of(text, begin, text.offsetByCodePoints(begin, quote(graph, mention).length));
    }

    /** The place of a word whose letters are not known. */
    Mention at(int codePoints) {
        return Mention.of(text, offset(codePoints), offset(codePoints));
    }

    private int offset(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    private static int[] quote(StoredGraph graph, Node mention) {
        return graph.text(mention, Vocabulary.QUOTE).codePoints().toArray();
    }

    private static int begin(StoredGraph graph, Node mention) {
        String begin = graph.text(mention, Vocabulary.BEGIN);
        try {
            return Integer.parseUnsignedInt(begin);
        } catch (NumberFormatException e) {
            throw new ChanceryException(
                    "<" + mention + "> begins at \"" + begin + "\"; build its article again in a new store", e);
        }
    }
}
