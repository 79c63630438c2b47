/** What is done with a store as a whole: articles go in, are taken out or linked anew, and the meetings follow. */
@NullMarked
package io.github.chancery.build;

import org.jspecify.annotations.NullMarked;
