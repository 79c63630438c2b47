package io.github.chancery.merge.copy;

import io.github.chancery.graph.QuadView;
import io.github.chancery.graph.meeting.ArticleTexts;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which articles of a store are copies of others: wire copies, updates and the like. They are sources of a meeting, but no
 * independent ones.
 *
 * @param originals the original of each article that is a copy: of those that are copies of each other, the one published
 *     first
 */
record Copies(Map<String, String> originals) {
    Copies {
        originals = Map.copyOf(originals);
    }

    /** The copies among the articles of a store; a function of their graphs, whatever their order. */
    static Copies of(QuadView quads) {
        TextCache texts = new TextCache(new ArticleTexts(quads));
        return of(texts, new NearDuplicates(texts).clusters());
    }

    /** Of the same copies those that are of one original with any of the articles, without looking at all others. */
    static Copies around(QuadView quads, Collection<String> articles) {
        TextCache texts = new TextCache(new ArticleTexts(quads));
        return of(texts, new DuplicateNeighbours(texts).clusters(articles));
    }

    static Copies of(Texts texts, UnionFind<String> clusters) {
        Map<String, String> originals = new HashMap<>();
        for (List<String> group : clusters.groups()) {
            String original = Collections.min(
                    group, Comparator.comparing((String article) -> texts.source(article), SourceRules.EARLIEST_FIRST));
            group.stream().filter(copy -> !copy.equals(original)).forEach(copy -> originals.put(copy, original));
        }
        return new Copies(originals);
    }
}
