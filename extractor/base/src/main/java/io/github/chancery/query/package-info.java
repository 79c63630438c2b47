/** Questions: SPARQL files with parameters, and their results as text; and whether a graph keeps to the shapes. */
@NullMarked
package io.github.chancery.query;

import org.jspecify.annotations.NullMarked;
