/** What the entities and articles of a store are called, in an index on disk that is never older than the store. */
@NullMarked
package io.github.chancery.query.names;

import org.jspecify.annotations.NullMarked;
