package io.github.chancery.graph;

import io.github.chancery.digest.Sha256;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Tells where the quotes of an article's graph are not what stands at their offsets. Where the graph does not keep the
 * text, quotes that overlap must tell the same letters.
 */
public final class QuoteCheck {
    private final StoredGraph graph;
    private final Node article;
    private final Optional<int[]> text;
    /** What the quotes tell of the text: a letter at each offset. */
    private final Map<Integer, Integer> told = new HashMap<>();

    private final List<String> findings = new ArrayList<>();

    private QuoteCheck(StoredGraph graph, Node article) {
        this.graph = graph;
        this.article = article;
        this.text = graph.told(article, Vocabulary.TEXT)
                .map(kept -> kept.codePoints().toArray());
    }

    /**
     * What is wrong, a sentence each; nothing if all is right.
     *
     * @param graph the article's alone
     * @param article its IRI
     */
    public static List<String> of(Graph graph, String article) {
        QuoteCheck check = new QuoteCheck(new StoredGraph(graph), NodeFactory.createURI(article));
        check.run();
        return List.copyOf(check.findings);
    }

    private void run() {
        if (!graph.is(article, Vocabulary.NEWS_ARTICLE)) {
            findings.add("<" + article + "> does not tell of its article");
        }
        graph.told(article, Vocabulary.TEXT).ifPresent(this::checkHash);
        graph.instances(Vocabulary.MENTION).stream()
                .sorted(Comparator.comparing(Node::toString))
                .forEach(this::checkQuote);
    }

    private void checkHash(String kept) {
        Optional<String> hash = graph.told(article, Vocabulary.TEXT_HASH);
        if (!hash.equals(Optional.of(Source.HASH + Sha256.ofText(kept)))) {
            findings.add("<" + article + "> keeps a text that is not the one that was read");
        }
    }

    /** What a mention lacks is for the shapes to tell. */
    private void checkQuote(Node mention) {
        Optional<Integer> begin = number(mention, Vocabulary.BEGIN);
        Optional<Integer> end = number(mention, Vocabulary.END);
        Optional<String> quote = graph.told(mention, Vocabulary.QUOTE);
        if (begin.isEmpty() || end.isEmpty() || quote.isEmpty()) {
            return;
        }
        int[] letters = quote.get().codePoints().toArray();
        boolean isThere = mention.toString().equals(article + "#char=" + begin.get() + "," + end.get())
                && end.get() - begin.get() == letters.length
                && stands(letters, begin.get());
        if (!isThere) {
            findings.add("<" + mention + "> quotes \"" + quote.get() + "\", which does not stand there");
        }
    }

    private boolean stands(int[] letters, int begin) {
        boolean stands = true;
        for (int i = 0; i < letters.length; i++) {
            int place = begin + i;
            int known =
                    text.map(all -> place < all.length ? all[place] : -1).orElseGet(() -> told.getOrDefault(place, -1));
            stands &= known == letters[i] || (known < 0 && text.isEmpty());
            told.putIfAbsent(place, letters[i]);
        }
        return stands;
    }

    private Optional<Integer> number(Node mention, Node property) {
        return graph.told(mention, property)
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }
}
