package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import io.github.chancery.model.TimeExpression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Dependencies by a neural transition parser (Chen and Manning, 2014), enhanced as of Schuster and Manning (2016).
 *
 * <p>A name with its title, or a date, enters the parser as the one word that heads it: long titles are what the parser
 * gets wrong, and it is the faster for every word it does not see.
 */
final class Parser {
    private final DependencyParser parser;

    private Parser(DependencyParser parser) {
        this.parser = parser;
    }

    static Parser load() {
        return new Parser(DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL));
    }

    /** The enhanced dependencies among the words that stand for themselves or head a phrase. */
    List<Dependency> parse(List<CoreLabel> tokens, List<NamedEntity> names, List<TimeExpression> times) {
        List<CoreLabel> words = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        Set<Integer> heads = names.stream()
                .filter(name -> name.kind() != Kind.POST && name.kind() != Kind.NATIONALITY)
                .map(NamedEntity::head)
                .collect(Collectors.toSet());
        boolean[] hidden = hidden(tokens.size(), names, times);
        for (int i = 0; i < tokens.size(); i++) {
            if (!hidden[i]) {
                CoreLabel word = new CoreLabel(tokens.get(i));
                word.setIndex(words.size() + 1);
                if (heads.contains(i)) {
                    // "Menachem Begin" is no beginning.
                    word.setTag("NNP");
                }
                words.add(word);
                positions.add(i);
            }
        }
        Set<Dependency> edges = new LinkedHashSet<>();
        for (TypedDependency edge : parser.predict(words).typedDependenciesEnhancedPlusPlus()) {
            int governor = edge.gov().index() == 0
                    ? Dependency.ROOT
                    : positions.get(edge.gov().index() - 1);
            int dependent = positions.get(edge.dep().index() - 1);
            // A copied node of the enhanced graph ("from A to B and C") falls together with its original.
            if (governor != dependent) {
                edges.add(new Dependency(governor, edge.reln().toString(), dependent));
            }
        }
        return Attachments.mend(tokens, names, times, edges);
    }

    private static boolean[] hidden(int size, List<NamedEntity> names, List<TimeExpression> times) {
        boolean[] hidden = new boolean[size];
        for (TimeExpression time : times) {
            for (int i = time.first(); i < time.end(); i++) {
                hidden[i] = i != time.head();
            }
        }
        for (NamedEntity name : names) {
            for (int i = name.first(); i < name.end(); i++) {
                hidden[i] = i != name.head();
            }
        }
        return hidden;
    }
}
