/** Questions: SPARQL files with parameters, and their results as text. */
@NullMarked
package io.github.chancery.query;

import org.jspecify.annotations.NullMarked;
