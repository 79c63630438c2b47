package io.github.chancery.language.repair;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.TimeExpression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A sentence as CoreNLP's graph. Every word that the parser saw is a node, the first with index 1, commas too; a name or
 * a time is one node, whose {@code ner} is the kind of the name, or TIME.
 */
final class SentenceGraph {
    private static final Comparator<Dependency> BY_PLACE = Comparator.comparingInt(Dependency::dependent)
            .thenComparingInt(Dependency::governor)
            .thenComparing(Dependency::relation);

    private final SemanticGraph graph = new SemanticGraph();
    private final List<IndexedWord> words = new ArrayList<>();
    private final List<Integer> heads;
    private Set<String> relations;

    /**
     * @param heads the positions of the words that the parser saw
     * @param parsed dependencies among them
     */
    SentenceGraph(
            List<CoreLabel> tokens,
            List<Integer> heads,
            List<NamedEntity> names,
            List<TimeExpression> times,
            Set<Dependency> parsed) {
        this.heads = heads;
        IndexedWord[] wordAt = new IndexedWord[tokens.size()];
        for (int head : heads) {
            wordAt[head] = word(tokens.get(head), words.size() + 1);
            words.add(wordAt[head]);
            graph.addVertex(wordAt[head]);
        }
        times.stream().filter(time -> wordAt[time.head()] != null).forEach(time -> wordAt[time.head()].setNER("TIME"));
        names.forEach(name -> wordAt[name.head()].setNER(name.kind().name()));
        List<IndexedWord> roots = new ArrayList<>();
        for (Dependency edge : parsed) {
            if (edge.governor() == Dependency.ROOT) {
                roots.add(wordAt[edge.dependent()]);
            } else {
                GrammaticalRelation relation = GrammaticalRelation.valueOf(Language.UniversalEnglish, edge.relation());
                graph.addEdge(wordAt[edge.governor()], wordAt[edge.dependent()], relation, 1.0, false);
            }
        }
        graph.setRoots(roots);
        this.relations = relations();
    }

    SemanticGraph graph() {
        return graph;
    }

    /** The nodes, in the order of the sentence. */
    List<IndexedWord> words() {
        return words;
    }

    /** Whether some edge is of a kind. */
    boolean hasRelation(Pattern kind) {
        return relations.stream().anyMatch(relation -> kind.matcher(relation).matches());
    }

    /** Edits the graph and tells whether it is another one then. */
    boolean isChangedBy(Consumer<SemanticGraph> edits) {
        Set<SemanticGraphEdge> edges = edges();
        List<IndexedWord> roots = List.copyOf(graph.getRoots());
        edits.accept(graph);
        relations = relations();
        return !edges.equals(edges()) || !roots.equals(List.copyOf(graph.getRoots()));
    }

    private Set<SemanticGraphEdge> edges() {
        Set<SemanticGraphEdge> edges = new HashSet<>();
        graph.edgeIterable().forEach(edges::add);
        return edges;
    }

    private Set<String> relations() {
        Set<String> found = new HashSet<>();
        graph.edgeIterable().forEach(edge -> found.add(edge.getRelation().toString()));
        return found;
    }

    /** The dependencies as they are now: first those of {@code before} that are left, in their order, then the others. */
    List<Dependency> dependencies(Collection<Dependency> before) {
        Set<Dependency> now = new TreeSet<>(BY_PLACE);
        graph.getRoots().forEach(root -> now.add(new Dependency(Dependency.ROOT, "root", position(root))));
        graph.edgeIterable()
                .forEach(edge -> now.add(new Dependency(
                        position(edge.getSource()), edge.getRelation().toString(), position(edge.getTarget()))));
        Set<Dependency> ordered = new LinkedHashSet<>(before);
        ordered.retainAll(now);
        ordered.addAll(now);
        return List.copyOf(ordered);
    }

    private int position(IndexedWord word) {
        return heads.get(word.index() - 1);
    }

    private static IndexedWord word(CoreLabel token, int index) {
        CoreLabel label = new CoreLabel();
        label.setIndex(index);
        label.setWord(token.word());
        label.setValue(token.word());
        label.setLemma(token.lemma());
        label.setTag(token.tag());
        label.setNER("O");
        return new IndexedWord(label);
    }
}
