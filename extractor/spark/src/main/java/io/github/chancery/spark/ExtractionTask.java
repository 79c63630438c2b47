package io.github.chancery.spark;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * What Spark sends to the executors: from some portions of the input to what is written of them.
 *
 * @param configuration how files are opened
 * @param counts takes how many lines there are of each kind
 * @param passedOver takes how many sentences were passed over as too long
 */
record ExtractionTask(
        ExtractionOptions options,
        SerializableConfiguration configuration,
        Map<Kind, LongAccumulator> counts,
        LongAccumulator passedOver)
        implements PairFlatMapFunction<Iterator<Portion>, Kind, String> {
    private static final int USUAL_TRIES = 4;

    @Override
    public Iterator<Tuple2<Kind, String>> call(Iterator<Portion> portions) {
        TaskContext context = TaskContext.get();
        List<Portion> wanted = new ArrayList<>();
        portions.forEachRemaining(wanted::add);
        ArticleWork work = new ArticleWork(
                ExecutorPipeline.of(options).counting(),
                new TimeLimit(Duration.ofSeconds(options.limits().seconds())),
                options.limits().characters(),
                passedOver::add);
        PortionReader reader = new PortionReader(configuration.value(), options, isLastTry(context));
        ReadAhead items = new ReadAhead(sink -> wanted.forEach(portion -> reader.read(portion, sink)));
        context.addTaskCompletionListener(ended -> {
            items.close();
            work.limit().close();
        });
        items.begin();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED), false)
                .flatMap(item -> work.lines(item).stream())
                .peek(line -> requireNonNull(counts.get(line._1())).add(1))
                .iterator();
    }

    /** Whether the run ends if this task fails. */
    private static boolean isLastTry(TaskContext context) {
        SparkConf conf = SparkEnv.get().conf();
        return conf.get("spark.master", "").startsWith("local")
                || context.attemptNumber() + 1 >= conf.getInt("spark.task.maxFailures", USUAL_TRIES);
    }
}
