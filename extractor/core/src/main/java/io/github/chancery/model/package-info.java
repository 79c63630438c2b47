/** What the steps share: an article, what is parsed in it, and what it reports, as records. */
@NullMarked
package io.github.chancery.model;

import org.jspecify.annotations.NullMarked;
