package io.github.chancery.store.tdb;

import java.util.Iterator;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * All that has one property, read from the database's own index: the triples of a value come one after the other, and
 * neither subjects nor values are read by name.
 *
 * @param table the triples of the default graph, or the quads of the others
 * @param property the property
 */
record PropertyIndex(NodeTupleTable table, Node property) {
    /** For what a pattern of a property looks for: in the default graph, or in any where the graph is a variable. */
    static PropertyIndex of(DatasetGraph graphs, Node graph, Triple triple) {
        DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(graphs);
        return new PropertyIndex(
                Var.isVar(graph)
                        ? database.getQuadTable().getNodeTupleTable()
                        : database.getTripleTable().getNodeTupleTable(),
                triple.getPredicate());
    }

    /** Whether a pattern is of all that has one property, whatever it is. */
    static boolean isFor(Node graph, Triple triple) {
        return (Var.isVar(graph) || Quad.isDefaultGraph(graph))
                && Var.isVar(triple.getSubject())
                && triple.getPredicate().isURI()
                && Var.isVar(triple.getObject())
                && !triple.getSubject().equals(triple.getObject());
    }

    /** Graph, subject, property and value; without the graph where it is the default one. */
    Iterator<Tuple<NodeId>> find() {
        return table.getTupleLen() == 3
                ? table.findAsNodeIds(Node.ANY, property, Node.ANY)
                : table.findAsNodeIds(Node.ANY, Node.ANY, property, Node.ANY);
    }

    static NodeId subject(Tuple<NodeId> found) {
        return found.get(found.len() - 3);
    }

    static NodeId value(Tuple<NodeId> found) {
        return found.get(found.len() - 1);
    }

    Node node(NodeId identifier) {
        return table.getNodeTable().getNodeForNodeId(identifier);
    }
}
