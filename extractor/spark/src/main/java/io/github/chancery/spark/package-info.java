/** The extraction as a job for Apache Spark: articles from any Hadoop path to parts of N-Quads. */
@NullMarked
package io.github.chancery.spark;

import org.jspecify.annotations.NullMarked;
