/**
 * Benchmarks. After {@code mvn package}, {@link io.github.chancery.bench.IndexBenchmarks} builds an index of a million
 * made-up items and times look-ups in it: {@code java -Xmx512m -cp
 * extractor/bench/target/classes:$(cat extractor/bench/target/classpath.txt) io.github.chancery.bench.IndexBenchmarks}.
 *
 * <p>With the same class path, {@code io.github.chancery.bench.LinkCalibration fit GOLD.jsonl...} fits the scores of links
 * on half of annotated texts and writes {@code link-scores.tsv}, and {@code check} shows how well they hold on the other.
 */
@NullMarked
package io.github.chancery.bench;

import org.jspecify.annotations.NullMarked;
