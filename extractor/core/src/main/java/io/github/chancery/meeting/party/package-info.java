/** Who is meant by a name, a post, a pronoun or a group, and whom each acts for. */
@NullMarked
package io.github.chancery.meeting.party;

import org.jspecify.annotations.NullMarked;
