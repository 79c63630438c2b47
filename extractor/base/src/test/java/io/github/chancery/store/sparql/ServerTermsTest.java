package io.github.chancery.store.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.chancery.merge.Merger;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.query.QueryFile;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.MemoryStore;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped questions, as servers are asked them. */
class ServerTermsTest {
    /** Reckons with a value of each row. */
    private static final String ROW_BY_ROW = "topics-over-time";

    private static final DatasetGraph OWN = DatasetGraphFactory.create();
    private static final DatasetGraph TOGETHER = DatasetGraphFactory.create();

    @BeforeAll
    static void fill() {
        try (GraphStore store = new MemoryStore()) {
            DatasetGraph articles =
                    RDFDataMgr.loadDatasetGraph("src/test/resources/io/github/chancery/merge/reports.trig");
            store.write(edit -> {
                articles.stream().forEach(edit::add);
                return edit;
            });
            new Merger("https://example.org/").merge(store);
            store.read(view -> {
                Stream.of(Quad.defaultGraphIRI, Node.ANY)
                        .flatMap(graph -> view.find(graph, Node.ANY, Node.ANY, Node.ANY))
                        .forEach(ServerTermsTest::add);
                return view;
            });
        }
    }

    /** As it is, and as a server has it that takes all graphs together for its default graph. */
    private static void add(Quad quad) {
        OWN.add(quad);
        TOGETHER.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
        TOGETHER.add(
                quad.isDefaultGraph() ? Quad.create(MeetingsGraph.NAMED.name().orElseThrow(), quad.asTriple()) : quad);
    }

    static List<QueryFile> questions() {
        return QueryFile.shipped().stream()
                .filter(question ->
                        !question.text().contains("SERVICE") && !question.name().equals(ROW_BY_ROW))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void haveTheSameRowsInTheWordsOfTheStandardAndOfOtherGraphs(QueryFile question) {
        Query query = QueryFactory.create(question.text());
        List<String> expected = rows(query, OWN);
        Query standard = MeetingsGraph.OWN.rewritten(query, true);
        assertFalse(standard.toString().contains("LATERAL"), standard::toString);
        assertEquals(expected, rows(standard, OWN));
        assertEquals(expected, rows(MeetingsGraph.NAMED.rewritten(query, true), TOGETHER));
        assertEquals(expected, rows(MeetingsGraph.NAMED.rewritten(query, false), TOGETHER));
    }

    private static List<String> rows(Query query, DatasetGraph graphs) {
        try (QueryExec asked = QueryExec.dataset(graphs).query(query).build()) {
            return Iter.toList(asked.select()).stream()
                    .map(row -> query.getProjectVars().stream()
                            .map(row::get)
                            .map(ServerTermsTest::text)
                            .toList())
                    .map(Object::toString)
                    .sorted()
                    .toList();
        }
    }

    /** Lists of places have no order. */
    private static String text(@Nullable Node value) {
        return Stream.of(String.valueOf(value).split("; |\"", -1))
                .sorted()
                .toList()
                .toString();
    }

    @Test
    void whatIsReckonedRowByRowIsRefusedWhereOnlyTheStandardIsKnown() {
        Query query = QueryFactory.create(QueryFile.named(ROW_BY_ROW).text());
        assertThrows(ChanceryException.class, () -> MeetingsGraph.OWN.rewritten(query, true));
        assertEquals(rows(query, OWN), rows(MeetingsGraph.NAMED.rewritten(query, false), TOGETHER));
    }
}
