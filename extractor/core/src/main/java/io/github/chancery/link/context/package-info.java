/** What a text tells beside a name: countries, titles, places, the day. */
@NullMarked
package io.github.chancery.link.context;

import org.jspecify.annotations.NullMarked;
