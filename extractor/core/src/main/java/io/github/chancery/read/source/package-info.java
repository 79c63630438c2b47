/** Where streams of articles come from: files, directories, patterns of paths, standard input, and what is packed in them. */
@NullMarked
package io.github.chancery.read.source;

import org.jspecify.annotations.NullMarked;
