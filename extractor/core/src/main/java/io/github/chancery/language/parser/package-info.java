/** Dependencies by a neural transition parser, with the models of CoreNLP's own. */
@NullMarked
package io.github.chancery.language.parser;

import org.jspecify.annotations.NullMarked;
