package io.github.chancery.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.graph.GraphWriter;
import io.github.chancery.graph.Prefixes;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.QueryAnswer;
import java.io.OutputStream;
import java.io.PrintStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Writes rows, a truth value or a graph in the format that the user chose.
 *
 * @param format the format
 * @param width how many characters fit in a line of text
 * @param out what to write to, in UTF-8; it is flushed and left open
 */
public record AnswerWriter(ResultFormat format, int width, OutputStream out) implements AnswerReader {
    /** Writes the answer, and tells how many rows it has; one that is no table counts as one. */
    @Override
    public long read(QueryAnswer answer) {
        return switch (answer) {
            case QueryAnswer.Rows(RowSet rows) -> write(rows);
            case QueryAnswer.Truth(boolean truth) -> write(truth);
            case QueryAnswer.Triples(Graph graph) -> write(graph);
        };
    }

    private long write(RowSet rows) {
        if (format == ResultFormat.TEXT) {
            PrintStream print = new PrintStream(out, false, UTF_8);
            long written = AnswerTable.write(rows, width, print);
            print.flush();
            return written;
        }
        ResultSetMgr.write(out, ResultSet.adapt(rows), language());
        return rows.getRowNumber();
    }

    private long write(boolean truth) {
        if (format == ResultFormat.TEXT) {
            PrintStream print = new PrintStream(out, false, UTF_8);
            print.print(truth ? "yes\n" : "no\n");
            print.flush();
        } else {
            ResultSetMgr.write(out, truth, language());
        }
        return 1;
    }

    private long write(Graph graph) {
        switch (format) {
            case TEXT -> GraphWriter.write(DatasetGraphFactory.wrap(graph), GraphFormat.TURTLE, out);
            case JSON -> GraphWriter.write(DatasetGraphFactory.wrap(graph), GraphFormat.JSONLD, out);
            case XML -> {
                graph.getPrefixMapping().setNsPrefixes(Prefixes.mapping());
                RDFDataMgr.write(out, graph, Lang.RDFXML);
            }
            case CSV, TSV ->
                throw new ChanceryException(
                        "the answer is a graph and no table; choose text (Turtle), json (JSON-LD) or xml (RDF/XML)");
        }
        return 1;
    }

    private Lang language() {
        return switch (format) {
            case TEXT -> ResultSetLang.RS_Text;
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
        };
    }
}
