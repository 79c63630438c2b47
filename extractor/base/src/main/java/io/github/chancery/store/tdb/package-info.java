/** A store on disk, with TDB2. */
@NullMarked
package io.github.chancery.store.tdb;

import org.jspecify.annotations.NullMarked;
