/** HTTP: a SPARQL endpoint, linked data and the explorer, over a store that it holds open. */
@NullMarked
package io.github.chancery.serve;

import org.jspecify.annotations.NullMarked;
