package io.github.chancery.graph;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.Mention;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;

/** A text of which the quotes alone are known: they stand where they stood, and all else is blank. */
final class QuotedText {
    private final StoredGraph graph;
    private final String text;

    /** @param triggers how many code points stand before each word that a report hangs on */
    QuotedText(StoredGraph graph, List<Integer> triggers) {
        this.graph = graph;
        List<Node> mentions = graph.instances(Vocabulary.MENTION);
        int length = triggers.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (Node mention : mentions) {
            length = Math.max(length, begin(mention) + quote(mention).length);
        }
        int[] points = new int[length];
        Arrays.fill(points, ' ');
        for (Node mention : mentions) {
            int[] quote = quote(mention);
            System.arraycopy(quote, 0, points, begin(mention), quote.length);
        }
        this.text = new String(points, 0, length);
    }

    String text() {
        return text;
    }

    Mention mention(Node mention) {
        int begin = offset(begin(mention));
        return Mention.of(text, begin, text.offsetByCodePoints(begin, quote(mention).length));
    }

    /** The place of a word whose letters are not known. */
    Mention at(int codePoints) {
        return Mention.of(text, offset(codePoints), offset(codePoints));
    }

    private int offset(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    private int[] quote(Node mention) {
        return graph.text(mention, Vocabulary.QUOTE).codePoints().toArray();
    }

    private int begin(Node mention) {
        String begin = graph.text(mention, Vocabulary.BEGIN);
        try {
            return Integer.parseUnsignedInt(begin);
        } catch (NumberFormatException e) {
            throw new ChanceryException(
                    "<" + mention + "> begins at \"" + begin + "\"; build its article again in a new store", e);
        }
    }
}
