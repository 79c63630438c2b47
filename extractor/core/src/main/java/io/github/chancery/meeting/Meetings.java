package io.github.chancery.meeting;

import io.github.chancery.meeting.candidate.Candidates;
import io.github.chancery.meeting.candidate.EventSource;
import io.github.chancery.meeting.candidate.JudgedEvents;
import io.github.chancery.meeting.decision.EncounterDecision;
import io.github.chancery.meeting.decision.EncounterJudge;
import io.github.chancery.meeting.decision.Joining;
import io.github.chancery.meeting.decision.JudgedEncounter;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.draft.EventTrigger;
import io.github.chancery.meeting.encoder.EncodedArticle;
import io.github.chancery.meeting.event.MeetingReader;
import io.github.chancery.meeting.event.Reading;
import io.github.chancery.meeting.party.ArticleSetting;
import io.github.chancery.meeting.party.PartyWords;
import io.github.chancery.meeting.pattern.EventMatcher;
import io.github.chancery.meeting.pattern.Patterns;
import io.github.chancery.model.Budget;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.Limits;
import io.github.chancery.model.ParsedArticle;
import io.github.chancery.model.Report;
import io.github.chancery.model.Status;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** From parsed sentences to reports of meetings. Safe for use by many threads. */
public final class Meetings {
    private final EventSource source;
    private final Joining joining;
    private final EncounterDecision decision;
    private final KnownNames known;
    private final Function<ParsedArticle, EncodedArticle> encoder;
    private final PartyWords words = PartyWords.shipped();

    private Meetings(
            EventSource source,
            Joining joining,
            EncounterDecision decision,
            KnownNames known,
            Function<ParsedArticle, EncodedArticle> encoder) {
        this.source = source;
        this.joining = joining;
        this.decision = decision;
        this.known = known;
        this.encoder = encoder;
    }

    /**
     * Meetings as scorers judge them: patterns and cue words propose, scorers that are fitted on annotated articles decide.
     *
     * @param candidates what may tell of a meeting
     * @param models what decides
     * @param known names of countries and their capitals
     */
    public static Meetings judged(Candidates candidates, MeetingModels models, KnownNames known) {
        return new Meetings(
                new JudgedEvents(candidates, models.words(), JudgedEvents.Thresholds.USUAL),
                models.encounters(),
                new EncounterJudge(models.encounters()),
                known,
                models::encode);
    }

    /** Meetings as patterns alone tell them: what the examples of patterns are read by. */
    public static Meetings byPatterns(Patterns patterns, KnownNames known) {
        EventMatcher matcher = new EventMatcher(patterns);
        return new Meetings(
                (sentence, headline, parties) -> matcher.find(sentence, headline, Set.of()),
                retelling -> 0,
                (article, drafts) -> drafts.stream().map(Meetings::asTold).toList(),
                known,
                parsed -> EncodedArticle.NONE);
    }

    /** What patterns tell counts, but for a mere wish to talk to one party that a vague word only lets one surmise. */
    private static JudgedEncounter asTold(DraftReport draft) {
        EventTrigger telling = draft.telling();
        boolean wish = draft.status() == Status.PROPOSED
                && draft.parties().size() == 1
                && telling.vague()
                && telling.surmised();
        return new JudgedEncounter(draft, wish ? 0 : 1, 1);
    }

    /** What the article reports of meetings, one report an encounter, in order of the text. */
    public List<Report> find(ParsedArticle parsed) {
        return read(parsed, Limits.NONE.begin(parsed.article())).reports();
    }

    /** The same, with what became of every event, within limits. */
    public Findings read(ParsedArticle parsed, Budget budget) {
        Reading reading = new MeetingReader(
                        ArticleSetting.of(parsed, known, words, encoder.apply(parsed)), source, joining, decision)
                .read(budget);
        return new Findings(reading.reports(), reading.events());
    }
}
