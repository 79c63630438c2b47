package io.github.chancery.spark.merge;

import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.meeting.MeetingGraph;
import io.github.chancery.merge.ReportMerge;
import io.github.chancery.merge.cluster.ReportBlocks;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.Meeting;
import io.github.chancery.model.StoredReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Makes meetings of reports: those of a block are compared, which links reports to components of any extent; each component is
 * then merged as one machine would merge it.
 */
final class ClusterMeetings {
    private ClusterMeetings() {}

    /**
     * The meetings.
     *
     * @param originals the original of each article that is a copy
     */
    static JavaRDD<MeetingRow> of(
            JavaSparkContext spark, JavaRDD<ArticleRow> articles, JavaPairRDD<String, String> originals, int tasks) {
        JavaRDD<List<String>> found = articles.flatMap(row -> row.reports().iterator())
                .flatMapToPair(ClusterMeetings::blocks)
                .groupByKey(tasks)
                .values()
                .filter(ClusterCopies::areSeveral)
                .flatMap(ClusterMeetings::found);
        Broadcast<Links> links = spark.broadcast(Links.of(found));
        return articles.flatMapToPair(ClusterMeetings::byArticle)
                .leftOuterJoin(originals, tasks)
                .mapToPair(row -> grouped(row._2()._1(), row._2()._2().orElse(row._1()), links.value()))
                .groupByKey(tasks)
                .values()
                .flatMap(ClusterMeetings::merged);
    }

    private static Iterator<Tuple2<Long, byte[]>> blocks(byte[] report) {
        return ReportBlocks.of(ReportRow.read(report))
                .map(block -> new Tuple2<>(Ids.of(block), report))
                .iterator();
    }

    private static Iterator<List<String>> found(Iterable<byte[]> block) {
        return ReportBlocks.linked(StreamSupport.stream(block.spliterator(), false)
                        .map(ReportRow::read)
                        .toList())
                .iterator();
    }

    private static Iterator<Tuple2<String, byte[]>> byArticle(ArticleRow article) {
        return article.reports().stream()
                .map(report -> new Tuple2<>(article.iri(), report))
                .iterator();
    }

    /** A report with its article's original, by what it is to be merged with: its component, or if it has no day the copies of its text. */
    private static Tuple2<Long, Tuple2<byte[], String>> grouped(byte[] row, String original, Links links) {
        StoredReport report = ReportRow.read(row);
        String alone = ReportBlocks.of(report).findAny().isPresent() ? report.iri() : "copies of " + original;
        return new Tuple2<>(links.group(alone).orElseGet(() -> Ids.of(alone)), new Tuple2<>(row, original));
    }

    private static Iterator<MeetingRow> merged(Iterable<Tuple2<byte[], String>> component) {
        List<StoredReport> reports = new ArrayList<>();
        Map<String, String> originals = new HashMap<>();
        component.forEach(row -> {
            StoredReport report = ReportRow.read(row._1());
            reports.add(report);
            originals.put(report.article(), row._2());
        });
        return new ReportMerge(article -> originals.getOrDefault(article, article))
                .meetings(reports)
                .map(ClusterMeetings::row)
                .iterator();
    }

    private static MeetingRow row(Meeting meeting) {
        MeetingGraph graph = MeetingGraph.of(
                meeting, ArticleGraph.base(meeting.reports().getFirst().article()));
        return new MeetingRow(
                graph.iri(),
                TripleLines.of(graph.triples()),
                graph.named().stream().map(EntityKey::iri).toList());
    }
}
