/** What the sentences read so far tell of one encounter, and when two drafts are one. */
@NullMarked
package io.github.chancery.meeting.draft;

import org.jspecify.annotations.NullMarked;
