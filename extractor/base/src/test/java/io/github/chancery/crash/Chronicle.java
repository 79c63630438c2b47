package io.github.chancery.crash;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.pipeline.Relinking;
import io.github.chancery.read.ArticleInput;
import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.backup.Backup;
import io.github.chancery.store.tdb.MemoryStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;

/**
 * What processes work on that are killed or run out of room: articles about invented kings, parts of N-Quads, a backup, and a
 * gazetteer that knows the kings.
 *
 * @param folder where all that is kept
 */
record Chronicle(Path folder) {
    static final int ARTICLES = 40;
    static final Instant RELINKED = Instant.parse("3019-04-08T12:00:00Z");

    private static final Map<String, String> HEADERS = Map.of(
            "cities.tsv", "qid\tlabel\tiso2\tlat\tlon\tpopulation\taliases\tsource",
            "countries.tsv",
                    "qid\tlabel\tiso2\tdemonyms\taliases\tcapital\tcapital_qid\tseats\tlat\tlon\tstatus\tsource",
            "organisations.tsv", "qid\tlabel\taliases\tkind\tsource",
            "people.tsv", "qid\tlabel\taliases\tposts\tsource",
            "topics.tsv", "qid\tlabel\taliases\tstart\tkind\tsource");
    private static final List<String> KINGS =
            List.of("Aldor Eorling", "Brego Eorling", "Fengel Folcwine", "Thengel Fengel", "Walda Brego");
    private static final List<String> STEWARDS = List.of("Beren Belegorn", "Cirion Boromir", "Hador Turin");

    /** Writes it to a folder. */
    static Chronicle write(Path folder) throws IOException {
        Chronicle chronicle = new Chronicle(folder);
        List<String> lines =
                IntStream.range(0, ARTICLES).mapToObj(Chronicle::line).toList();
        Files.write(chronicle.all(), lines);
        Files.write(chronicle.half(), lines.subList(0, ARTICLES / 2));
        chronicle.writeGazetteer();
        chronicle.writeQuads();
        return chronicle;
    }

    private void writeGazetteer() throws IOException {
        Files.createDirectory(gazetteer());
        for (Map.Entry<String, String> table : HEADERS.entrySet()) {
            Files.writeString(gazetteer().resolve(table.getKey()), table.getValue() + "\n");
        }
        List<String> people = IntStream.range(0, KINGS.size())
                .mapToObj(king -> "Q900" + king + "\t" + KINGS.get(king) + "\t\t\ttest")
                .toList();
        Files.write(gazetteer().resolve("people.tsv"), people, StandardOpenOption.APPEND);
    }

    private void writeQuads() throws IOException {
        Set<Quad> named = named(all());
        Files.createDirectory(parts());
        try (OutputStream out = Files.newOutputStream(parts().resolve("part-0.nq"))) {
            RDFDataMgr.writeQuads(
                    out,
                    named.stream()
                            .sorted((one, other) -> one.getGraph()
                                    .getURI()
                                    .compareTo(other.getGraph().getURI()))
                            .iterator());
        }
        try (GraphStore store = new MemoryStore()) {
            put(store, Made.merged(named));
            new Backup(store, "1").to(backup());
        }
    }

    private static String line(int number) {
        return "{\"id\": \"%d\", \"text\": \"King %s of Rohan met Steward %s in Osgiliath on Sunday. They spoke of the harvest of %d.\"}"
                .formatted(number, king(number), steward(number), number);
    }

    static String king(int article) {
        return KINGS.get(article % KINGS.size());
    }

    static String steward(int article) {
        return STEWARDS.get(article % STEWARDS.size());
    }

    /** All articles. */
    Path all() {
        return folder.resolve("all.jsonl");
    }

    /** The first half of them. */
    Path half() {
        return folder.resolve("half.jsonl");
    }

    /** The graphs of all, as the cluster's job writes them. */
    Path parts() {
        return folder.resolve("parts");
    }

    /** A backup of a store of all. */
    Path backup() {
        return folder.resolve("all.nq.gz");
    }

    /** A gazetteer that knows some of the persons. */
    Path gazetteer() {
        return folder.resolve("gazetteer");
    }

    Relinking relinking() {
        return Relinking.create(Gazetteer.open(gazetteer()), RELINKED);
    }

    /** The graphs of the articles of an input. */
    static Set<Quad> named(Path input) {
        ChronicleExtractor extractor = new ChronicleExtractor(0);
        Set<Quad> quads = new HashSet<>();
        ArticleInput.of(List.of(input))
                .read(new ArticleSink(
                        article -> quads.addAll(extractor.extract(article).quads()),
                        failure -> {
                            throw failure;
                        },
                        warning -> {}));
        return quads;
    }

    /** All that a store holds. */
    static Set<Quad> quads(GraphStore store) {
        return store.read(view -> {
            Set<Quad> all = new HashSet<>();
            for (Node graph : List.of(Quad.defaultGraphIRI, Node.ANY)) {
                view.find(graph, Node.ANY, Node.ANY, Node.ANY)
                        .map(quad -> quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad)
                        .forEach(all::add);
            }
            return all;
        });
    }

    /** Has a store hold these and no others. */
    static void put(GraphStore store, Set<Quad> wanted) {
        Set<Quad> before = quads(store);
        store.write(edit -> {
            before.stream().filter(quad -> !wanted.contains(quad)).forEach(edit::delete);
            wanted.stream().filter(quad -> !before.contains(quad)).forEach(edit::add);
            return edit;
        });
    }
}
