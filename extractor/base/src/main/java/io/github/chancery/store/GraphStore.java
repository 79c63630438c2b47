package io.github.chancery.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.Quad;

/**
 * Where a graph is kept: a named graph for each article, and what they add up to in the default graph. It is seen and
 * changed in transactions only. Safe for use by many threads.
 */
public interface GraphStore extends AutoCloseable {
    /**
     * Looks at the store as it is at this moment.
     *
     * @param work must not keep the view, nor a stream, a graph or rows that it gives
     * @return what the work returns
     */
    <T> T read(Function<GraphView, T> work);

    /**
     * Changes the store, all or nothing: when the work throws, the store is as it was before.
     *
     * @param work must not keep what it is given; it sees its own changes
     * @return what the work returns
     */
    <T> T write(Function<GraphEdit, T> work);

    /** Puts quads in the place of named graphs, see {@link GraphEdit#replace}. */
    default void replace(Map<String, List<Quad>> graphs) {
        write(edit -> {
            edit.replace(graphs);
            return graphs;
        });
    }

    /**
     * Reads all that the store keeps; one for which somebody else cares does nothing.
     *
     * @throws io.github.chancery.model.ChanceryException if something is not as the store left it
     */
    default void check() {}

    /**
     * Begins to fill the store with very many quads. Nobody else may change it meanwhile.
     *
     * @return nothing where the store holds quads already, or has no quicker way than {@link #replace}
     */
    default Optional<BulkLoad> bulkLoad() {
        return Optional.empty();
    }

    /** The bytes that the store takes on a disk of ours; none where somebody else keeps it. */
    default long bytes() {
        return 0;
    }

    /**
     * Tells what the store holds from all that it held before and will hold: every change gives another text.
     *
     * @return nothing where somebody else keeps the store and does not tell
     */
    default Optional<String> generation() {
        return Optional.empty();
    }

    /** Where what can be made again from the store may be kept beside it. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    /**
     * Makes the store small when it takes too much space, once nobody is within a transaction; a store for which somebody
     * else cares does nothing.
     *
     * @param times how often the space that its graph needs the store may take; with 0 it is made small in any case
     * @return what was done, or nothing where it was small enough
     */
    default Optional<Compaction> compact(double times) {
        return Optional.empty();
    }

    /** Gives the store back, for this process and others to open. */
    @Override
    void close();
}
