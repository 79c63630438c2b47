package io.github.chancery.build;

import io.github.chancery.graph.ArticleEntry;
import io.github.chancery.graph.QuadFile;
import io.github.chancery.store.BulkLoad;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The articles of an empty store on their way into it: each once, and of the texts from one address the latest. */
final class FirstArticles {
    private final Map<String, LocalDate> latest = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private int added;
    private int repeated;
    private int outdated;

    /** @param parts all that will be read */
    FirstArticles(List<CheckedPart> parts) {
        parts.forEach(part -> part.latest().forEach((url, day) -> latest.merge(url, day, CheckedPart::later)));
    }

    void take(ArticleEntry article, QuadFile.Block block, BulkLoad load) {
        if (!seen.add(article.iri())) {
            repeated++;
        } else if (isOutdated(article)) {
            outdated++;
        } else {
            added++;
            block.quads().forEach(load::add);
        }
    }

    private boolean isOutdated(ArticleEntry article) {
        return article.published()
                .flatMap(day -> article.url().map(latest::get).filter(day::isBefore))
                .isPresent();
    }

    /** How many went in. */
    int added() {
        return added;
    }

    /** How many had gone in before. */
    int repeated() {
        return repeated;
    }

    /** How many are earlier texts from an address that another went in of. */
    int outdated() {
        return outdated;
    }
}
