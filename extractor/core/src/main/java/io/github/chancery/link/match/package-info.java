/** The items that a name may stand for, and how well each fits name and context. */
@NullMarked
package io.github.chancery.link.match;

import org.jspecify.annotations.NullMarked;
