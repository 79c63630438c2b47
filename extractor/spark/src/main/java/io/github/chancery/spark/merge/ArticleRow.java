package io.github.chancery.spark.merge;

import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.ArticleEntry;
import io.github.chancery.graph.QuadFile.Block;
import io.github.chancery.graph.meeting.MergedArticle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * What a merge needs of an article in a part.
 *
 * @param place where it stands among all: the number of its part, and its own there
 * @param iri the article's
 * @param url its address, where that is told
 * @param published the day, where that is told
 * @param text what tells its copies, as {@link TextRow} packs it
 * @param reports what it reports, each as {@link ReportRow} packs it
 * @param entities what it tells of each entity itself, by the entity's IRI, a line each
 */
@SuppressWarnings("ArrayRecordComponent") // It is sent and never compared.
record ArticleRow(
        long place,
        String iri,
        @Nullable String url,
        @Nullable LocalDate published,
        byte[] text,
        List<byte[]> reports,
        Map<String, List<String>> entities)
        implements Serializable {
    ArticleRow {
        requireNonNull(iri);
        requireNonNull(text);
        reports = List.copyOf(reports);
        entities = Map.copyOf(entities);
    }

    /** @throws io.github.chancery.model.ChanceryException if the graph is not an article's */
    static ArticleRow of(long place, Block block) {
        ArticleEntry entry = ArticleEntry.of(block.name(), block.quads());
        MergedArticle article = MergedArticle.of(block.name(), block.quads());
        return new ArticleRow(
                place,
                block.name(),
                entry.url().orElse(null),
                entry.published().orElse(null),
                TextRow.of(article.text()),
                article.reports().stream().map(ReportRow::of).toList(),
                article.describing().stream()
                        .collect(Collectors.groupingBy(
                                triple -> triple.getSubject().getURI(),
                                Collectors.collectingAndThen(Collectors.toList(), ArticleRow::lines))));
    }

    private static List<String> lines(List<Triple> triples) {
        return TripleLines.of(triples).lines().toList();
    }
}
