/** The merge on a cluster: from parts of articles to the meetings that one machine would make of them. */
@NullMarked
package io.github.chancery.spark.merge;

import org.jspecify.annotations.NullMarked;
