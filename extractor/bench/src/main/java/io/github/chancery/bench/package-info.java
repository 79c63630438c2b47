/**
 * Benchmarks. After {@code mvn package}, {@link io.github.chancery.bench.IndexBenchmarks} builds an index of a million
 * made-up items and times look-ups in it: {@code java -Xmx512m -cp
 * extractor/bench/target/classes:$(cat extractor/bench/target/classpath.txt) io.github.chancery.bench.IndexBenchmarks}.
 */
@NullMarked
package io.github.chancery.bench;

import org.jspecify.annotations.NullMarked;
