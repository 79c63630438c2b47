package io.github.chancery.merge;

import static java.util.Comparator.comparing;

import io.github.chancery.graph.TextSignature;
import io.github.chancery.graph.Vocabulary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Finds the articles of a store that are copies of others. Only texts whose signatures share a part are compared
 * (locality-sensitive hashing; Indyk and Motwani 1998), and of many that share one, each with the next ones in time, so
 * that the cost grows as the number of articles does.
 */
final class CopySearch {
    /** With how many of the texts that share a part one is compared. */
    private static final int REACH = 50;

    private static final long INDEX = 0xffffffffL;

    private final DatasetGraph graphs;
    private final Map<Node, Source> sources = new HashMap<>();
    private final Clusters<Node> clusters = new Clusters<>();

    CopySearch(DatasetGraph graphs) {
        this.graphs = graphs;
    }

    /** The articles of which there are copies, each group from the original on: the one published first. */
    List<List<Node>> groups() {
        joinAddresses();
        List<SignedText> texts = texts();
        for (int band = 0; band < TextSignature.BANDS; band++) {
            compareSharing(band, texts);
        }
        return clusters.groups().stream()
                .map(group -> group.stream()
                        .sorted(comparing(this::source, Source.EARLIEST_FIRST))
                        .toList())
                .toList();
    }

    /** An address holds one article, whatever its texts. */
    private void joinAddresses() {
        Map<Node, Node> first = new HashMap<>();
        graphs.findNG(Node.ANY, Node.ANY, Vocabulary.URL, Node.ANY)
                .forEachRemaining(quad -> clusters.join(
                        first.computeIfAbsent(quad.getObject(), url -> quad.getGraph()), quad.getGraph()));
    }

    private List<SignedText> texts() {
        return Iter.toList(Iter.map(
                        graphs.findNG(Node.ANY, Node.ANY, Vocabulary.TEXT_SIGNATURE, Node.ANY), CopySearch::text))
                .stream()
                .sorted(comparing(text -> text.article().getURI()))
                .toList();
    }

    private static SignedText text(Quad quad) {
        String signature = quad.getObject().getLiteralLexicalForm();
        return new SignedText(quad.getGraph(), TextSignature.parse(signature));
    }

    /** Sorts the texts by a part of their signatures, so that those that share it stand together. */
    private void compareSharing(int band, List<SignedText> texts) {
        long[] keys = IntStream.range(0, texts.size())
                .mapToLong(i -> (long) texts.get(i).signature().band(band) << Integer.SIZE | i)
                .sorted()
                .toArray();
        int begin = 0;
        for (int end = 1; end <= keys.length; end++) {
            if (end == keys.length || keys[end] >> Integer.SIZE != keys[begin] >> Integer.SIZE) {
                if (end - begin > 1) {
                    compare(Arrays.stream(keys, begin, end)
                            .mapToObj(key -> texts.get((int) (key & INDEX)))
                            .toList());
                }
                begin = end;
            }
        }
    }

    private void compare(List<SignedText> sharing) {
        List<SignedText> ordered = sharing.size() > REACH ? inTime(sharing) : sharing;
        for (int i = 0; i < ordered.size(); i++) {
            SignedText text = ordered.get(i);
            for (SignedText next : ordered.subList(i + 1, Math.min(ordered.size(), i + 1 + REACH))) {
                if (!clusters.areJoined(text.article(), next.article())
                        && text.isSimilarTo(next)
                        && source(text.article()).isCopyOf(source(next.article()))) {
                    clusters.join(text.article(), next.article());
                }
            }
        }
    }

    private List<SignedText> inTime(List<SignedText> texts) {
        return texts.stream()
                .sorted(comparing(text -> source(text.article()), Source.EARLIEST_FIRST))
                .collect(Collectors.toList());
    }

    private Source source(Node article) {
        return sources.computeIfAbsent(article, unknown -> Source.read(article, graphs.getGraph(article)));
    }
}
