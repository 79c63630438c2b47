package io.github.chancery.serve.page;

import io.github.chancery.query.AnswerReader;
import io.github.chancery.store.QueryAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Takes the first rows of an answer as texts. */
final class RowReader implements AnswerReader {
    private final int most;
    private final Predicate<Row> isWanted;
    private final List<Row> rows = new ArrayList<>();

    RowReader(int most) {
        this(most, row -> true);
    }

    /**
     * @param most so many rows at most
     * @param isWanted what follows the first that is not is not read
     */
    RowReader(int most, Predicate<Row> isWanted) {
        this.most = most;
        this.isWanted = isWanted;
    }

    List<Row> rows() {
        return rows;
    }

    @Override
    public long read(QueryAnswer answer) {
        if (!(answer instanceof QueryAnswer.Rows(RowSet found))) {
            throw new IllegalArgumentException("a table was asked for");
        }
        while (rows.size() < most && found.hasNext()) {
            Row row = row(found.next());
            if (!isWanted.test(row)) {
                break;
            }
            rows.add(row);
        }
        return rows.size();
    }

    private static Row row(Binding binding) {
        Map<String, String> values = new HashMap<>();
        binding.forEach((variable, node) -> values.put(variable.getVarName(), text(node)));
        return new Row(values);
    }

    private static String text(Node node) {
        if (node.isURI()) {
            return node.getURI();
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : "_:" + node.getBlankNodeLabel();
    }
}
