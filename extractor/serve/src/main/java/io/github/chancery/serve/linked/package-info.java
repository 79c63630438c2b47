/** Linked data: what the store knows of a thing, in RDF, at the thing's own address. */
@NullMarked
package io.github.chancery.serve.linked;

import org.jspecify.annotations.NullMarked;
