package io.github.chancery.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.query.names.NameIndex;
import io.github.chancery.query.names.NameKind;
import io.github.chancery.query.names.StoreNames;
import io.github.chancery.query.names.StoredItems;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.QueryAnswer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Narrowed or with the values written into its filters, a question has the same answer, row by row. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryNarrowingTest {

    private final List<Asked> stores = new ArrayList<>();

    @BeforeAll
    void fill(@TempDir Path directory) {
        stores.add(new Asked(MiddleEarth.store(directory.resolve("merged"))));
        for (String name : List.of("relationship", "disagreement")) {
            stores.add(new Asked(ShippedQueriesTest.store(directory.resolve(name), "stores/" + name + ".trig")));
        }
    }

    @AfterAll
    void close() {
        stores.forEach(asked -> asked.store().close());
    }

    static List<QueryFile> shipped() {
        return QueryFile.shipped().stream()
                .filter(query -> !query.name().startsWith("federated-"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void answersAsPlainFiltersDo(QueryFile query) {
        int rows = 0;
        for (Asked asked : stores) {
            for (Map<String, String> values : asked.values(query)) {
                List<String> expected = asked.plain(query, values);
                assertEquals(expected, asked.narrowed(query, values), query.name() + " " + values);
                rows += values.isEmpty() ? 0 : expected.size();
            }
        }
        assertTrue(rows > 0, "no question with a value has an answer");
    }

    /** One of the stores, and what can be asked of it. */
    private record Asked(GraphStore store, NameIndex names) {
        Asked(GraphStore store) {
            this(store, new StoreNames(store).current());
        }

        /** None; each value of each parameter; and two parameters together. */
        List<Map<String, String>> values(QueryFile query) {
            List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
            for (Parameter parameter : query.parameters()) {
                for (String value : values(parameter)) {
                    all.add(Map.of(parameter.name(), value));
                }
                for (Parameter other : query.parameters()) {
                    if (parameter.name().compareTo(other.name()) < 0) {
                        values(parameter).stream().limit(1).forEach(value -> values(other).stream()
                                .limit(2)
                                .forEach(last -> all.add(Map.of(parameter.name(), value, other.name(), last))));
                    }
                }
            }
            return all;
        }

        private List<String> values(Parameter parameter) {
            return switch (parameter.type()) {
                case PARTY -> iris(NameKind.PARTY);
                case COUNTRY -> iris(NameKind.COUNTRY);
                case PLACE -> iris(NameKind.PLACE);
                case ARTICLE -> List.of("held", "a", "nothing");
                case NAME -> List.of("a", "aragorn", "nobody");
                case TOPIC -> List.of("a", "nothing");
                case TEXT -> List.of("Person", "a", "Topic");
                case CHOICE ->
                    parameter.choices().stream()
                            .map(choice -> choice.substring(choice.indexOf(':') + 1))
                            .toList();
                case DATE -> List.of("2019-03-02", "2020-01-01", "2014-06-01");
                case NUMBER -> List.of("0.5", "0.8", "0.95");
                case MEETING -> meetings();
                case ITEM -> iris(NameKind.ARTICLE);
                case YEAR -> List.of("2019", "2014");
            };
        }

        private List<String> iris(NameKind kind) {
            return names.withPart(kind, "").stream().map(entity -> entity.iri()).toList();
        }

        private List<String> meetings() {
            return rows(
                            QueryFactory.create(
                                    "SELECT ?id { ?meeting <https://w3id.org/diplomatic-meetings#order> ?order ; <https://schema.org/identifier> ?id }"),
                            Map.of())
                    .stream()
                    .map(row -> row.replace("\"", ""))
                    .toList();
        }

        List<String> narrowed(QueryFile query, Map<String, String> given) {
            Map<Var, List<Node>> nodes = new HashMap<>();
            nodes(query, given)
                    .forEach((name, found) -> nodes.put(query.parameter(name).variable(), found));
            Set<Var> variables =
                    query.parameters().stream().map(Parameter::variable).collect(Collectors.toSet());
            QueryNarrowing narrowing = new QueryNarrowing(variables, nodes);
            Query narrowed = narrowing.narrow(query.query());
            return rows(narrowed, narrowing.others());
        }

        private Map<String, List<Node>> nodes(QueryFile query, Map<String, String> given) {
            return ParameterValues.of(query, given, store, () -> names, new StoredItems(store, name -> Stream.empty()))
                    .nodes();
        }

        List<String> plain(QueryFile query, Map<String, String> given) {
            String text = query.text();
            for (Map.Entry<String, List<Node>> value : nodes(query, given).entrySet()) {
                text = written(text, value.getKey().replace('-', '_'), value.getValue());
            }
            return rows(QueryFactory.create(text), Map.of());
        }

        private List<String> rows(Query query, Map<Var, Node> values) {
            return store.read(view -> view.query(query, values, answer -> {
                List<String> rows = new ArrayList<>();
                RowSet found = ((QueryAnswer.Rows) answer).rows();
                found.forEachRemaining(row -> rows.add(found.getResultVars().stream()
                        .map(column -> String.valueOf(row.get(column)))
                        .collect(Collectors.joining("\t"))));
                return rows;
            }));
        }
    }

    /** The text with each filter on a parameter written out for each of its values, and that it is set. */
    private static String written(String text, String name, List<Node> values) {
        String begin = String.format("FILTER(!BOUND(?%s)", name);
        StringBuilder all = new StringBuilder();
        int end = 0;
        for (int at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, end)) {
            all.append(text, end, at);
            end = closing(text, at + "FILTER".length());
            String condition = text.substring(at + "FILTER".length(), end);
            String either = values.stream()
                    .map(NodeFmtLib::strNT)
                    .map(term -> condition
                            .replace("!BOUND(?" + name + ")", "false")
                            .replaceAll("\\?" + name + "\\b", Matcher.quoteReplacement(term)))
                    .collect(Collectors.joining(" || "));
            all.append("FILTER(").append(either.isEmpty() ? "false" : either).append(')');
        }
        return all.append(text.substring(end)).toString().replace("BOUND(?" + name + ")", "true");
    }

    /** After the bracket that closes the one at a place. */
    private static int closing(String text, int open) {
        int depth = 0;
        int at = open;
        do {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            at++;
        } while (depth > 0);
        return at;
    }
}
