/** What the reports of one encounter say together. */
@NullMarked
package io.github.chancery.merge.fusion;

import org.jspecify.annotations.NullMarked;
