/** What keeps a query of a stranger from going on without end or filling the memory, beside the time that it may take. */
@NullMarked
package io.github.chancery.store.bounds;

import org.jspecify.annotations.NullMarked;
