package io.github.chancery.serve.page;

import io.github.chancery.query.AnswerReader;
import io.github.chancery.store.QueryAnswer;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** Takes the first rows of an answer both for a table and for drawings. */
final class SampleReader implements AnswerReader {
    private final TableReader table;
    private final RowReader texts;
    private final int most;
    private List<String> columns = List.of();
    private boolean isCut;

    /**
     * @param shown so many rows at most for the table
     * @param most so many rows at most for drawings
     */
    SampleReader(Cells cells, int shown, int most) {
        this.table = new TableReader(cells, shown);
        this.texts = new RowReader(most);
        this.most = most;
    }

    Sample sample() {
        return new Sample(table.table(), columns, texts.rows(), isCut);
    }

    @Override
    public long read(QueryAnswer answer) {
        if (!(answer instanceof QueryAnswer.Rows(RowSet found))) {
            return table.read(answer);
        }
        List<Var> variables = found.getResultVars();
        List<Binding> first = new ArrayList<>();
        while (first.size() < most && found.hasNext()) {
            first.add(found.next());
        }
        isCut = found.hasNext();
        columns = variables.stream().map(Var::getVarName).toList();
        texts.read(new QueryAnswer.Rows(RowSetStream.create(variables, first.iterator())));
        return table.read(new QueryAnswer.Rows(RowSetStream.create(variables, first.iterator())));
    }
}
