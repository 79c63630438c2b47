/** What a store's graphs hold of meetings, as records: the reports of its named graphs, and the meetings of its default graph. */
@NullMarked
package io.github.chancery.graph.meeting;

import org.jspecify.annotations.NullMarked;
