package io.github.chancery.meeting;

import io.github.chancery.meeting.pattern.EventMatcher;
import io.github.chancery.meeting.pattern.Patterns;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.ParsedArticle;
import io.github.chancery.model.Report;
import java.util.ArrayList;
import java.util.List;

/** From parsed sentences to reports of meetings. Safe for use by many threads. */
public final class Meetings {
    private final EventMatcher finder;
    private final KnownNames known;
    private final PartyWords words = PartyWords.shipped();

    /**
     * @param patterns what tells of a meeting
     * @param known names of countries and their capitals
     */
    public Meetings(Patterns patterns, KnownNames known) {
        this.finder = new EventMatcher(patterns);
        this.known = known;
    }

    /** What the article reports of meetings, one report an encounter, in order of the text. */
    public List<Report> find(ParsedArticle parsed) {
        return read(parsed).reports();
    }

    /** The same, with what became of every event that a pattern found. */
    public Findings read(ParsedArticle parsed) {
        List<SentenceView> views = new ArrayList<>();
        for (int i = 0; i < parsed.sentences().size(); i++) {
            views.add(
                    new SentenceView(parsed.article().text(), parsed.sentences().get(i), i));
        }
        String headline = parsed.article().title().orElse("");
        Encounters encounters = new Encounters(parsed.article(), views, known, words);
        for (SentenceView view : views) {
            encounters.enter(view);
            finder.find(view, headline).forEach(encounters::add);
        }
        Outcomes outcomes = encounters.settle();
        return new Findings(outcomes.reports(), outcomes.hits());
    }
}
