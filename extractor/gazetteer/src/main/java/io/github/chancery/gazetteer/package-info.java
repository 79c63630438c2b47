/** From a Wikidata dump, or from a list of one's own, to the tables of a gazetteer. */
@NullMarked
package io.github.chancery.gazetteer;

import org.jspecify.annotations.NullMarked;
