package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Finds what some articles are copies of, and their copies, in the indexes of a store. */
final class CopyNeighbours {
    private final SourceTexts texts;

    CopyNeighbours(SourceTexts texts) {
        this.texts = texts;
    }

    /** The clusters that {@link CopySearch} puts the articles in; no others. */
    Clusters<Node> clusters(Collection<Node> articles) {
        Clusters<Node> clusters = new Clusters<>();
        Set<Node> seen = new HashSet<>(articles);
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Node article = open.remove();
            neighbours(article).forEach(other -> {
                clusters.join(article, other);
                if (seen.add(other)) {
                    open.add(other);
                }
            });
        }
        return clusters;
    }

    private Stream<Node> neighbours(Node article) {
        Stream<Node> sameAddress = texts.alike(article, Vocabulary.URL);
        return Stream.concat(
                sameAddress, texts.of(article).stream().flatMap(text -> Stream.concat(same(text), similar(text))));
    }

    private Stream<Node> same(SignedText text) {
        return texts.alike(text.article(), Vocabulary.TEXT_HASH)
                .filter(other -> texts.of(other).isPresent());
    }

    private Stream<Node> similar(SignedText text) {
        Source source = texts.source(text.article());
        return days(source.published())
                .flatMap(day -> texts.on(day).stream())
                .filter(other -> text.sharesBandWith(other)
                        && text.isSimilarTo(other)
                        && source.isLike(texts.source(other.article())))
                .map(SignedText::article);
    }

    private static Stream<Optional<LocalDate>> days(Optional<LocalDate> published) {
        return published.isEmpty()
                ? Stream.of(published)
                : IntStream.rangeClosed(-Source.NEWS_DAYS, Source.NEWS_DAYS)
                        .mapToObj(days -> published.map(day -> day.plusDays(days)));
    }
}
