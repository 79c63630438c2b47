package io.github.chancery.serve.page;

import io.github.chancery.query.AnswerReader;
import io.github.chancery.store.QueryAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Takes the first rows of an answer for a page. */
final class TableReader implements AnswerReader {
    /** Columns of names, and those of the IRIs of what is called so. */
    private static final Map<String, String> NAMED = Map.of(
            "name",
            "who",
            "country1",
            "item1",
            "country2",
            "item2",
            "subject",
            "item",
            "place",
            "item",
            "for",
            "represents");

    private final Cells cells;
    private final int most;
    private Table table = new Table(List.of(), List.of(), false);

    /** @param most so many rows at most */
    TableReader(Cells cells, int most) {
        this.cells = cells;
        this.most = most;
    }

    Table table() {
        return table;
    }

    @Override
    public long read(QueryAnswer answer) {
        table = switch (answer) {
            case QueryAnswer.Rows(RowSet rows) -> table(rows);
            case QueryAnswer.Truth(boolean truth) ->
                new Table(List.of("answer"), List.of(List.of(List.of(Span.plain(truth ? "yes" : "no")))), false);
            case QueryAnswer.Triples(Graph graph) -> table(graph);
        };
        return table.rows().size();
    }

    private Table table(RowSet answer) {
        List<String> all = answer.getResultVars().stream().map(Var::getVarName).toList();
        // A name and the IRI beside it are one column, where the name leads to the thing's page.
        List<String> columns =
                all.stream().filter(column -> !isBesideItsName(column, all)).toList();
        List<List<List<Span>>> rows = new ArrayList<>();
        while (rows.size() < most && answer.hasNext()) {
            Binding row = answer.next();
            rows.add(columns.stream().map(column -> cell(column, row)).toList());
        }
        return new Table(columns.stream().map(TableReader::heading).toList(), rows, answer.hasNext());
    }

    private List<Span> cell(String column, Binding row) {
        Node iri = NAMED.containsKey(column) ? row.get(Var.alloc(NAMED.get(column))) : null;
        Node node = row.get(Var.alloc(column));
        return iri != null && node != null ? cells.named(node, iri) : cells.cell(column, node);
    }

    /** A column's name in words: "not held" for {@code notHeld}, "country" for {@code country1}. */
    private static String heading(String column) {
        return column.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[0-9]+$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The column of the names of what a column of IRIs has, if the answer has one. */
    static Optional<String> names(String iris, List<String> all) {
        return NAMED.entrySet().stream()
                .filter(named -> named.getValue().equals(iris) && all.contains(named.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isBesideItsName(String column, List<String> all) {
        return names(column, all).isPresent();
    }

    private Table table(Graph graph) {
        List<Triple> triples = graph.stream().limit(most + 1L).toList();
        return new Table(
                List.of("subject", "predicate", "object"),
                triples.stream().limit(most).map(this::row).toList(),
                triples.size() > most);
    }

    private List<List<Span>> row(Triple triple) {
        return List.<Node>of(triple.getSubject(), triple.getPredicate(), triple.getObject()).stream()
                .map(node -> cells.cell("", node))
                .toList();
    }
}
