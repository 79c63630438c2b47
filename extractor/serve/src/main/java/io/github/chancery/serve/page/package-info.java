/** The pages of the explorer: what each shows, as records that its template renders. */
@NullMarked
package io.github.chancery.serve.page;

import org.jspecify.annotations.NullMarked;
