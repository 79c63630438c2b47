/** Benchmarks, each a command; {@code extractor/bench/README.md} lists them. */
@NullMarked
package io.github.chancery.bench;

import org.jspecify.annotations.NullMarked;
