/** From names to Wikidata items, by the gazetteer. */
@NullMarked
package io.github.chancery.link;

import org.jspecify.annotations.NullMarked;
