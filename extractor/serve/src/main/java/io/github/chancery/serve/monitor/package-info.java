/** How the server does, for those who run it: its health, its figures, what it was asked. */
@NullMarked
package io.github.chancery.serve.monitor;

import org.jspecify.annotations.NullMarked;
