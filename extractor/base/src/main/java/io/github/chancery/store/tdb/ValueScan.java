package io.github.chancery.store.tdb;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.solver.BindingNodeId;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.store.NodeId;

/**
 * Whose value of a property meets conditions: the conditions are tried once for each value that there is, such as each
 * day, and not once for each subject.
 *
 * @param graph a variable, or the default graph
 * @param triple subject and value are variables
 * @param conditions on the value alone
 */
record ValueScan(Node graph, Triple triple, ExprList conditions) {
    /** What was found, in the order of the index. */
    List<Tuple<NodeId>> find(ExecutionContext context) {
        PropertyIndex index = PropertyIndex.of(context.getDataset(), graph, triple);
        List<Tuple<NodeId>> met = new ArrayList<>();
        NodeId last = NodeId.NodeDoesNotExist;
        boolean isMet = false;
        Iterator<Tuple<NodeId>> all = index.find();
        while (all.hasNext()) {
            Tuple<NodeId> next = all.next();
            if (!PropertyIndex.value(next).equals(last)) {
                last = PropertyIndex.value(next);
                isMet = isMet(index.node(last), context);
            }
            if (isMet && isOfGraph(next)) {
                met.add(next);
            }
        }
        return met;
    }

    /** An article is described in the graph of its own name. */
    private boolean isOfGraph(Tuple<NodeId> found) {
        return !graph.equals(triple.getSubject()) || found.get(0).equals(PropertyIndex.subject(found));
    }

    private boolean isMet(Node value, ExecutionContext context) {
        Binding binding = BindingFactory.binding(Var.alloc(triple.getObject()), value);
        return conditions.getList().stream().allMatch(condition -> condition.isSatisfied(binding, context));
    }

    /** The subjects of what was found. */
    static Set<NodeId> subjects(List<Tuple<NodeId>> found) {
        Set<NodeId> subjects = new HashSet<>();
        found.forEach(next -> subjects.add(PropertyIndex.subject(next)));
        return subjects;
    }

    /** Something found, as values of the variables. */
    Binding binding(Tuple<NodeId> found, PropertyIndex index) {
        BindingNodeId ids = new BindingNodeId();
        if (Var.isVar(graph) && !graph.equals(triple.getSubject())) {
            ids.put(Var.alloc(graph), found.get(0));
        }
        ids.put(Var.alloc(triple.getSubject()), PropertyIndex.subject(found));
        ids.put(Var.alloc(triple.getObject()), PropertyIndex.value(found));
        return new BindingTDB(ids, index.table().getNodeTable());
    }
}
