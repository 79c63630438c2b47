package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import io.github.chancery.language.parser.TransitionParser;
import io.github.chancery.language.repair.DependencyRepairs;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.TimeExpression;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Dependencies by a neural transition parser (Chen and Manning, 2014), enhanced as of Schuster and Manning (2016).
 *
 * <p>A name with its title, or a date, enters the parser as the one word that heads it: long titles are what the parser
 * gets wrong, and it is the faster for every word it does not see.
 */
final class Parser {
    private final TransitionParser parser;
    private final DependencyRepairs repairs;

    private Parser(TransitionParser parser, DependencyRepairs repairs) {
        this.parser = parser;
        this.repairs = repairs;
    }

    static Parser load() {
        return new Parser(TransitionParser.load(DependencyParser.DEFAULT_MODEL), DependencyRepairs.shipped());
    }

    /** The enhanced dependencies among the words that stand for themselves or head a phrase. */
    List<Dependency> parse(List<CoreLabel> tokens, List<NamedEntity> names, List<TimeExpression> times) {
        HeadWords heads = HeadWords.of(tokens, names, times);
        Set<Dependency> edges = new LinkedHashSet<>();
        for (TypedDependency edge : parser.parse(heads.words()).typedDependenciesEnhancedPlusPlus()) {
            int governor = edge.gov().index() == 0
                    ? Dependency.ROOT
                    : heads.position(edge.gov().index());
            int dependent = heads.position(edge.dep().index());
            // A copied node of the enhanced graph ("from A to B and C") falls together with its original.
            if (governor != dependent) {
                edges.add(new Dependency(governor, edge.reln().toString(), dependent));
            }
        }
        return repairs.repair(tokens, heads.positions(), names, times, edges);
    }
}
