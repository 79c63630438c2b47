package io.github.chancery.meeting.candidate;

import io.github.chancery.meeting.party.PartyFinder;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.sentence.SentenceView;
import java.util.List;

/** What says which words of a sentence denote encounters, and which words have which roles in them. */
public interface EventSource {
    /**
     * The events of a sentence, in order of the text.
     *
     * @param headline the article's
     * @param parties says who is meant, as far as the article was read
     */
    List<EventMention> find(SentenceView sentence, String headline, PartyFinder parties);
}
