/** Times told in a sentence, by SUTime and what it leaves apart. */
@NullMarked
package io.github.chancery.language.time;

import org.jspecify.annotations.NullMarked;
