package io.github.chancery.spark.merge;

import static java.util.Objects.requireNonNull;

import io.github.chancery.build.MergeMark;
import io.github.chancery.graph.meeting.StoredCopies;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * A merge on a cluster: from the parts of articles of a run to the default graph that one machine would make of them, in parts
 * of its own.
 *
 * @param articles the directory of the articles' parts, whole
 * @param meetings the directory that is written
 */
public record MergeRun(String articles, String meetings) {
    public MergeRun {
        requireNonNull(articles);
        requireNonNull(meetings);
    }

    /**
     * Merges, unless that was done.
     *
     * @return how many meetings there are now; nothing if all was there already
     * @throws io.github.chancery.model.ChanceryException if the parts are not as a run wrote them, or nothing can be written
     */
    public Optional<Long> run(JavaSparkContext spark) {
        MergeDirectory directory = MergeDirectory.of(articles, meetings, spark.hadoopConfiguration());
        List<String> parts = directory.articleParts();
        List<String> digests = digests(spark, parts);
        MergeMark there = MergeMark.of(digests, digests(spark, directory.meetingParts()));
        if (directory.mark().filter(there::equals).isPresent()) {
            return Optional.empty();
        }
        directory.clear();
        long made = write(spark, parts);
        directory.write(MergeMark.of(digests, digests(spark, directory.meetingParts())));
        return Optional.of(made);
    }

    private long write(JavaSparkContext spark, List<String> parts) {
        int tasks = Math.max(spark.defaultParallelism(), parts.size());
        JavaRDD<ArticleRow> all = spark.parallelize(numbered(parts), Math.max(1, parts.size()))
                .flatMap(new PartReader(configuration(spark)))
                .persist(StorageLevel.DISK_ONLY());
        JavaRDD<ArticleRow> standing = StandingArticles.of(spark, all, tasks);
        JavaPairRDD<String, String> originals =
                ClusterCopies.of(spark, standing, tasks).persist(StorageLevel.DISK_ONLY());
        JavaRDD<MeetingRow> made =
                ClusterMeetings.of(spark, standing, originals, tasks).persist(StorageLevel.DISK_ONLY());
        made.mapToPair(meeting -> new Tuple2<>(meeting.iri(), meeting.lines()))
                .union(originals.mapToPair(MergeRun::copy))
                .union(ClusterEntities.of(standing, made, tasks))
                .repartitionAndSortWithinPartitions(new HashPartitioner(tasks))
                .saveAsHadoopFile(meetings, String.class, String.class, MeetingFormat.class, GzipCodec.class);
        return made.count();
    }

    private static List<Tuple2<String, Integer>> numbered(List<String> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(number -> new Tuple2<>(parts.get(number), number))
                .toList();
    }

    private static Tuple2<String, String> copy(Tuple2<String, String> copy) {
        return new Tuple2<>(copy._1(), TripleLines.of(List.of(StoredCopies.triple(copy._1(), copy._2()))));
    }

    private static List<String> digests(JavaSparkContext spark, List<String> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        SerializableConfiguration configuration = configuration(spark);
        return spark.parallelize(files, files.size())
                .map(file -> digest(new Path(file), configuration))
                .collect();
    }

    private static String digest(Path file, SerializableConfiguration configuration) throws IOException {
        try (InputStream in = file.getFileSystem(configuration.value()).open(file)) {
            return MergeMark.digest(in);
        }
    }

    private static SerializableConfiguration configuration(JavaSparkContext spark) {
        return new SerializableConfiguration(spark.hadoopConfiguration());
    }
}
