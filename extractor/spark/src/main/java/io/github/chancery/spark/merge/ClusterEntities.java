package io.github.chancery.spark.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.graph.meeting.EntityDescription;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** Describes the entities that meetings name, and what these lie in, by what all articles tell of them. */
final class ClusterEntities {
    private ClusterEntities() {}

    /** Each entity's IRI with its triples. */
    static JavaPairRDD<String, String> of(JavaRDD<ArticleRow> articles, JavaRDD<MeetingRow> meetings, int tasks) {
        JavaPairRDD<String, Iterable<Tuple2<String, Long>>> told = articles.flatMapToPair(ClusterEntities::tellings)
                .reduceByKey(Long::sum, tasks)
                .mapToPair(telling -> new Tuple2<>(
                        telling._1()._1(), new Tuple2<>(telling._1()._2(), telling._2())))
                .groupByKey(tasks)
                .persist(StorageLevel.DISK_ONLY());
        JavaRDD<String> named =
                meetings.flatMap(meeting -> meeting.named().iterator()).distinct(tasks);
        JavaPairRDD<String, String> first = described(named, told, tasks).persist(StorageLevel.DISK_ONLY());
        JavaRDD<String> wholes =
                first.values().flatMap(ClusterEntities::wholes).distinct(tasks).subtract(named, tasks);
        return first.union(described(wholes, told, tasks));
    }

    private static Iterator<Tuple2<Tuple2<String, String>, Long>> tellings(ArticleRow article) {
        return article.entities().entrySet().stream()
                .flatMap(entity ->
                        entity.getValue().stream().map(line -> new Tuple2<>(new Tuple2<>(entity.getKey(), line), 1L)))
                .iterator();
    }

    private static JavaPairRDD<String, String> described(
            JavaRDD<String> entities, JavaPairRDD<String, Iterable<Tuple2<String, Long>>> told, int tasks) {
        return entities.mapToPair(entity -> new Tuple2<>(entity, true))
                .join(told, tasks)
                .mapValues(entity -> TripleLines.of(description(entity._2())));
    }

    private static Set<Triple> description(Iterable<Tuple2<String, Long>> told) {
        Map<Triple, Long> triples = new HashMap<>();
        told.forEach(telling -> triples.put(TripleLines.read(telling._1()).getFirst(), telling._2()));
        return EntityDescription.of(triples);
    }

    private static Iterator<String> wholes(String lines) {
        return TripleLines.read(lines).stream()
                .filter(triple -> triple.getPredicate().equals(Vocabulary.CONTAINED_IN))
                .map(triple -> triple.getObject().getURI())
                .iterator();
    }
}
