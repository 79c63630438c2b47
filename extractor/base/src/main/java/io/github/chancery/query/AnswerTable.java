package io.github.chancery.query;

import io.github.chancery.graph.Prefixes;
import io.github.chancery.table.TextTable;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/** The rows of an answer as a table of text. */
final class AnswerTable {
    private AnswerTable() {}

    /**
     * Writes the rows.
     *
     * @param width how many characters fit in a line
     * @return how many there were
     */
    static long write(RowSet answer, int width, PrintStream out) {
        List<Var> columns = answer.getResultVars();
        Iterator<List<String>> rows = Iter.map(
                answer,
                row -> columns.stream().map(column -> cell(row.get(column))).toList());
        return TextTable.write(columns.stream().map(Var::getVarName).toList(), rows, width, out);
    }

    /** A term as people read it: a literal's text, and an IRI with one of our prefixes where it has one. */
    private static String cell(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm().replaceAll("\\s+", " ").strip();
        }
        return node.isURI()
                ? Optional.ofNullable(Prefixes.mapping().qnameFor(node.getURI()))
                        .orElse(node.getURI())
                : "_:" + node.getBlankNodeLabel();
    }
}
