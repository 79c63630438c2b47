/** What the server tells programs of itself and of what it serves: its data set, its questions, its ontology. */
@NullMarked
package io.github.chancery.serve.about;

import org.jspecify.annotations.NullMarked;
