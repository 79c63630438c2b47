package io.github.chancery.merge;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.graph.meeting.EntityDescription;
import io.github.chancery.graph.meeting.MeetingGraph;
import io.github.chancery.graph.meeting.MergedArticle;
import io.github.chancery.graph.meeting.SourceText;
import io.github.chancery.graph.meeting.StoredCopies;
import io.github.chancery.merge.cluster.ReportBlocks;
import io.github.chancery.merge.copy.SharedKeys;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.StoredReport;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.MemoryStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** A merge of which no step sees all articles makes what one makes that does. */
class PartedMergeTest {
    @Property(tries = 200)
    void itMakesTheSameMeetingsCopiesAndEntities(@ForAll("articles") Map<Integer, MadeUpArticle> articles) {
        GraphStore store = new MemoryStore();
        List<MergedArticle> parted = new ArrayList<>();
        articles.forEach((number, article) -> article.quads(number).forEach((iri, quads) -> {
            store.replace(Map.of(iri, quads));
            parted.add(MergedArticle.of(iri, quads));
        }));
        new Merger(MadeUpArticle.BASE).merge(store);
        assertEquals(defaultGraph(store), merged(parted));
    }

    @Provide
    Arbitrary<Map<Integer, MadeUpArticle>> articles() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(0, MadeUpArticle.NUMBER - 1),
                        MadeUpArticle.any().filter(article -> !article.reports().isEmpty()))
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    private static Set<Triple> defaultGraph(GraphStore store) {
        return store.read(view -> view.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .collect(Collectors.toSet()));
    }

    private static Set<Triple> merged(List<MergedArticle> articles) {
        Map<String, String> originals = originals(articles);
        Set<Triple> triples = new HashSet<>();
        originals.forEach((copy, original) -> triples.add(StoredCopies.triple(copy, original)));
        Set<EntityKey> named = new HashSet<>();
        for (List<StoredReport> component : components(articles, originals)) {
            new ReportMerge(article -> originals.getOrDefault(article, article))
                    .meetings(component)
                    .map(meeting -> MeetingGraph.of(meeting, MadeUpArticle.BASE))
                    .forEach(meeting -> {
                        triples.addAll(meeting.triples());
                        named.addAll(meeting.named());
                    });
        }
        Set<Triple> described = described(articles, named);
        triples.addAll(described);
        triples.addAll(described(
                articles,
                described.stream()
                        .filter(triple -> triple.getPredicate().equals(Vocabulary.CONTAINED_IN))
                        .map(triple -> new EntityKey(triple.getObject().getURI()))
                        .collect(Collectors.toSet())));
        return triples;
    }

    private static Map<String, String> originals(List<MergedArticle> articles) {
        List<SourceText> texts = articles.stream().map(MergedArticle::text).toList();
        Map<String, Set<String>> links =
                links(grouped(texts, SharedKeys::of).stream().flatMap(sharing -> SharedKeys.copies(sharing).stream()));
        Map<String, String> originals = new HashMap<>();
        texts.stream()
                .filter(text -> links.containsKey(text.source().iri()))
                .collect(groupingBy(text -> links.get(text.source().iri())))
                .values()
                .forEach(family -> originals.putAll(SharedKeys.originals(family)));
        return originals;
    }

    private static Collection<List<StoredReport>> components(
            List<MergedArticle> articles, Map<String, String> originals) {
        List<StoredReport> reports =
                articles.stream().flatMap(article -> article.reports().stream()).toList();
        Map<String, Set<String>> links = links(
                grouped(reports, ReportBlocks::of).stream().flatMap(block -> ReportBlocks.linked(block).stream()));
        return reports.stream()
                .collect(groupingBy(report -> ReportBlocks.of(report).findAny().isPresent()
                        ? links.getOrDefault(report.iri(), Set.of(report.iri()))
                        : Set.of("copies", originals.getOrDefault(report.article(), report.article()))))
                .values();
    }

    private static Set<Triple> described(List<MergedArticle> articles, Set<EntityKey> entities) {
        return articles.stream()
                .flatMap(article -> article.describing().stream())
                .filter(triple ->
                        entities.contains(new EntityKey(triple.getSubject().getURI())))
                .collect(groupingBy(Triple::getSubject, groupingBy(Function.identity(), counting())))
                .values()
                .stream()
                .flatMap(told -> EntityDescription.of(told).stream())
                .collect(Collectors.toSet());
    }

    /** Groups of all that have a key in common. */
    private static <T> Collection<List<T>> grouped(List<T> things, Function<T, Stream<String>> keys) {
        Map<String, List<T>> groups = new HashMap<>();
        things.forEach(
                thing -> keys.apply(thing).forEach(key -> groups.computeIfAbsent(key, unknown -> new ArrayList<>())
                        .add(thing)));
        return groups.values();
    }

    /** Each thing with all that it is linked with. */
    private static Map<String, Set<String>> links(Stream<List<String>> lists) {
        Map<String, Set<String>> links = new HashMap<>();
        lists.forEach(list -> {
            Set<String> all = new HashSet<>(list);
            list.forEach(thing -> all.addAll(links.getOrDefault(thing, Set.of())));
            all.forEach(thing -> links.put(thing, all));
        });
        return links;
    }
}
