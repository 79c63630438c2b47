/** Articles that come in while a store is served, and the program that hands them over. */
@NullMarked
package io.github.chancery.serve.articles;

import org.jspecify.annotations.NullMarked;
