package io.github.chancery.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.build.BatchLimit;
import io.github.chancery.build.BuildListener;
import io.github.chancery.build.Export;
import io.github.chancery.build.QuadLoad;
import io.github.chancery.graph.GraphFormat;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import io.github.chancery.validate.Validator;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.graph.GraphFactory;

/** What a store holds that parts are loaded into. */
public final class Loaded {
    private static final Validator ANY = Validator.of(GraphFactory.createDefaultGraph());

    private Loaded() {}

    /**
     * All its quads, sorted.
     *
     * @param store its directory
     * @param parts a directory of parts
     * @param notes takes what a user would be told
     */
    public static String quads(Path store, Path parts, Consumer<String> notes) {
        try (GraphStore filled = TdbStore.open(store)) {
            new QuadLoad(filled, ANY, BatchLimit.USUAL, BuildListener.telling(notes)).run(List.of(parts), 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Export(filled, GraphFormat.NQUADS).to(out);
            return out.toString(UTF_8);
        }
    }
}
