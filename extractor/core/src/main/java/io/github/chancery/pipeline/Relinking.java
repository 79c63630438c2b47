package io.github.chancery.pipeline;

import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.Extraction;
import io.github.chancery.graph.ExtractionReader;
import io.github.chancery.link.Linker;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.model.Report;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Links the names in an article's graph anew, without the article. The graph becomes what the pipeline with the same
 * gazetteer makes of the article, as long as that gazetteer lets it find the same names and mentioned countries.
 */
public final class Relinking {
    private final Linker linker;
    private final String gazetteer;
    private final Instant time;

    private Relinking(Gazetteer gazetteer, Instant time) {
        this.linker = new Linker(gazetteer);
        this.gazetteer = gazetteer.version();
        this.time = time;
    }

    /**
     * Makes linking ready.
     *
     * @param gazetteer what names are linked against
     * @param time when the run takes place, as the provenance shall say
     */
    public static Relinking create(Gazetteer gazetteer, Instant time) {
        return new Relinking(gazetteer, time);
    }

    /**
     * The article's graph with its names linked anew, or nothing if they were linked against this gazetteer.
     *
     * @param graph one article's
     * @param name the graph's name
     * @throws io.github.chancery.model.ChanceryException if the graph is not as Chancery writes it
     */
    public Optional<Relinked> relink(Graph graph, Node name) {
        Extraction stored = ExtractionReader.read(graph, name);
        if (stored.provenance().gazetteer().equals(gazetteer)) {
            return Optional.empty();
        }
        List<Report> linked = linker.link(stored.article().published(), stored.countries(), stored.reports())
                .reports();
        return Optional.of(new Relinked(
                ArticleGraph.quads(stored.relinked(linked, gazetteer, time)),
                LinkChanges.between(stored.reports(), linked)));
    }
}
