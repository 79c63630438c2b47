/** From an article to its parsed sentences, with CoreNLP as a cascade. */
@NullMarked
package io.github.chancery.language;

import org.jspecify.annotations.NullMarked;
