package io.github.chancery.train;

import io.github.chancery.evaluate.FoundMeeting;
import io.github.chancery.link.Linker;
import io.github.chancery.meeting.candidate.Candidates;
import io.github.chancery.meeting.candidate.EventSource;
import io.github.chancery.meeting.candidate.JudgedEvents;
import io.github.chancery.meeting.decision.EncounterJudge;
import io.github.chancery.meeting.decision.Joining;
import io.github.chancery.meeting.decision.JudgedEncounter;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.encoder.EncodedArticle;
import io.github.chancery.meeting.encoder.Windows;
import io.github.chancery.meeting.encoder.WordPieces;
import io.github.chancery.meeting.event.MeetingReader;
import io.github.chancery.meeting.party.ArticleSetting;
import io.github.chancery.meeting.party.PartyWords;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.Limits;
import io.github.chancery.model.ParsedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes the examples of each model: of the words of a sentence from the annotation, of an encounter from what those models find. */
final class Trainer {
    private final LearningSet set;
    private final Candidates candidates;
    private final KnownNames known;
    private final Linker linker;
    private final Function<String, EncodedArticle> encoded;
    private final PartyWords words = PartyWords.shipped();

    /** @param encoded by an article's identifier, what an encoder that was not fitted on the article says of its words */
    Trainer(
            LearningSet set,
            Candidates candidates,
            KnownNames known,
            Linker linker,
            Function<String, EncodedArticle> encoded) {
        this.encoded = encoded;
        this.set = set;
        this.candidates = candidates;
        this.known = known;
        this.linker = linker;
    }

    /** The examples of the models that decide of the words of a sentence. */
    Examples words() {
        return join(
                Parallel.map(set.articles(), parsed -> {
                    Examples examples = new Examples();
                    drafts(
                            parsed,
                            new TaughtEvents(candidates, set.gold(parsed), setting(parsed), examples),
                            new TaughtJoining(set.gold(parsed), new Examples()));
                    return examples;
                }),
                Models.ofWords());
    }

    /** What the encoder is to say, window by window. */
    List<LessonWindow> lessons() {
        Windows windows = new Windows(WordPieces.shipped());
        return Parallel.map(set.articles(), parsed -> {
                    TaughtEvents taught =
                            new TaughtEvents(candidates, set.gold(parsed), setting(parsed), new Examples());
                    drafts(parsed, taught, new TaughtJoining(set.gold(parsed), new Examples()));
                    return LessonWindow.of(identifier(parsed), windows.of(parsed), taught.lessons());
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The examples of the model that decides which events are of one encounter.
     *
     * @param models fitted without the article
     */
    Examples joinings(Function<String, Models> models) {
        return join(
                Parallel.map(set.articles(), parsed -> {
                    Examples examples = new Examples();
                    drafts(
                            parsed,
                            judged(models.apply(identifier(parsed))),
                            new TaughtJoining(set.gold(parsed), examples));
                    return examples;
                }),
                "same");
    }

    /**
     * The examples of the models that decide who takes part, when and where.
     *
     * @param models fitted without the article
     */
    Examples settings(Function<String, Models> models) {
        return join(
                Parallel.map(set.articles(), parsed -> {
                    Models fitted = models.apply(identifier(parsed));
                    return encounters(parsed).settings(drafts(parsed, judged(fitted), fitted.joining()));
                }),
                "participant",
                "date",
                "setting");
    }

    /**
     * The examples of the models that decide which encounters turn out to be one, and what sentences behind them tell of.
     *
     * @param models fitted without the article
     */
    Examples doublets(Function<String, Models> models) {
        return join(
                Parallel.map(set.articles(), parsed -> {
                    Models fitted = models.apply(identifier(parsed));
                    List<DraftReport> drafts = drafts(parsed, judged(fitted), fitted.joining());
                    return encounters(parsed)
                            .doublets(new EncounterJudge(fitted.encounterScorers())
                                    .settle(setting(parsed), drafts).stream()
                                            .map(EncounterJudge.Attended::draft)
                                            .toList());
                }),
                "doublet",
                "following");
    }

    /**
     * The examples of the model that decides whether an encounter is reported rightly.
     *
     * @param models fitted without the article
     */
    Examples encounters(Function<String, Models> models) {
        return join(
                Parallel.map(set.articles(), parsed -> {
                    List<JudgedEncounter> judged = judge(parsed, models.apply(identifier(parsed))).stream()
                            .filter(encounter -> encounter.same().isEmpty()
                                    && !encounter.draft().parties().isEmpty())
                            .toList();
                    return encounters(parsed).encounters(judged, found(parsed, judged));
                }),
                "encounter");
    }

    /** What is found in an article, linked, if these encounters are reported. */
    List<FoundMeeting> found(ParsedArticle parsed, List<JudgedEncounter> judged) {
        return FoundMeeting.of(linker.link(
                        parsed.article(),
                        judged.stream()
                                .map(encounter -> encounter.draft().report(encounter.chance()))
                                .toList())
                .reports());
    }

    /** The encounters of an article as models judge them. */
    List<JudgedEncounter> judge(ParsedArticle parsed, Models models) {
        return new EncounterJudge(models.encounterScorers())
                .judge(setting(parsed), drafts(parsed, judged(models), models.joining()));
    }

    private EncounterExamples encounters(ParsedArticle parsed) {
        return new EncounterExamples(set.gold(parsed), setting(parsed));
    }

    private JudgedEvents judged(Models models) {
        return new JudgedEvents(candidates, models.scorers(), JudgedEvents.Thresholds.USUAL);
    }

    private List<DraftReport> drafts(ParsedArticle parsed, EventSource source, Joining joining) {
        List<DraftReport> drafts = new ArrayList<>();
        new MeetingReader(setting(parsed), source, joining, (article, all) -> {
                    drafts.addAll(all);
                    return all.stream()
                            .map(draft -> new JudgedEncounter(draft, 1, 1))
                            .toList();
                })
                .read(Limits.NONE.begin(parsed.article()));
        return drafts;
    }

    private ArticleSetting setting(ParsedArticle parsed) {
        return ArticleSetting.of(parsed, known, words, encoded.apply(identifier(parsed)));
    }

    private static String identifier(ParsedArticle parsed) {
        return parsed.article().identifier();
    }

    private static Examples join(List<Examples> parts, String... models) {
        Examples all = new Examples(models);
        parts.forEach(all::addAll);
        return all;
    }
}
