/** Where graphs are kept: an interface of two views, one to read and one to write. */
@NullMarked
package io.github.chancery.store;

import org.jspecify.annotations.NullMarked;
