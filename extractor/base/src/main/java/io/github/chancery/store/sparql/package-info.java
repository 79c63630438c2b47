/** A store that another program keeps and that is reached by the SPARQL protocol. */
@NullMarked
package io.github.chancery.store.sparql;

import org.jspecify.annotations.NullMarked;
