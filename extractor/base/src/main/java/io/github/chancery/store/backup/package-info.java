/** A store as one file: written, checked and put back. */
@NullMarked
package io.github.chancery.store.backup;

import org.jspecify.annotations.NullMarked;
