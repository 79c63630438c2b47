package io.github.chancery.train;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Models that never saw the article they judge (Wolpert, 1992): the articles are parted into folds by a hash of their
 * identifiers, and each fold is judged by models that are fitted on the others.
 */
final class CrossFitting {
    private static final Folds FOLDS = new Folds(4);

    private final List<Models> folds =
            IntStream.range(0, FOLDS.count()).mapToObj(fold -> new Models()).toList();
    private final Models all = new Models();
    private final Examples examples = new Examples();

    /** Fits every model, one kind after the other, as each kind learns from what the one before finds. */
    static CrossFitting of(Trainer trainer) {
        CrossFitting fitting = new CrossFitting();
        fitting.fit(trainer.words());
        fitting.fit(trainer.joinings(fitting::without));
        fitting.fit(trainer.settings(fitting::without));
        fitting.fit(trainer.doublets(fitting::without));
        fitting.fit(trainer.encounters(fitting::without));
        return fitting;
    }

    private void fit(Examples made) {
        examples.addAll(made);
        List<String> names = made.names();
        Parallel.map(
                IntStream.range(0, FOLDS.count()).boxed().toList(),
                fold -> fit(folds.get(fold), made, names, id -> FOLDS.of(id) != fold));
        fit(all, made, names, id -> true);
    }

    private static Models fit(Models models, Examples made, List<String> names, Predicate<String> articles) {
        Examples some = made.in(articles);
        names.forEach(name -> models.put(name, LogisticFit.of(some.of(name))));
        return models;
    }

    /** The models that were fitted without an article. */
    Models without(String article) {
        return folds.get(FOLDS.of(article));
    }

    /** The models that were fitted on all articles. */
    Models all() {
        return all;
    }

    /** The examples of all models. */
    Examples examples() {
        return examples;
    }
}
