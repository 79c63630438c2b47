/** The reconciliation API of the W3C's community group: names in somebody's table to items of the gazetteer. */
@NullMarked
package io.github.chancery.serve.reconcile;

import org.jspecify.annotations.NullMarked;
