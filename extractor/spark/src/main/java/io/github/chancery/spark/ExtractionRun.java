package io.github.chancery.spark;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A run on a cluster: articles from any Hadoop path to N-Quads, each article's graph whole in one part, and what failed. The
 * quads are those that one machine makes of the same input, whatever the number of parts and executors.
 *
 * @param input what is read
 * @param output the directory that is written
 * @param partitions how many tasks there are; 0 for as many as are usual
 */
record ExtractionRun(InputChoice input, String output, int partitions, ExtractionOptions options) {
    /** More tasks than this are a burden for the driver. */
    private static final int MOST_TASKS = 20_000;

    /** Settings without which no run can write: its directory has its description before there is any part. */
    static SparkConf configured(SparkConf conf) {
        return conf.set("spark.hadoop.validateOutputSpecs", "false");
    }

    /**
     * Runs, unless all is there already.
     *
     * @throws io.github.chancery.model.ChanceryException if the input is not there, or the output is of something else
     */
    RunSummary run(JavaSparkContext spark) {
        OutputDirectory directory = OutputDirectory.of(output, spark.hadoopConfiguration());
        List<Portion> portions = input.portions(spark.hadoopConfiguration(), partitions);
        RunDescription run =
                directory.claim(RunDescription.of(input.toString(), options, ExecutorPipeline.provenance(options)));
        if (directory.prepare() == OutputDirectory.Standing.FINISHED) {
            return RunSummary.finished(directory);
        }
        Map<Kind, LongAccumulator> counts = counts(spark);
        LongAccumulator passedOver = spark.sc().longAccumulator("sentences passed over");
        ExtractionTask task = new ExtractionTask(
                options.at(run.time()), new SerializableConfiguration(spark.hadoopConfiguration()), counts, passedOver);
        spark.parallelize(portions, tasks(portions))
                .mapPartitionsToPair(task)
                .saveAsHadoopFile(output, Kind.class, String.class, PartFormat.class, GzipCodec.class);
        return RunSummary.of(directory, counts, passedOver.value(), options.limits());
    }

    private int tasks(List<Portion> portions) {
        return Math.clamp(portions.size(), 1, partitions == 0 ? MOST_TASKS : partitions);
    }

    private static Map<Kind, LongAccumulator> counts(JavaSparkContext spark) {
        Map<Kind, LongAccumulator> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, spark.sc().longAccumulator(kind.directory()));
        }
        return counts;
    }
}
