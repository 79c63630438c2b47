package io.github.chancery.spark.merge;

import io.github.chancery.graph.meeting.SourceText;
import io.github.chancery.merge.copy.SharedKeys;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** Finds the articles that are copies of others: those that share a key are compared, and those that are linked told apart. */
final class ClusterCopies {
    private ClusterCopies() {}

    /** Each copy with its original. */
    static JavaPairRDD<String, String> of(JavaSparkContext spark, JavaRDD<ArticleRow> articles, int tasks) {
        JavaRDD<List<String>> found = articles.flatMapToPair(ClusterCopies::keyed)
                .groupByKey(tasks)
                .values()
                .filter(ClusterCopies::areSeveral)
                .flatMap(ClusterCopies::found);
        Broadcast<Links> links = spark.broadcast(Links.of(found));
        return articles.flatMapToPair(
                        row -> links.value().group(row.iri()).map(group -> new Tuple2<>(group, row.text())).stream()
                                .iterator())
                .groupByKey(tasks)
                .values()
                .flatMapToPair(ClusterCopies::originals);
    }

    private static Iterator<Tuple2<Long, byte[]>> keyed(ArticleRow row) {
        return SharedKeys.of(TextRow.read(row.text()))
                .map(key -> new Tuple2<>(Ids.of(key), row.text()))
                .iterator();
    }

    private static Iterator<List<String>> found(Iterable<byte[]> sharing) {
        return SharedKeys.copies(texts(sharing)).iterator();
    }

    /** Whether there is something to compare, which seldom is the case. */
    static boolean areSeveral(Iterable<byte[]> rows) {
        return StreamSupport.stream(rows.spliterator(), false).limit(2).count() > 1;
    }

    private static Iterator<Tuple2<String, String>> originals(Iterable<byte[]> linked) {
        return SharedKeys.originals(texts(linked)).entrySet().stream()
                .map(copy -> new Tuple2<>(copy.getKey(), copy.getValue()))
                .iterator();
    }

    private static List<SourceText> texts(Iterable<byte[]> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(TextRow::read)
                .toList();
    }
}
