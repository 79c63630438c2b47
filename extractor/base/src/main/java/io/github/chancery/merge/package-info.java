/** From the reports of many articles to meetings. */
@NullMarked
package io.github.chancery.merge;

import org.jspecify.annotations.NullMarked;
