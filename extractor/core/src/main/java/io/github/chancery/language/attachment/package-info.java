/** Mends the attachments that the parser often gets wrong in reports of meetings. */
@NullMarked
package io.github.chancery.language.attachment;

import org.jspecify.annotations.NullMarked;
