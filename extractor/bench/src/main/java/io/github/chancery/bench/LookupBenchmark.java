package io.github.chancery.bench;

import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.gazetteer.Person;
import io.github.chancery.link.index.Hit;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.name.NameWords;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Times look-ups of persons; the row p0.50 of what JMH prints is the median. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class LookupBenchmark {
    private static final int NAMES = 3_000;
    private static final int EACH = 331;

    /** Where the index is. */
    @Param("extractor/bench/target/index")
    public String directory = "";

    private ItemIndex index;
    private List<String> names = List.of();
    private int next;

    /** Opens the index and takes names from all over it. */
    @Setup
    public void open() {
        index = ItemIndex.open(Path.of(directory), IndexBenchmarks.DOCUMENTS);
        names = new SyntheticItems()
                .items(IndexBenchmarks.SIZE)
                .filter(item -> item instanceof Person && item.number() % EACH == 0)
                .map(Item::label)
                .limit(NAMES)
                .toList();
    }

    /** Closes the index and says how much memory it took. */
    @TearDown
    public void close() throws IOException {
        index.close();
        PrintStream out = System.out;
        out.println(ResidentMemory.now());
    }

    /** By the whole name. */
    @Benchmark
    public List<Hit<Person>> exact() {
        return index.exact(name(), Person.class);
    }

    /** By any of the words of a name, however transliterated. */
    @Benchmark
    public List<Person> folded() {
        return index.withWords(NameWords.ofPerson(name()), Person.class);
    }

    /** By a name with a letter too many. */
    @Benchmark
    public List<Hit<Person>> near() {
        return index.near(name() + "n", Person.class);
    }

    private String name() {
        next = (next + 1) % names.size();
        return names.get(next);
    }
}
