/**
 * Benchmarks, run after {@code mvn package} with {@code java -Xmx1g -cp
 * extractor/bench/target/classes:$(cat extractor/bench/target/classpath.txt)} and a class: {@link
 * io.github.chancery.bench.IndexBenchmarks} builds an index of a million made-up items and times look-ups in it; {@link
 * io.github.chancery.bench.MergeBenchmark} merges up to 100,000 made-up reports and adds a hundred.
 */
@NullMarked
package io.github.chancery.bench;

import org.jspecify.annotations.NullMarked;
