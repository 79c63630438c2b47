package io.github.chancery.bench;

import static java.util.Objects.requireNonNull;

import io.github.chancery.evaluate.Evaluation;
import io.github.chancery.evaluate.FoundMeeting;
import io.github.chancery.evaluate.GoldArticle;
import io.github.chancery.evaluate.GoldFile;
import io.github.chancery.language.Cues;
import io.github.chancery.language.Language;
import io.github.chancery.link.Linker;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.draft.Sign;
import io.github.chancery.meeting.event.MeetingReader;
import io.github.chancery.meeting.party.ArticleSetting;
import io.github.chancery.meeting.party.PartyWords;
import io.github.chancery.meeting.pattern.EventMatcher;
import io.github.chancery.meeting.pattern.Patterns;
import io.github.chancery.model.Article;
import io.github.chancery.model.ParsedArticle;
import io.github.chancery.model.Report;
import io.github.chancery.read.ArticleReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fits the weights of confidence on annotated articles, and prints them as {@code meeting/confidence.txt} has them. */
public final class ConfidenceCalibration {
    private final Patterns patterns = Patterns.shipped();
    private final Gazetteer gazetteer = Gazetteer.embedded();
    private final Language language =
            new Language(gazetteer.knownNames(), new Cues(patterns.cues()), patterns::mayMatch);
    private final EventMatcher matcher = new EventMatcher(patterns);
    private final Linker linker = new Linker(gazetteer);

    private ConfidenceCalibration() {}

    /**
     * Fits the weights and prints them.
     *
     * @param files of annotated articles, as {@code chancery evaluate} reads them
     */
    public static void main(String... files) {
        if (files.length == 0) {
            throw new IllegalArgumentException("usage: GOLD.jsonl...");
        }
        ConfidenceCalibration calibration = new ConfidenceCalibration();
        List<LogisticRegression.Observed> observed = Stream.of(files)
                .flatMap(file -> calibration.observed(Path.of(file)).stream())
                .toList();
        System.out.print(LogisticRegression.fit(observed).text());
    }

    private List<LogisticRegression.Observed> observed(Path file) {
        Map<String, GoldArticle> gold =
                GoldFile.read(file).stream().collect(Collectors.toMap(GoldArticle::identifier, article -> article));
        List<LogisticRegression.Observed> observed = new ArrayList<>();
        new ArticleReader()
                .read(
                        file,
                        article -> observed.addAll(observed(article, requireNonNull(gold.get(article.identifier())))),
                        failure -> {
                            throw failure;
                        });
        return observed;
    }

    /** Every draft of an article, those too that are too unsure to be reported, with whether it is an annotated meeting. */
    private List<LogisticRegression.Observed> observed(Article article, GoldArticle gold) {
        List<DraftReport> drafts = drafts(article);
        List<Report> reports = drafts.stream().map(draft -> draft.report(1)).toList();
        List<FoundMeeting> found = FoundMeeting.of(linker.link(article, reports).reports());
        Set<FoundMeeting> right = Collections.newSetFromMap(new IdentityHashMap<>());
        Evaluation.of(List.of(gold), Map.of(gold.identifier(), found)).right().forEach(right::add);
        List<LogisticRegression.Observed> observed = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            observed.add(new LogisticRegression.Observed(signs(drafts.get(i)), right.contains(found.get(i))));
        }
        return observed;
    }

    private List<DraftReport> drafts(Article article) {
        ParsedArticle parsed = language.parse(article);
        ArticleSetting setting = ArticleSetting.of(parsed, gazetteer.knownNames(), PartyWords.shipped());
        return new MeetingReader(setting, matcher).read().drafts();
    }

    private static Set<Sign> signs(DraftReport draft) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        Stream.of(Sign.values()).filter(sign -> sign.isIn(draft)).forEach(signs::add);
        return signs;
    }
}
