package io.github.chancery.train;

import io.github.chancery.evaluate.Evaluation;
import io.github.chancery.evaluate.FoundMeeting;
import io.github.chancery.evaluate.GoldArticle;
import io.github.chancery.meeting.decision.JudgedEncounter;
import io.github.chancery.model.ParsedArticle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** How good models are on annotated articles. */
record CrossValidation(LearningSet set, Trainer trainer) {
    private record Read(String article, List<FoundMeeting> found) {}

    /**
     * Compares what models find with what is annotated, in the articles that are asked for.
     *
     * @param models for an article's identifier, those that judge it
     * @param least from what chance on an encounter is reported
     */
    Evaluation of(Function<String, Models> models, double least, Predicate<String> asked) {
        List<ParsedArticle> some = set.articles().stream()
                .filter(parsed -> asked.test(parsed.article().identifier()))
                .toList();
        Map<String, List<FoundMeeting>> found = new HashMap<>();
        Parallel.map(some, parsed -> read(parsed, models, least))
                .forEach(read -> found.put(read.article(), read.found()));
        List<GoldArticle> gold = some.stream().map(set::gold).toList();
        return Evaluation.of(gold, found);
    }

    private Read read(ParsedArticle parsed, Function<String, Models> models, double least) {
        String article = parsed.article().identifier();
        List<JudgedEncounter> sure = trainer.judge(parsed, models.apply(article)).stream()
                .filter(encounter -> encounter.chance() >= least)
                .toList();
        return new Read(article, trainer.found(parsed, sure));
    }
}
