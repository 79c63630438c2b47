/** Dependencies by a neural transition parser, with the models of CoreNLP's own. */
@NullMarked
package io.github.chancery.language.transition;

import org.jspecify.annotations.NullMarked;
