/** What an article as a whole tells of an encounter: who takes part, and how sure it is. */
@NullMarked
package io.github.chancery.meeting.decision;

import org.jspecify.annotations.NullMarked;
