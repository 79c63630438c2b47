package io.github.chancery.build;

import static java.util.Objects.requireNonNull;

import io.github.chancery.build.Finding.Matter;
import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.Prefixes;
import io.github.chancery.merge.Merged;
import io.github.chancery.merge.Merger;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.query.names.StoreNames;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphView;
import io.github.chancery.validate.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Checks all of a store, and makes anew what is made from the articles' graphs.
 *
 * @param store the store
 * @param validator knows the shapes
 */
public record Doctor(GraphStore store, Validator validator) {
    public Doctor {
        requireNonNull(store);
        requireNonNull(validator);
    }

    /**
     * Reads all that the store keeps, and changes nothing.
     *
     * <p>Articles are looked at one by one; the default graph is made anew in memory. It is not compared as it is made, by
     * hashes or meeting by meeting, because that would not bound the check: a merge compares reports of all articles, and so
     * holds them all, and it reads back what it has written of copies and entities. So a check takes the memory of a merge of
     * all articles, and that of the triples which it makes.
     *
     * @throws ChanceryException if its files are not as they were left
     */
    public Diagnosis check() {
        store.check();
        return store.read(this::check);
    }

    private Diagnosis check(GraphView view) {
        Diagnosis diagnosis = new Diagnosis();
        List<Node> articles = articles(view);
        articles.forEach(article -> checkArticle(view, article, diagnosis));
        Trace.triples(view, diagnosis);
        checkMerge(view, articles, diagnosis);
        if (new StoreNames(store).areDamaged()) {
            diagnosis.add(Matter.NAMES, "the index of names is not as it was written");
        }
        return diagnosis;
    }

    private void checkArticle(GraphView view, Node article, Diagnosis diagnosis) {
        validator
                .validate(view.find(article, Node.ANY, Node.ANY, Node.ANY).toList())
                .forEach(violation -> diagnosis.add(Matter.SHAPES, "<" + article + ">: " + violation.sentence()));
        Trace.quotes(view, article, diagnosis);
    }

    private static void checkMerge(GraphView view, List<Node> articles, Diagnosis diagnosis) {
        try {
            new Merger(base(articles))
                    .differences(view)
                    .forEach((thing, difference) -> diagnosis.add(
                            Matter.MERGE,
                            "<" + thing + "> is not what the articles make of it: " + difference.missing()
                                    + " triples are missing, " + difference.surplus() + " are too many"));
        } catch (ChanceryException e) {
            diagnosis.add(Matter.SHAPES, "the meetings cannot be made anew: " + e.getMessage());
        }
    }

    /**
     * Makes anew what a diagnosis found wrong, as far as it is made from the articles' graphs.
     *
     * @return what was done, a sentence each
     */
    public List<String> mend(Diagnosis diagnosis) {
        List<String> done = new ArrayList<>();
        if (diagnosis.has(Matter.TRACES) || diagnosis.has(Matter.MERGE)) {
            done.add(merge());
        }
        if (diagnosis.has(Matter.NAMES)) {
            new StoreNames(store).current();
            done.add("the index of names was made anew");
        }
        return done;
    }

    private String merge() {
        try {
            Merged merged = new Merger(store.read(view -> base(articles(view)))).merge(store);
            return "the meetings were made anew: " + merged.meetings() + " of " + merged.reports() + " reports in "
                    + merged.articles() + " articles";
        } catch (ChanceryException e) {
            return "the meetings were not made anew: " + e.getMessage();
        }
    }

    private static List<Node> articles(GraphView view) {
        return view.graphNames().sorted(Comparator.comparing(Node::toString)).toList();
    }

    private static String base(List<Node> articles) {
        return articles.isEmpty()
                ? Prefixes.BASE
                : ArticleGraph.base(articles.getFirst().getURI());
    }
}
