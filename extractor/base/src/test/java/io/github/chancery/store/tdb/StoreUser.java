package io.github.chancery.store.tdb;

import io.github.chancery.store.GraphStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Another process that does something with a store, and says on standard output when it begins. */
enum StoreUser {
    /** Holds it until its standard input ends. */
    HOLD {
        @Override
        void use(GraphStore store) throws IOException {
            System.out.println("open");
            System.in.readAllBytes();
        }
    },
    /** Tells what it holds. */
    LIST {
        @Override
        void use(GraphStore store) {
            System.out.println("open");
            StoreUser.quads(store).forEach(System.out::println);
        }
    },
    /** Makes it small again and again, until it is killed. */
    COMPACT {
        @Override
        void use(GraphStore store) {
            System.out.println("open");
            while (true) {
                store.compact(0);
            }
        }
    };

    abstract void use(GraphStore store) throws IOException;

    public static void main(String[] arguments) throws IOException {
        try (GraphStore store = TdbStore.open(Path.of(arguments[1]))) {
            valueOf(arguments[0]).use(store);
        }
    }

    /** Starts such a process, and returns when it has the store. */
    Process start(Path location) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreUser.class.getName(),
                        name(),
                        location.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String line = process.inputReader().readLine();
        if (!"open".equals(line)) {
            throw new UncheckedIOException(new IOException("the other process did not open the store: " + line));
        }
        return process;
    }

    /** All quads of a store as lines, sorted. */
    static List<String> quads(GraphStore store) {
        return store.read(view -> view.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::toString)
                .sorted()
                .toList());
    }
}
