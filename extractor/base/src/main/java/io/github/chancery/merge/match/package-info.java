/** When two reports can be of one encounter: by their days, places and participants. */
@NullMarked
package io.github.chancery.merge.match;

import org.jspecify.annotations.NullMarked;
