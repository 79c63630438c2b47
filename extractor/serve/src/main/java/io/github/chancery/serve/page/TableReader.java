package io.github.chancery.serve.page;

import io.github.chancery.query.AnswerReader;
import io.github.chancery.store.QueryAnswer;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Takes the first rows of an answer for a page. */
final class TableReader implements AnswerReader {
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
        List<String> columns =
                answer.getResultVars().stream().map(Var::getVarName).toList();
        List<List<List<Span>>> rows = new ArrayList<>();
        while (rows.size() < most && answer.hasNext()) {
            Binding row = answer.next();
            rows.add(columns.stream()
                    .map(column -> cells.cell(column, row.get(Var.alloc(column))))
                    .toList());
        }
        return new Table(columns, rows, answer.hasNext());
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
