package io.github.chancery.merge;

import io.github.chancery.graph.meeting.RebuiltGraph;
import io.github.chancery.graph.meeting.RebuiltGraph.Difference;
import io.github.chancery.graph.meeting.StoredMeetings;
import io.github.chancery.graph.meeting.StoredReports;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;

/**
 * Makes the default graph of a store from its named graphs: the reports of one encounter become one meeting. It is a
 * function of the named graphs, whatever the order in which they came or changed.
 *
 * @param base where the IRIs of meetings begin
 */
public record Merger(String base) {
    /** Goes up with every change by which the same articles get another default graph. */
    private static final int RULES = 1;

    /** By which rules this program merges: what one has merged another takes over if they are the same. */
    public static String rules() {
        String version = Optional.ofNullable(Merger.class.getPackage().getImplementationVersion())
                .orElse("development");
        return version + " " + RULES;
    }

    /**
     * Rebuilds the default graph.
     *
     * @return how many articles, reports and meetings there are now
     */
    public Merged merge(GraphStore store) {
        return store.write(edit -> new Rebuild(edit, base).run());
    }

    /**
     * Puts quads in the place of named graphs and brings the meetings up to date, all in one transaction: the default
     * graph is afterwards as {@link #merge} would make it. The store's meetings must be up to date before.
     *
     * @param graphs what each named graph holds from now on, by the graph's IRI; with no quads, the graph is gone
     * @return how many meetings were made, changed or taken out
     */
    public int update(GraphStore store, Map<String, List<Quad>> graphs) {
        return store.write(edit -> new Update(edit, base, graphs.keySet()).around(() -> edit.replace(graphs)));
    }

    /**
     * What of the default graph is not as {@link #merge} would make it, by the IRI of the thing; nothing is changed.
     *
     * @throws io.github.chancery.model.ChanceryException if a named graph lacks what a merge needs
     */
    public Map<String, Difference> differences(GraphView view) {
        RebuiltGraph rebuilt = new RebuiltGraph(view);
        new Rebuild(rebuilt, base).run();
        return rebuilt.differences();
    }

    /** Whether a store's reports have been merged to meetings, by this version or one that made the same of them. */
    public static boolean isMerged(GraphStore store) {
        return store.read(view -> new StoredMeetings(view).areUpToDate());
    }

    /** How many articles, reports and meetings a store holds. */
    public static Merged count(GraphStore store) {
        return store.read(view -> {
            StoredReports reports = new StoredReports(view);
            return new Merged(reports.articles().size(), reports.count(), new StoredMeetings(view).count());
        });
    }
}
