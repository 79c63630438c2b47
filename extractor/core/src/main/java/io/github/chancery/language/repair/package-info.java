/** Repairs dependencies that the parser often gets wrong in reports of meetings. */
@NullMarked
package io.github.chancery.language.repair;

import org.jspecify.annotations.NullMarked;
