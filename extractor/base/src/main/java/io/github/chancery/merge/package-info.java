/** From the reports of many articles to meetings. The rules work on records of the model; {@code graph} reads and writes them. */
@NullMarked
package io.github.chancery.merge;

import org.jspecify.annotations.NullMarked;
