/** From PDF and the documents of word processors to articles. */
@NullMarked
package io.github.chancery.documents;

import org.jspecify.annotations.NullMarked;
