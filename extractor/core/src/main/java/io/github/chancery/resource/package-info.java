/** Word lists that ship as text files beside the classes that use them. */
@NullMarked
package io.github.chancery.resource;

import org.jspecify.annotations.NullMarked;
