package io.github.chancery.build;

import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.merge.Merged;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.StoredArticles;
import io.github.chancery.store.StoredArticles.Stored;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;

/** A run that takes articles out of a store. */
public final class Forget {
    private static final int SHOWN = 3;

    /**
     * What it did.
     *
     * @param forgotten how many articles are gone
     * @param failed how many names meant no article, or could mean several
     * @param merged what the whole graph holds now; empty when it was left as it was
     */
    public record Outcome(int forgotten, int failed, Optional<Merged> merged) {
        public Outcome {
            requireNonNull(merged);
        }
    }

    private final GraphStore store;
    private final StoredArticles articles;
    private final RunListener listener;
    private int failed;

    /** Makes a run ready. */
    public Forget(GraphStore store, RunListener listener) {
        this.store = store;
        this.articles = new StoredArticles(store);
        this.listener = listener;
    }

    /**
     * Takes articles out.
     *
     * @param names each an article's IRI, its address, or the id that its input gave it
     */
    public Outcome run(List<String> names) {
        SortedSet<String> found = names.stream()
                .distinct()
                .flatMap(name -> find(name).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Outcome(found.size(), failed, found.isEmpty() ? Optional.empty() : Optional.of(takeOut(found)));
    }

    private Merged takeOut(SortedSet<String> found) {
        StoreChanges changes = new StoreChanges(store, ArticleGraph.base(found.first()), BatchLimit.USUAL);
        changes.make(found.stream().collect(Collectors.toMap(Function.identity(), iri -> List.<Quad>of())));
        return changes.finish().orElseThrow();
    }

    private List<String> find(String name) {
        if (articles.has(name)) {
            return List.of(name);
        }
        List<Stored> at = articles.at(name);
        if (!at.isEmpty()) {
            return iris(at);
        }
        List<Stored> called = articles.identified(name);
        if (called.size() != 1) {
            failed++;
            listener.failed(called.isEmpty() ? unknown(name) : several(name, iris(called)));
            return List.of();
        }
        return iris(called);
    }

    private static List<String> iris(List<Stored> found) {
        return found.stream().map(Stored::iri).toList();
    }

    private static String unknown(String name) {
        return "the store has no article " + name
                + "; give an article's IRI, its url or its id as `chancery query articles` lists them";
    }

    private static String several(String name, List<String> iris) {
        return "the store has " + iris.size() + " articles with the id " + name + " ("
                + String.join(", ", iris.subList(0, Math.min(SHOWN, iris.size())))
                + (iris.size() > SHOWN ? ", …" : "") + "); give the IRI of the one you mean, or of each";
    }
}
