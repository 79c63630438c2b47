/** The SPARQL protocol. */
@NullMarked
package io.github.chancery.serve.sparql;

import org.jspecify.annotations.NullMarked;
