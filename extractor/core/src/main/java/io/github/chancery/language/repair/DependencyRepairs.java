package io.github.chancery.language.repair;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.TimeExpression;
import java.util.List;
import java.util.Set;

/** The repairs of {@code dependency-repairs.yml}, made one after another: each takes what those before it left. */
public final class DependencyRepairs {
    private static final String SHIPPED = "dependency-repairs.yml";

    private final List<DependencyRepair> repairs;

    private DependencyRepairs(List<DependencyRepair> repairs) {
        this.repairs = List.copyOf(repairs);
    }

    /** The repairs that Chancery ships. */
    public static DependencyRepairs shipped() {
        return new DependencyRepairs(RepairFile.read(SHIPPED));
    }

    /**
     * The dependencies of a sentence, repaired.
     *
     * @param tokens its words, tagged, with lemmas
     * @param heads the positions of the words that the parser saw, in order: of a name or a time only the head
     * @param names the names found in it
     * @param times the times found in it
     * @param parsed its dependencies as the parser gave them
     */
    public List<Dependency> repair(
            List<CoreLabel> tokens,
            List<Integer> heads,
            List<NamedEntity> names,
            List<TimeExpression> times,
            Set<Dependency> parsed) {
        SentenceGraph graph = new SentenceGraph(tokens, heads, names, times, parsed);
        repairs.forEach(repair -> repair.make(graph));
        return graph.dependencies(parsed);
    }

    List<DependencyRepair> all() {
        return repairs;
    }

    /** All but one, to see what it is good for. */
    DependencyRepairs without(DependencyRepair left) {
        return new DependencyRepairs(repairs.stream()
                .filter(repair -> !repair.name().equals(left.name()))
                .toList());
    }
}
