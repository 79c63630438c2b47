/** Which reports are of one encounter: candidates are found by days, and their components parted into clusters. */
@NullMarked
package io.github.chancery.merge.cluster;

import org.jspecify.annotations.NullMarked;
