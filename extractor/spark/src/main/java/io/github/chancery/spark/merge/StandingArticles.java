package io.github.chancery.spark.merge;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * The articles that a load takes: each once, where it stands first, and of the texts from one address the latest. The others are
 * listed by the driver, 16 bytes each.
 */
final class StandingArticles {
    private StandingArticles() {}

    /** Where an article stands, and when it was published. */
    private record Stand(long place, @Nullable LocalDate published) implements Serializable {}

    static JavaRDD<ArticleRow> of(JavaSparkContext spark, JavaRDD<ArticleRow> all, int tasks) {
        List<Long> out = all.flatMapToPair(StandingArticles::stands)
                .groupByKey(tasks)
                .flatMap(StandingArticles::others)
                .collect();
        if (out.isEmpty()) {
            return all;
        }
        Broadcast<Set<Long>> others = spark.broadcast(Set.copyOf(out));
        return all.filter(row -> !others.value().contains(row.place()));
    }

    private static Iterator<Tuple2<String, Stand>> stands(ArticleRow row) {
        Stand stand = new Stand(row.place(), row.published());
        List<Tuple2<String, Stand>> stands = new ArrayList<>();
        stands.add(new Tuple2<>("article " + row.iri(), stand));
        if (row.url() != null && row.published() != null) {
            stands.add(new Tuple2<>("address " + row.url(), stand));
        }
        return stands.iterator();
    }

    private static Iterator<Long> others(Tuple2<String, Iterable<Stand>> group) {
        List<Stand> stands =
                StreamSupport.stream(group._2().spliterator(), false).toList();
        Stream<Stand> others = group._1().startsWith("article ") ? repeated(stands) : outdated(stands);
        return others.map(Stand::place).iterator();
    }

    private static Stream<Stand> repeated(List<Stand> stands) {
        return stands.stream().sorted(Comparator.comparing(Stand::place)).skip(1);
    }

    private static Stream<Stand> outdated(List<Stand> stands) {
        LocalDate latest = stands.stream()
                .map(Stand::published)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return stands.stream().filter(stand -> !latest.equals(stand.published()));
    }
}
