/** From a web page to its article. */
@NullMarked
package io.github.chancery.read.page;

import org.jspecify.annotations.NullMarked;
