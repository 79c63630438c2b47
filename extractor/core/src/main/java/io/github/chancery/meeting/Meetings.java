package io.github.chancery.meeting;

import io.github.chancery.meeting.event.MeetingReader;
import io.github.chancery.meeting.event.Reading;
import io.github.chancery.meeting.party.ArticleSetting;
import io.github.chancery.meeting.party.PartyWords;
import io.github.chancery.meeting.pattern.EventMatcher;
import io.github.chancery.meeting.pattern.Patterns;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.ParsedArticle;
import io.github.chancery.model.Report;
import java.util.List;

/** From parsed sentences to reports of meetings. Safe for use by many threads. */
public final class Meetings {
    private final EventMatcher matcher;
    private final KnownNames known;
    private final PartyWords words = PartyWords.shipped();

    /**
     * @param patterns what tells of a meeting
     * @param known names of countries and their capitals
     */
    public Meetings(Patterns patterns, KnownNames known) {
        this.matcher = new EventMatcher(patterns);
        this.known = known;
    }

    /** What the article reports of meetings, one report an encounter, in order of the text. */
    public List<Report> find(ParsedArticle parsed) {
        return read(parsed).reports();
    }

    /** The same, with what became of every event that a pattern found. */
    public Findings read(ParsedArticle parsed) {
        Reading reading = new MeetingReader(ArticleSetting.of(parsed, known, words), matcher).read();
        return new Findings(reading.reports(), reading.hits());
    }
}
