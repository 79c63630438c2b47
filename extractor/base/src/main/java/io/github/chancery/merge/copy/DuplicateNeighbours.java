package io.github.chancery.merge.copy;

import io.github.chancery.graph.meeting.SignedText;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what some articles are copies of, and their copies, in the indexes of a store. */
final class DuplicateNeighbours {
    private final TextCache texts;

    DuplicateNeighbours(TextCache texts) {
        this.texts = texts;
    }

    /** The clusters that {@link NearDuplicates} puts the articles in; no others. */
    UnionFind<String> clusters(Collection<String> articles) {
        UnionFind<String> clusters = new UnionFind<>();
        Set<String> seen = new HashSet<>(articles);
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String article = open.remove();
            neighbours(article).forEach(other -> {
                clusters.join(article, other);
                if (seen.add(other)) {
                    open.add(other);
                }
            });
        }
        return clusters;
    }

    private Stream<String> neighbours(String article) {
        Stream<String> sameAddress = texts.texts().atAddressOf(article);
        return Stream.concat(
                sameAddress,
                texts.texts().of(article).stream().flatMap(text -> Stream.concat(same(text), similar(text))));
    }

    private Stream<String> same(SignedText text) {
        return texts.texts()
                .withTextOf(text.article())
                .filter(other -> texts.texts().of(other).isPresent());
    }

    private Stream<String> similar(SignedText text) {
        return days(texts.source(text).published())
                .flatMap(day -> texts.on(day).stream())
                .filter(other ->
                        TextSimilarity.shareBand(text.signature(), other.signature()) && texts.areCopies(text, other))
                .map(SignedText::article);
    }

    private static Stream<Optional<LocalDate>> days(Optional<LocalDate> published) {
        return published.isEmpty()
                ? Stream.of(published)
                : IntStream.rangeClosed(-SourceRules.NEWS_DAYS, SourceRules.NEWS_DAYS)
                        .mapToObj(days -> published.map(day -> day.plusDays(days)));
    }
}
