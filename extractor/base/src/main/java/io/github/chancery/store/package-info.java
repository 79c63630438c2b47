/** Where graphs are kept: TDB2. */
@NullMarked
package io.github.chancery.store;

import org.jspecify.annotations.NullMarked;
