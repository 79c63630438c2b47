/** What makes names compare alike: case, diacritics, punctuation, transliteration and misspelling. */
@NullMarked
package io.github.chancery.name;

import org.jspecify.annotations.NullMarked;
