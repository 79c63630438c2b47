/** Which articles are copies of others, by their texts and addresses. */
@NullMarked
package io.github.chancery.merge.copy;

import org.jspecify.annotations.NullMarked;
